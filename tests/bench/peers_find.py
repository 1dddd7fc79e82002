#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""peers_find.py BUILD_DIR [options]: whole processes of `hexfolio-cli find` against its peers.

Makes a file of mixed data in TMPDIR, which is removed at the end, and runs the programs in turn, five times each;
prints medians and the ratio to the best peer. It compares times only; that the hits are right is what tests/cli is for.
"reading" is the time of `readfloor`, which reads the file with all processors and looks for nothing: where the ratio to
that is near 1, the memory is the limit and no search can be much faster.
"""

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
SLOW = 6.0
NEEDLE = bytes.fromhex("d3a7f1096bc2e55a1f8e94b73dd392cc")
# Four bytes with zeros among them, as numbers in files have.
ZERO_RICH = bytes.fromhex("00e1b300")
TEXT = "The_Reset_Vector"

REGEXES = [
    r"\x7fELF", r"PK\x03\x04", r"(?i)password", r"(?s)\x89PNG\r\n\x1a\n.{4}IHDR", r"https?://[^\x00\s]{8,}",
    r"\x7fELF|PK\x03\x04|\x89PNG\r\n\x1a\n|GIF8[79]a|\xff\xd8\xff|%PDF-|\x1f\x8b\x08|BZh[1-9]|\xfd7zXZ\x00|"
    r"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x28\xb5\x2f\xfd|\xca\xfe\xba\xbe|MZ\x90\x00|SQLite format 3\x00|OggS\x00|"
    r"fLaC|RIFF|hsqs|\xd0\xcf\x11\xe0",
    r"[A-Za-z_][A-Za-z0-9_]{15,}", r"[\x00-\x08]{32,}",
]


def block(rng):
    """8 MiB: noise, a program's kind of numbers and zeros, text with a few of the things the expressions look for."""
    size = 1 << 20
    words = b"the of password http://example.org/index and_some_long_identifier is 0x41 Reset \n PK\x03\x04 ".split(b" ")
    text = b" ".join(rng.choices(words, weights=[30, 30, 1, 1, 1, 30, 20, 8, 8, 1, 1], k=size // 3))[:size]
    numbers = b"".join(rng.randrange(1 << 20).to_bytes(8, "little") for _ in range(size // 8))
    return b"".join((os.urandom(3 * size), numbers, numbers[::-1], text[:size], text[::-1][:size], bytes(size // 2),
                     b"\x7fELF\x02\x01\x01".ljust(64, b"\0"), rng.randbytes(size // 2 - 64)))


def make_file(path, size, needle):
    """Mixed data; `needle` stands at the very end, and none of what is to be found nowhere stands anywhere else."""
    rng = random.Random(20240607)
    blocks = []
    for _ in range(8):
        data = block(rng).replace(NEEDLE, bytes(16)).replace(ZERO_RICH, b"\1\1\1\1")
        blocks.append(data)
    with open(path, "wb") as stream:
        written = 0
        while written < size - len(needle):
            written += stream.write(rng.choice(blocks)[:size - len(needle) - written])
        stream.write(needle)
    with open(path, "rb") as stream:
        while stream.read(8 << 20):
            pass


def timed(command, output):
    """Seconds for the whole process, which prints into a file, as people do with many hits."""
    with open(output, "wb") as stream:
        begin = time.perf_counter()
        status = subprocess.run(command, stdout=stream, stderr=subprocess.DEVNULL,
                                env={**os.environ, "LC_ALL": "C"}).returncode
    if status not in (0, 1):
        sys.exit(f"peers_find: {command} ended with {status}")
    return time.perf_counter() - begin


def floor(program, path):
    """The command that only reads the file, if it was built."""
    command = os.path.join(os.path.dirname(program), "..", "bench", "readfloor")
    return {"reading": [command, path]} if os.path.exists(command) else {}


def compare(title, ours, peers, goal, rounds=ROUNDS):
    """Runs all in turn and prints our median against the best of the peers'."""
    commands = {"hexfolio": ours, **floor(ours[0], ours[-1]), **peers}
    trial = subprocess.run(ours, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if trial.returncode not in (0, 1):
        print(f"{title[:44]:<44}  NOT MEASURED: {trial.stderr.decode().splitlines()[0]}", flush=True)
        return None
    times = {name: [] for name in commands}
    output = os.path.join(os.path.dirname(ours[-1]), "output")
    for _ in range(rounds):
        for name, command in commands.items():
            # What is far behind is not worth the wait for a better median.
            if not times[name] or times[name][0] < SLOW:
                times[name].append(timed(command, output))
    medians = {name: statistics.median(values) for name, values in times.items()}
    best = min(medians[name] for name in peers)
    ratio = medians["hexfolio"] / best
    figures = "  ".join(f"{name} {value:.3f}" for name, value in medians.items())
    print(f"{title[:44]:<44}  ratio {ratio:5.2f} (goal {goal:.2f}: {'met' if ratio <= goal else 'MISSED'})  {figures}",
          flush=True)
    return ratio


def python_find(call, needle, path):
    code = ("import mmap,sys\nwith open(sys.argv[1],'rb') as f: m=mmap.mmap(f.fileno(),0,access=mmap.ACCESS_READ); "
            f"print(m.{call}({needle!r}))")
    return [sys.executable, "-c", code, path]


def python_regex(expression, path):
    code = ("import mmap,re,sys\nwith open(sys.argv[1],'rb') as f: m=mmap.mmap(f.fileno(),0,access=mmap.ACCESS_READ)\n"
            "for x in re.finditer(sys.argv[2].encode('latin-1'),m): print(x.start(),x.end()-x.start())")
    return [sys.executable, "-c", code, path, expression]


def escaped(data):
    return "".join(f"\\x{byte:02x}" for byte in data)


def rg(expression, path, *options):
    multiline = ["-U"] if "\\n" in expression else []
    return ["rg", "--mmap", "-a", "-o", "-b", "--no-unicode", *multiline, *options, f"(?-u){expression}", path]


def literals(program, path):
    find = [program, "find"]
    compare("1  16 bytes, hit at the end", [*find, "--hex", NEEDLE.hex(), path],
            {"rg": rg(escaped(NEEDLE), path)}, 0.60)
    compare("2a 4 zero-rich bytes, no hit", [*find, "--hex", ZERO_RICH.hex(), path],
            {"rg": rg(escaped(ZERO_RICH), path), "grep": ["grep", "-obUaP", escaped(ZERO_RICH), path],
             "python": python_find("find", ZERO_RICH, path)}, 0.60)
    absent = NEEDLE[:-1] + b"\xcd"
    compare("2b backward, no hit", [*find, "--reverse", "--hex", absent.hex(), path],
            {"rg": rg(escaped(absent), path), "python": python_find("rfind", absent, path)}, 0.60)
    compare("2c both cases, no hit", [*find, "-i", "--text", TEXT, path],
            {"rg": rg(TEXT, path, "-i"), "grep": ["grep", "-obUaiF", TEXT, path]}, 0.60)


def regexes(program, path):
    ratios = []
    for expression in REGEXES:
        # rg and grep are told what `.` and classes over bytes mean; python reads the expression as it is.
        peers = {"rg": rg(expression, path), "grep": ["grep", "-obUaP", expression, path],
                 "python": python_regex(expression, path)}
        ratios.append(compare(f"3  {expression}", [program, "find", "--all", "--regex", expression, path],
                              peers, 0.60, 3))
    if None not in ratios:
        print(f"3  geometric mean {statistics.geometric_mean(ratios):.2f} (goal 0.40)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build")
    parser.add_argument("--size", type=float, default=4, help="GiB of the file for literals")
    parser.add_argument("--only-regexes", action="store_true", help="leave the literals out")
    parser.add_argument("--regex-size", type=float, default=1, help="GiB of the file for expressions; 0 leaves them out")
    arguments = parser.parse_args()
    program = os.path.join(arguments.build, "bin", "hexfolio-cli")
    folder = tempfile.mkdtemp(prefix="hexfolio-peers-")
    try:
        path = os.path.join(folder, "data")
        size = arguments.regex_size if arguments.only_regexes else arguments.size
        make_file(path, int(size * (1 << 30)), NEEDLE)
        if not arguments.only_regexes:
            literals(program, path)
        if arguments.regex_size > 0:
            os.truncate(path, int(arguments.regex_size * (1 << 30)))
            regexes(program, path)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
