#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`hexfolio-cli find ... -` while the bytes come."""

import os
import selectors
import subprocess
import time
import unittest

from support import CliTest

MEGABYTE = 1 << 20
PATIENCE = 60


class Pipe:
    """The program with an open pipe on either side."""

    def __init__(self, test, *arguments):
        self.errors = open(test.path("errors"), "wb")
        # A sanitizer keeps what was freed, up to 256 MiB of it, and that is no memory of the program's.
        options = os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=1"
        self.process = subprocess.Popen([test.program, "find", *arguments, "-"], cwd=test.folder, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=self.errors, bufsize=0,
                                        env={**os.environ, "ASAN_OPTIONS": options})
        test.addCleanup(self.close)
        self.test = test

    def close(self):
        for stream in (self.process.stdin, self.process.stdout, self.errors):
            try:
                stream.close()
            except BrokenPipeError:
                pass
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def write(self, data):
        while data:
            data = data[self.process.stdin.write(data):]

    def line(self):
        """The next line, while the input stays open."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            if not selector.select(PATIENCE):
                raise AssertionError("no hit came")
        return self.process.stdout.readline()

    def status(self):
        return self.process.wait(timeout=PATIENCE)

    def largest_memory(self):
        """The most memory that it had so far, in bytes."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(next(line for line in status if line.startswith("VmHWM:")).split()[1]) << 10


