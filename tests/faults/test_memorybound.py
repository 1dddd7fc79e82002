# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tebibyte is opened, searched from end to end and saved in 256 MiB, whatever the machine has."""

import contextlib
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from support import CliTest  # noqa: E402

LIMIT = 256 << 20
TEBIBYTE = 1 << 40
CONTROLLER = "/sys/fs/cgroup/memory"


class MemoryGroup:
    """A group of processes that the kernel holds below the limit (memory controller of cgroup v1)."""

    def __init__(self, limit):
        self.folder = os.path.join(CONTROLLER, f"hexfolio-test-{os.getpid()}")
        os.mkdir(self.folder)
        self._write("memory.limit_in_bytes", limit)

    def _write(self, name, value):
        with open(os.path.join(self.folder, name), "w", encoding="ascii") as stream:
            stream.write(str(value))

    def join(self):
        """The calling process and its children belong to the group from now on."""
        self._write("cgroup.procs", os.getpid())

    def peak(self):
        with open(os.path.join(self.folder, "memory.max_usage_in_bytes"), encoding="ascii") as stream:
            return int(stream.read())

    def remove(self):
        with contextlib.suppress(OSError):
            os.rmdir(self.folder)


class MemoryBound(CliTest):
    def setUp(self):
        super().setUp()
        try:
            self.group = MemoryGroup(LIMIT)
        except OSError as error:
            self.skipTest(f"this machine has no memory controller that a test may use: {error}")
        self.addCleanup(self.group.remove)
        self.big = self.path("big")
        with open(self.big, "wb") as stream:
            stream.truncate(TEBIBYTE)

    def write_data(self):
        """Twice as many true bytes as the limit, far from both ends, none of them in the page cache."""
        with open(self.big, "r+b") as stream:
            stream.seek(TEBIBYTE // 2)
            for _ in range(2 * LIMIT >> 24):
                stream.write(b"x" * (16 << 20))
            stream.write(b"needle")
            stream.flush()
            os.fsync(stream.fileno())
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def run_in_group(self, *arguments, stdin=b""):
        return self.run_cli(*arguments, stdin=stdin, preexec_fn=self.group.join)

    def test_searching_a_tebibyte(self):
        self.write_data()
        status, out, err = self.run_in_group("find", "--all", "--text", "needle", self.big)
        self.assertEqual((status, err), (0, b""))
        self.assertIn(format(TEBIBYTE // 2 + 2 * LIMIT, "x").encode(), out)
        print(f"peak {self.group.peak() >> 20} MiB", file=sys.stderr)
        self.assertLessEqual(self.group.peak(), LIMIT)
        # What was read is counted, so the limit did hold the program.
        self.assertGreater(self.group.peak(), LIMIT // 4)

    def test_saving_in_a_tebibyte(self):
        script = b"overwrite 0 4142\n" + f"overwrite {TEBIBYTE - 2} 4344\n".encode() + b"save\n"
        status, _, err = self.run_in_group("edit", self.big, stdin=script)
        self.assertEqual((status, err), (0, b""))
        with open(self.big, "rb") as stream:
            self.assertEqual(stream.read(2), b"AB")
            stream.seek(TEBIBYTE - 2)
            self.assertEqual(stream.read(), b"CD")
        print(f"peak {self.group.peak() >> 20} MiB", file=sys.stderr)
        self.assertLessEqual(self.group.peak(), LIMIT)

    def test_replacing_a_million_hits_in_a_tebibyte(self):
        hits = 1_000_000
        record = b"needle" + b"x" * 58
        with open(self.big, "r+b") as stream:
            stream.seek(TEBIBYTE // 2)
            stream.write(record * hits)
        status, _, err = self.run_in_group("replace", "--text", "needle", "--with", "pebble", self.big)
        self.assertEqual(status, 0, err)
        with open(self.big, "rb") as stream:
            stream.seek(TEBIBYTE // 2)
            self.assertEqual(stream.read(len(record) * hits), record.replace(b"needle", b"pebble") * hits)
        print(f"peak {self.group.peak() >> 20} MiB", file=sys.stderr)
        self.assertLessEqual(self.group.peak(), LIMIT)


if __name__ == "__main__":
    unittest.main()
