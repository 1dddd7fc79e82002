#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""peers_save.py BUILD_DIR [--size GIB] [--insert GIB] [--rounds N]: whole saves of `hexfolio-cli edit` against plain
tools.

Ten ranges in a sparse file, journal, syncs and reading back included, against `dd conv=notrunc,fsync` doing the same
writes; and one byte inserted in front of a file against `cp` and `sync` of the same file. Works in TMPDIR, which must
lie on a real disk; prints medians, the median of the ratios of the rounds and the goal, and fails where that is missed
or a saved file is not what it should be.

Disks and machines drift within minutes, so the two take turns within each round, first the one, then the other, and
what counts is the ratio of each round. Before each measured run the disk has nothing left to write and the memory that
a copy fills is there: a virtual machine whose host takes unused memory back would else charge that to whoever comes
first.
"""

import argparse
import hashlib
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time

RANGES = 10
LENGTH = 64
GOALS = {"patch": 4.0, "insert": 1.3}


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run(*command, text=None):
    subprocess.run(command, check=True, input=text, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)


def settle(size=0):
    """Everything is on the disk, and `size` bytes of memory were used a moment ago."""
    os.sync()
    if size:
        mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_POPULATE).close()


def measured(rounds, ours, theirs):
    """The times of both, taken in turns; each gets the number of the round and returns seconds."""
    times = {ours: [], theirs: []}
    for turn in range(rounds):
        for side in (ours, theirs) if turn % 2 == 0 else (theirs, ours):
            times[side].append(side(turn))
    return times[ours], times[theirs]


def report(name, ours, theirs):
    ratios = sorted(own / other for own, other in zip(ours, theirs))
    ratio = statistics.median(ratios)
    print(f"{name:8} ours {statistics.median(ours) * 1e3:9.1f} ms   theirs {statistics.median(theirs) * 1e3:9.1f} ms"
          f"   ratio {ratio:5.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})   goal {GOALS[name]}")
    return ratio <= GOALS[name]


def patch(program, folder, size, rounds):
    """Ten ranges of a sparse file of `size` bytes."""
    path = os.path.join(folder, "sparse")
    with open(path, "wb") as stream:
        stream.truncate(size)
    offsets = [size // RANGES * i + 4321 * i for i in range(RANGES)]
    block = os.path.join(folder, "block")

    def ours(_):
        data = os.urandom(LENGTH)
        script = "".join(f"overwrite {offset} {data.hex()}\n" for offset in offsets) + "save\n"
        settle()
        took = timed(lambda: run(program, "edit", path, text=script))
        with open(path, "rb") as stream:
            for offset in offsets:
                stream.seek(offset)
                assert stream.read(LENGTH) == data, "a range was not saved"
        return took

    def dd():
        for offset in offsets:
            run("dd", f"if={block}", f"of={path}", f"bs={LENGTH}", f"seek={offset}", "oflag=seek_bytes",
                "conv=notrunc,fsync", "status=none")

    def theirs(_):
        with open(block, "wb") as stream:
            stream.write(os.urandom(LENGTH))
        settle()
        return timed(dd)

    return report("patch", *measured(rounds, ours, theirs))


def digest(path, skip=0):
    found = hashlib.blake2b()
    with open(path, "rb") as stream:
        stream.seek(skip)
        while part := stream.read(8 << 20):
            found.update(part)
    return found.digest()


def insert(program, folder, size, rounds):
    """One byte in front of a file of `size` bytes."""
    path = os.path.join(folder, "large")
    with open(path, "wb") as stream:
        for _ in range(size >> 23):
            stream.write(os.urandom(8 << 20))
    before = digest(path)
    copy = os.path.join(folder, "copy")

    def copied():
        run("cp", "--reflink=never", path, copy)
        run("sync", copy)

    def ours(_):
        copied()
        settle(2 * size)
        took = timed(lambda: run(program, "edit", copy, text="insert 0 21\nsave\n"))
        assert digest(copy, 1) == before, "the rest of the file is not what it was"
        os.unlink(copy)
        return took

    def theirs(_):
        settle(2 * size)
        took = timed(copied)
        os.unlink(copy)
        return took

    return report("insert", *measured(rounds, ours, theirs))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("--size", type=float, default=64, help="GiB of the sparse file")
    parser.add_argument("--insert", type=float, default=2, help="GiB of the file that is inserted into; 0: leave out")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    program = os.path.join(options.build, "bin", "hexfolio-cli")
    good = True
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = os.path.join(folder, "state")
        good = patch(program, folder, int(options.size * (1 << 30)), options.rounds)
        if options.insert:
            good = insert(program, folder, int(options.insert * (1 << 30)), options.rounds) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
