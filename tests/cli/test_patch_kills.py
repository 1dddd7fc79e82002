# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hexfolio-cli patch: killed at any call, it leaves the old file or the new one, and never half a patch."""

import os
import shutil
import subprocess
import sys
import unittest

from support import CliTest

# All that change a file, a folder or what is durable. Opening is among them because it makes files; most of its calls
# only load the program, so they are not counted.
CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "fallocate", "renameat2", "rename", "unlink", "unlinkat",
         "copy_file_range", "mkdir", "fchmod", "fchown", "fsetxattr", "openat")


class PatchKillsTest(CliTest):
    def setUp(self):
        super().setUp()
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        # A leak check cannot be made of a program that is traced.
        self.environment = dict(os.environ, XDG_STATE_HOME=self.path("state"), ASAN_OPTIONS="detect_leaks=0")
        self.old = self.random.randbytes(20000)

    def killed(self, call, count, *arguments):
        """Kills the program right before its count-th call of that name; says whether it died."""
        done = subprocess.run(
            ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
             "-e", f"inject={call}:signal=SIGKILL:when={count}", self.program, *arguments],
            cwd=self.folder, capture_output=True, timeout=120, env=self.environment)
        if b"ptrace" in done.stderr or b"PTRACE" in done.stderr:
            self.skipTest("processes may not be traced here")
        return done.returncode != 0

    def kill_everywhere(self, new, command, before, after):
        self.file("old", self.old)
        self.file("new", new)
        self.assertEqual(self.run_cli("patch", "make", "old", "new", "-o", "patch", env=self.environment)[0], 0)
        kills = 0
        for call in CALLS:
            for count in range(1, 100):
                self.file("file", before)
                if not self.killed(call, count, "patch", command, "patch", "file"):
                    self.assertEqual(self.content("file"), after)
                    break
                kills += call != "openat"
                self.run_cli("recover", env=self.environment)
                self.assertIn(self.content("file"), (before, after), f"{call} {count}")
                leftovers = [name for name in os.listdir(self.folder) if "hexfolio" in name or ".hx-" in name]
                self.assertEqual(leftovers, [], f"{call} {count}")
        print(f"{kills} kill points", file=sys.stderr)
        # A way that makes fewer calls would leave out a write, a sync or taking the journal away.
        self.assertGreaterEqual(kills, 8)

    def patched(self):
        new = bytearray(self.old)
        new[100:104] = b"\xAA\xBB\xCC\xDD"
        new[9000] ^= 0xFF
        return bytes(new)

    def test_a_patch_of_the_same_length(self):
        new = self.patched()
        self.kill_everywhere(new, "apply", self.old, new)

    def test_a_patch_that_inserts(self):
        new = self.old[:500] + b"inserted" + self.old[600:]
        self.kill_everywhere(new, "apply", self.old, new)

    def test_reverting(self):
        new = self.patched()
        self.kill_everywhere(new, "revert", new, self.old)

    def test_a_patch_is_there_as_a_whole_or_not_at_all(self):
        self.file("old", self.old)
        self.file("new", self.patched())
        for call in CALLS:
            for count in range(1, 100):
                if os.path.exists(self.path("patch")):
                    os.remove(self.path("patch"))
                if not self.killed(call, count, "patch", "make", "old", "new", "-o", "patch"):
                    break
                self.run_cli("recover", env=self.environment)
                # One that is there is whole; it has the time in it, so no two are the same.
                if os.path.exists(self.path("patch")):
                    status, _, err = self.run_cli("patch", "check", "patch", "old", env=self.environment)
                    self.assertEqual(status, 0, f"{call} {count}: {err}")


if __name__ == "__main__":
    unittest.main()
