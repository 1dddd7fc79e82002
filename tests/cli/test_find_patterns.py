#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`hexfolio-cli find --patterns` with more patterns than anybody writes by hand."""

import os
import subprocess
import unittest

from support import CliTest

MEGABYTE = 1 << 20
PATIENCE = 120


class FindPatternsTest(CliTest):
    def count(self, patterns, data):
        """How many hits there are, and the most memory that the program had, in bytes."""
        self.file("patterns", b"".join(b"p%d = %s\n" % pair for pair in enumerate(patterns)))
        self.file("data", data)
        # A sanitizer keeps what was freed, and that is no memory of the program's.
        options = os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=1"
        process = subprocess.Popen([self.program, "find", "--count", "--patterns", "patterns", "data"], cwd=self.folder,
                                   stdout=subprocess.PIPE, env={**os.environ, "ASAN_OPTIONS": options})
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        said = process.stdout.read()
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        return int(said), usage.ru_maxrss << 10

    def word(self):
        return bytes(self.random.choice(b"abcdefghijklmnopqrstuvwxyz") for _ in range(8))

    def test_expressions_that_begin_with_anything_share_their_memory(self):
        words = [self.word() for _ in range(1200)]
        data = bytes(self.random.randbytes(300_000)) + b" ".join(word + b"7" for word in words[:100])
        hits, memory = self.count([b"regex:[a-z]*" + word + b"[0-9]" for word in words], data)
        self.assertEqual(hits, 100)
        self.assertLess(memory, 200 * MEGABYTE)

    def test_expressions_that_match_share_their_memory(self):
        words = [self.word() for _ in range(3000)]
        hits, memory = self.count([b"regex:" + word + b"[0-9]+" for word in words],
                                  b" ".join(word + b"42" for word in words))
        self.assertEqual(hits, 3000)
        self.assertLess(memory, 200 * MEGABYTE)

    def test_a_pattern_of_a_mebibyte(self):
        needle = self.random.randbytes(MEGABYTE)
        hits, _ = self.count([b"hex:" + needle.hex().encode()], b"x" * 1_234_567 + needle + needle[:-1])
        self.assertEqual(hits, 1)
        self.file("patterns", b"n = hex:" + needle.hex().encode() + b"00\n")
        self.assertFails(["find", "--patterns", "patterns", "data"], "longer than 1 MiB")

    def test_all_of_many_literals_and_masks_are_found(self):
        words = [self.word() for _ in range(40_000)]
        masked = [bytes(self.random.choices(range(128, 256), k=9)) + b"\1" for _ in range(1200)]
        masks = [b"hex:" + b" ".join(b"%X?" % (byte >> 4) for byte in place) for place in masked]
        hits, _ = self.count([b"text:" + word for word in words] + masks, b" ".join(words[::1000] + masked[::100]))
        self.assertGreaterEqual(hits, 40 + 12)


if __name__ == "__main__":
    unittest.main()
