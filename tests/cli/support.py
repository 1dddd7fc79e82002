# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every black-box test of hexfolio-cli needs: the program, a fresh folder, numbers that can be repeated."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.join(os.environ.get("HEXFOLIO_BIN_DIR", "build/dev/bin"), "hexfolio-cli")


class CliTest(unittest.TestCase):
    """A test in a folder of its own, which is the working folder while it runs."""

    def setUp(self):
        self.program = os.path.abspath(PROGRAM)
        self.folder = tempfile.mkdtemp(prefix="hexfolio-test-")
        self.addCleanup(shutil.rmtree, self.folder)
        seed = int(os.environ.get("HEXFOLIO_SEED", random.SystemRandom().getrandbits(32)))
        print(f"{self.id()}: HEXFOLIO_SEED={seed}", file=sys.stderr)
        self.random = random.Random(seed)

    def path(self, name):
        return os.path.join(self.folder, name)

    def file(self, name, data):
        with open(self.path(name), "wb") as stream:
            stream.write(data)
        return self.path(name)

    def content(self, name):
        with open(self.path(name), "rb") as stream:
            return stream.read()

    def run_cli(self, *arguments, stdin=b"", **options):
        """Runs the program in the folder; returns its status, standard output and standard error as bytes."""
        done = subprocess.run([self.program, *arguments], cwd=self.folder, input=stdin, capture_output=True,
                              timeout=120, **options)
        return done.returncode, done.stdout, done.stderr

    def cli(self, *arguments, **options):
        """The standard output of a run that ends well."""
        status, out, err = self.run_cli(*arguments, **options)
        self.assertEqual((status, err), (0, b""), f"{arguments}")
        return out

    def assertFails(self, arguments, *words, stdin=b""):
        """The run ends with status 2 and one sentence on standard error in which all `words` stand."""
        status, _, err = self.run_cli(*arguments, stdin=stdin)
        self.assertEqual(status, 2, f"{arguments}: {err!r}")
        self.assertTrue(err.startswith(b"hexfolio-cli: ") and err.endswith(b"\n"), err)
        for word in words:
            self.assertIn(word.encode(), err)
