# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hexfolio-cli recover: a save that was killed is settled; what others wrote since is never overwritten by itself."""

import os
import shutil
import subprocess
import unittest

from support import CliTest

SCRIPT = b"overwrite 100 AA BB CC DD\noverwrite 9000 11 22 33 44\nsave\n"


class RecoverTest(CliTest):
    def setUp(self):
        super().setUp()
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        # A leak check cannot be made of a program that is traced.
        self.environment = dict(os.environ, XDG_STATE_HOME=self.path("state"), ASAN_OPTIONS="detect_leaks=0")
        self.old = self.random.randbytes(20000)
        self.new = bytearray(self.old)
        self.new[100:104] = bytes.fromhex("AABBCCDD")
        self.new[9000:9004] = bytes.fromhex("11223344")

    def recover(self, *arguments):
        return self.run_cli("recover", *arguments, env=self.environment)

    def kill_at_write(self, count):
        """Saves, and kills the program right before its count-th write; says whether it died."""
        self.file("file", self.old)
        done = subprocess.run(
            ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64",
             "-e", f"inject=pwrite64:signal=SIGKILL:when={count}", self.program, "edit", "file"],
            cwd=self.folder, input=SCRIPT, capture_output=True, timeout=120, env=self.environment)
        if b"ptrace" in done.stderr or b"PTRACE" in done.stderr:
            self.skipTest("processes may not be traced here")
        return done.returncode != 0

    def interrupt(self):
        """A save that was killed when its journal was whole and the file was half written; the file's name."""
        for count in range(1, 40):
            if not self.kill_at_write(count):
                break
            if self.content("file") not in (self.old, bytes(self.new)):
                return "file"
            self.recover()
        self.fail("no kill left the file between old and new")

    def test_a_killed_save_is_completed(self):
        name = self.interrupt()
        status, out, err = self.recover()
        self.assertEqual((status, out), (0, b""), err)
        self.assertIn(b"completed", err)
        self.assertIn(b"file", err)
        self.assertEqual(self.content(name), self.new)
        self.assertEqual(self.recover()[0], 1)

    def test_every_kill_leaves_the_old_file_or_the_new_one(self):
        kills = 0
        for count in range(1, 40):
            if not self.kill_at_write(count):
                break
            kills += 1
            self.recover()
            self.assertIn(self.content("file"), (self.old, bytes(self.new)))
            leftovers = [name for name in os.listdir(self.folder) if "hexfolio" in name]
            self.assertEqual(leftovers, [])
        self.assertGreater(kills, 3)
        self.assertEqual(self.content("file"), self.new)

    def test_editing_the_file_settles_it_first(self):
        name = self.interrupt()
        status, _, err = self.run_cli("edit", name, stdin=b"overwrite 0 FF\nsave\n", env=self.environment)
        self.assertEqual(status, 0, err)
        self.assertIn(b"completed", err)
        self.new[0] = 0xFF
        self.assertEqual(self.content(name), self.new)

    def other_bytes(self):
        name = self.interrupt()
        with open(self.path(name), "r+b") as stream:
            stream.seek(9001)
            # Neither the byte that was there nor the one that the save would write.
            stream.write(bytes({0x99, 0x9A} - {self.old[9001]})[:1])
        return name

    def test_bytes_of_others_are_not_touched_without_a_decision(self):
        name = self.other_bytes()
        before = self.content(name)
        status, _, err = self.recover()
        self.assertEqual(status, 2, err)
        self.assertIn(b"0x2329", err)
        self.assertEqual(self.content(name), before)
        status, _, err = self.recover(name, "--complete")
        self.assertEqual(status, 0, err)
        self.assertEqual(self.content(name), self.new)

    def test_discarding_leaves_the_file_as_it_is(self):
        name = self.other_bytes()
        before = self.content(name)
        self.assertEqual(self.recover(name, "--discard")[0], 0)
        self.assertEqual(self.content(name), before)
        self.assertEqual(self.recover()[0], 1)

    def test_discarding_completes_nothing_that_could_be_completed(self):
        name = self.interrupt()
        before = self.content(name)
        status, _, err = self.recover(name, "--discard")
        self.assertEqual(status, 0, err)
        self.assertIn(b"left as it is", err)
        self.assertEqual(self.content(name), before)
        self.assertEqual(self.recover()[0], 1)

    def test_rolling_back_completes_nothing_that_could_be_completed(self):
        name = self.interrupt()
        status, _, err = self.recover(name, "--roll-back")
        self.assertEqual(status, 0, err)
        self.assertIn(b"taken back", err)
        self.assertEqual(self.content(name), self.old)
        self.assertEqual(self.recover()[0], 1)

    def test_rolling_back_over_bytes_of_others_is_refused(self):
        name = self.other_bytes()
        before = self.content(name)
        status, _, err = self.recover(name, "--roll-back")
        self.assertEqual(status, 2, err)
        self.assertEqual(self.content(name), before)
        self.assertEqual(self.recover(name, "--discard")[0], 0)

    def test_a_decision_about_nothing_says_so(self):
        self.file("file", self.old)
        for decision in ("--complete", "--roll-back", "--discard"):
            self.assertEqual(self.recover("file", decision)[0], 1)

    def test_a_decision_needs_a_file(self):
        status, _, err = self.recover("--complete")
        self.assertEqual(status, 2)
        self.assertIn(b"FILE", err)


if __name__ == "__main__":
    unittest.main()
