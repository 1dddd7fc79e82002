# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening, reading and searching a file changes nothing: not its bytes, not its times, and no call tries to."""

import os
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from support import CliTest  # noqa: E402

# Calls that write, and what opens for writing; the output of the program is a pipe.
WRITES = ("pwrite64", "pwritev", "pwritev2", "ftruncate", "truncate", "fallocate", "rename", "renameat", "renameat2",
          "unlink", "unlinkat", "mkdir", "mkdirat", "fchmod", "fchmodat", "fchown", "fsetxattr", "setxattr", "utimensat",
          "copy_file_range", "link", "linkat", "symlink", "msync")
OPENS_FOR_WRITING = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")


class OnlyLooking(CliTest):
    def setUp(self):
        super().setUp()
        self.data = bytes(self.random.getrandbits(8) for _ in range(100_000)) + b"needle"
        self.file("file", self.data)

    def calls_of(self, *arguments):
        """Every call that touches a file of a run, one a line."""
        log = self.path("calls")
        done = subprocess.run(["strace", "-f", "-qq", "-o", log, self.program, *arguments], cwd=self.folder,
                              capture_output=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(log, encoding="utf-8", errors="replace") as stream:
            return stream.read().splitlines()

    @unittest.skipUnless(shutil.which("strace"), "strace is not installed here")
    def test_no_call_writes(self):
        for arguments in (["dump", "file"], ["info", "file"], ["find", "--all", "--text", "needle", "file"]):
            for line in self.calls_of(*arguments):
                call = re.sub(r"^\d+\s+", "", line).split("(")[0]
                self.assertNotIn(call, WRITES, line)
                if call in ("open", "openat") and "/dev/" not in line:
                    self.assertIsNone(OPENS_FOR_WRITING.search(line), line)

    def test_bytes_and_times_stay(self):
        for arguments in (["dump", "file"], ["info", "file"], ["find", "--all", "--text", "needle", "file"]):
            # Reading the state reads the file, so the access time is looked at first.
            before = os.stat(self.path("file"))
            self.cli(*arguments)
            after = os.stat(self.path("file"))
            self.assertEqual((before.st_atime_ns, before.st_mtime_ns, before.st_ctime_ns),
                             (after.st_atime_ns, after.st_mtime_ns, after.st_ctime_ns), arguments)
        self.assertEqual(self.content("file"), self.data)


if __name__ == "__main__":
    unittest.main()