class FindStreamTest(CliTest):
    def test_hits_come_while_the_pipe_is_open(self):
        pipe = Pipe(self, "--all", "--text", "needle")
        pipe.write(b"xxneed")
        pipe.write(b"le and a needle")
        self.assertEqual(pipe.line(), b"0x2  6\n")
        self.assertEqual(pipe.line(), b"0xf  6\n")
        pipe.process.stdin.close()
        self.assertEqual(pipe.status(), 0)

    def test_every_kind_tells_what_is_certain(self):
        for arguments, data, line in ((("--regex", "a+b"), b"-aab", b"0x1  3\n"),
                                      (("--value", "u32le 7"), b"\1\7\0\0\0", b"0x1  4\n"),
                                      (("--strings",), b"\0words\0", b"0x1  5  words\n"),
                                      (("--runs", "any"), b"-" + bytes(16) + b"-", b"0x1  16\n"),
                                      (("--signatures",), b"-\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"-" * MEGABYTE,
                                       b"0x1  16  PNG\n")):
            pipe = Pipe(self, "--all", *arguments)
            pipe.write(data)
            self.assertTrue(pipe.line().startswith(line.rstrip(b"\n")), arguments)
            pipe.close()

    def test_enough_hits_end_it_at_once(self):
        for arguments in ((), ("--max", "1"), ("--count", "--max", "2")):
            pipe = Pipe(self, *arguments, "--hex", "41")
            pipe.write(b"-A-A-A")
            self.assertEqual(pipe.status(), 0)
            self.assertEqual(pipe.process.stdout.read(), b"2\n" if "--count" in arguments else b"0x1  1\n")

    def test_a_reader_that_goes_away_ends_it_at_once(self):
        pipe = Pipe(self, "--all", "--hex", "41")
        pipe.write(b"A")
        self.assertEqual(pipe.line(), b"0x0  1\n")
        pipe.process.stdout.close()
        self.assertEqual(pipe.status(), 0)
        self.assertEqual(self.content("errors"), b"")

    def test_offsets_are_those_of_the_stream(self):
        data = bytearray(self.random.randbytes(40 * MEGABYTE))
        places = [3, 7 * MEGABYTE - 2, 16 * MEGABYTE - 3, 39 * MEGABYTE]
        for at in places:
            data[at:at + 20] = b"\0here it is for sure"
        self.file("data", data)
        for arguments in (("--text", "here it is for sure"), ("--regex", "here[ a-z]{12} sure"),
                          ("--signatures",), ("--strings", "--least", "12"), ("--runs", "any", "--least", "4"),
                          ("--regex", "\\x00\\xff{2}$"), ("--value", "u64le 0..100000")):
            streamed = self.run_cli("find", "--all", *arguments, "-", stdin=bytes(data))
            self.assertEqual(streamed, self.run_cli("find", "--all", *arguments, "data"), arguments)

    def test_memory_does_not_grow_with_the_stream(self):
        block = b"0123456789abcdef" * (MEGABYTE // 16)
        for arguments in (("--hex", "00 01"), ("--regex", "fedc+|x$"), ("--runs", "any"), ("--signatures",)):
            pipe = Pipe(self, "--all", *arguments)
            for _ in range(400):
                pipe.write(block)
            self.assertLess(pipe.largest_memory(), 150 * MEGABYTE, arguments)
            pipe.process.stdin.close()
            self.assertEqual(pipe.status(), 1)

    def test_what_must_be_kept_goes_to_a_file(self):
        pipe = Pipe(self, "--all", "--json", "--strings")
        for _ in range(500):
            pipe.write(b"x" * MEGABYTE)
        self.assertLess(pipe.largest_memory(), 400 * MEGABYTE)
        pipe.write(b"\0")
        self.assertTrue(pipe.line().startswith(b'{"offset":0,"length":524288000,"text":"xxx'))

    def test_bounds(self):
        data = b"one one one"
        self.assertEqual(self.cli("find", "--all", "--start", "1", "--end", "0xa", "--text", "one", "-", stdin=data),
                         b"0x4  3\n")
        pipe = Pipe(self, "--all", "--end", "4", "--text", "one")
        pipe.write(data)
        self.assertEqual(pipe.status(), 0)
        self.assertFails(("find", "--hex", "41", "--start", "12", "-"), "0xc", "past the end", stdin=data)
        self.assertFails(("find", "--hex", "41", "--start", "2", "--end", "1", "-"), "--end", stdin=data)

    def test_the_last_hit_is_looked_for_when_all_is_there(self):
        self.assertEqual(self.cli("find", "--reverse", "--text", "one", "-", stdin=b"one one one"), b"0x8  3\n")

    def test_a_redirected_file_is_no_stream(self):
        with open(self.file("data", b"-A-A"), "rb") as data:
            done = subprocess.run([self.program, "find", "--reverse", "--hex", "41", "-"], stdin=data,
                                  capture_output=True, timeout=PATIENCE)
        self.assertEqual((done.returncode, done.stdout), (0, b"0x3  1\n"))

    def test_an_input_that_cannot_be_read_is_an_error(self):
        folder = os.open(self.folder, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        done = subprocess.run([self.program, "find", "--hex", "41", "-"], stdin=folder, capture_output=True,
                              timeout=PATIENCE)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"standard input", done.stderr)


    def test_a_named_pipe_is_a_stream(self):
        os.mkfifo(self.path("pipe"))
        process = subprocess.Popen([self.program, "find", "--all", "--text", "needle", "pipe"], cwd=self.folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        with open(self.path("pipe"), "wb", buffering=0) as pipe:
            pipe.write(b"xxneed")
            pipe.write(b"le and")
            self.assertEqual(process.stdout.readline(), b"0x2  6\n")
            pipe.write(b" a needle")
            self.assertEqual(process.stdout.readline(), b"0xf  6\n")
        self.assertEqual((process.wait(timeout=PATIENCE), process.stderr.read()), (0, b""))

    def test_a_named_pipe_is_waited_for(self):
        for arguments in (("--all",), ("--reverse",)):
            os.mkfifo(self.path("pipe" + arguments[0]))
            process = subprocess.Popen([self.program, "find", *arguments, "--text", "one", "pipe" + arguments[0]],
                                       cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self.addCleanup(process.kill)
            # Opening returns when the other end is open too.
            with open(self.path("pipe" + arguments[0]), "wb", buffering=0) as pipe:
                pipe.write(b"two one")
            self.assertEqual(process.communicate(timeout=PATIENCE), (b"0x4  3\n", b""))

    def test_waiting_takes_no_time_where_the_output_is_closed(self):
        read_end, write_end = os.pipe()
        os.set_blocking(read_end, False)
        process = subprocess.Popen(["/bin/sh", "-c", 'exec "$@" >&-', "sh", self.program, "find", "--all", "--text", "a", "-"],
                                   stdin=read_end, stderr=subprocess.DEVNULL)
        self.addCleanup(process.kill)
        self.addCleanup(os.close, write_end)
        os.close(read_end)
        states = []
        for _ in range(20):
            time.sleep(0.05)
            with open(f"/proc/{process.pid}/stat", encoding="ascii") as stat:
                states.append(stat.read().rpartition(")")[2].split()[0])
        self.assertEqual(states[-5:], ["S"] * 5, states)
        process.kill()
        process.wait()


if __name__ == "__main__":
    unittest.main()
