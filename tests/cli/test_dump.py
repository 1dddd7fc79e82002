#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`hexfolio-cli dump` prints byte for byte what `hexdump -C` prints."""

import os
import subprocess
import unittest

from support import CliTest


def hexdump(path, *options):
    return subprocess.run(["hexdump", "-C", *options, path], capture_output=True, check=True).stdout


class DumpTest(CliTest):
    def assertSameAsHexdump(self, name, *options):
        self.assertEqual(self.cli("dump", *options, name), hexdump(self.path(name), *options), f"{name} {options}")

    def randomData(self, size):
        """Bytes with many repeated lines, zeros among them."""
        data = bytearray()
        while len(data) < size:
            line = bytes(self.random.choice((0, 0x20, 0x41, 0x7e, 0x7f, 0xff, self.random.randrange(256)))
                         for _ in range(16))
            kind = self.random.randrange(4)
            data += line if kind < 2 else (bytes(16) if kind == 2 else line) * self.random.randrange(1, 6)
        return bytes(data[:size])

    def test_every_byte_value(self):
        self.file("all", bytes(range(256)))
        self.assertSameAsHexdump("all")

    def test_empty_and_one_byte(self):
        self.file("empty", b"")
        self.file("one", b"x")
        for name in ("empty", "one"):
            for options in ((), ("-s", "0"), ("-s", "1"), ("-s", "5"), ("-n", "0"), ("-n", "1"), ("-n", "7")):
                self.assertSameAsHexdump(name, *options)

    def test_repeated_lines_become_a_star(self):
        self.file("zeros", bytes(52))
        self.file("lines", b"0123456789abcdef" * 5 + b"0123456789")
        for name in ("zeros", "lines"):
            self.assertSameAsHexdump(name)
            self.assertSameAsHexdump(name, "-n", "32")
            self.assertSameAsHexdump(name, "-s", "16", "-n", "33")

    def test_random_files_and_bounds(self):
        for size in (15, 16, 17, 1000, 70000, 300000):
            self.file("data", self.randomData(size))
            self.assertSameAsHexdump("data")
            for _ in range(12):
                skip, length = self.random.randrange(size + 40), self.random.randrange(size + 40)
                self.assertSameAsHexdump("data", "-s", str(skip), "-n", hex(length))

    def test_nothing_asked_for_is_nothing_printed(self):
        self.file("data", bytes(38))
        for skip in ("0", "3", "16", "38", "100"):
            self.assertSameAsHexdump("data", "-s", skip, "-n", "0")

    def test_numbers_take_units(self):
        self.file("data", self.randomData(5000))
        self.assertSameAsHexdump("data", "-s", "1k", "-n", "2KiB")

    def test_holes_are_zeros(self):
        with open(self.path("sparse"), "wb") as stream:
            for at in (5, 1 << 20, (3 << 20) + 7, (9 << 20) - 1):
                stream.seek(at)
                stream.write(b"data")
            stream.truncate(12 << 20)
        self.assertSameAsHexdump("sparse")
        for skip in (3, 9, (1 << 20) - 1, (4 << 20) + 5):
            self.assertSameAsHexdump("sparse", "-s", str(skip), "-n", str(6 << 20))

    def test_a_tebibyte_of_hole_takes_no_time(self):
        with open(self.path("huge"), "wb") as stream:
            stream.truncate(1 << 40)
            stream.seek((1 << 40) - 4)
            stream.write(b"last")
        self.assertEqual(self.cli("dump", "huge"),
                         b"00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n*\n"
                         b"fffffffff0  00 00 00 00 00 00 00 00  00 00 00 00 6c 61 73 74  |............last|\n"
                         b"10000000000\n")
        self.assertSameAsHexdump("huge", "-s", str((1 << 40) - 100))

    def test_things_that_cannot_be_mapped(self):
        self.assertEqual(self.cli("dump", "/proc/version"), hexdump("/proc/version"))
        read, write = os.pipe()
        os.write(write, b"through a pipe, a bit more than a line")
        os.close(write)
        out = self.cli("dump", f"/proc/self/fd/{read}", pass_fds=(read,))
        os.close(read)
        self.assertIn(b"|through a pipe, |", out)

    def test_a_closed_pipe_ends_it_quietly(self):
        self.file("data", self.random.randbytes(3000000))
        run = subprocess.Popen([self.program, "dump", self.path("data")], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
        run.stdout.readline()
        run.stdout.close()
        self.assertEqual(run.stderr.read(), b"")
        run.stderr.close()
        self.assertEqual(run.wait(timeout=60), 0)

    def test_a_full_disk_is_told(self):
        self.file("data", self.random.randbytes(3000000))
        with open("/dev/full", "wb") as full:
            run = subprocess.run([self.program, "dump", self.path("data")], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"space", run.stderr)

    def test_bad_input(self):
        self.file("data", b"x")
        self.assertFails(("dump", "missing"), "missing", "does not exist")
        self.assertFails(("dump", "."), "folder")
        self.assertFails(("dump", "-s", "12x", "data"), "12x")
        self.assertFails(("dump", "-n", "0x", "data"), "0x")
        self.assertFails(("dump", "-s", "99999999999999999999", "data"), "too large")
        self.assertFails(("dump",), "FILE")
        self.assertFails(("dmup", "data"), "dmup")
        self.assertFails((), "command")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_file_without_permission(self):
        os.chmod(self.file("secret", b"x"), 0)
        self.assertFails(("dump", "secret"), "secret", "permission")


if __name__ == "__main__":
    unittest.main()
