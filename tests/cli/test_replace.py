#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`hexfolio-cli replace`: given bytes, a pattern and a replacement, expected bytes."""

import os
import re
import unittest

from support import CliTest


class ReplaceTest(CliTest):
    def replace(self, data, *arguments):
        """What the file holds afterwards; the program says how many hits it replaced."""
        self.file("data", data)
        out = self.cli("replace", *arguments, "data")
        self.assertRegex(out, rb"^[1-9][0-9]* replaced\n$")
        return self.content("data")

    def test_every_hit_is_replaced(self):
        self.assertEqual(self.replace(b"one two one", "--text", "one", "--with", "1"), b"1 two 1")
        self.assertEqual(self.replace(b"one two one", "--text", "one", "--with", "three"), b"three two three")
        self.assertEqual(self.replace(b"one two one", "--text", " two", "--with", ""), b"one one")
        self.assertEqual(self.replace("Grüße".encode("cp1252"), "--encoding", "windows-1252", "--text", "ü", "--with", "ö"),
                         "Größe".encode("cp1252"))

    def test_digits_of_the_hit_may_stay(self):
        self.assertEqual(self.replace(b"\x12\x34\x12\x99", "--hex", "12 ??", "--with", "56 ??"), b"\x56\x34\x56\x99")
        self.assertEqual(self.replace(b"\x12\x34", "--hex", "12 34", "--with", "?5 6?"), b"\x15\x64")

    def test_groups_of_an_expression_are_put_in(self):
        self.assertEqual(self.replace(b"ab=12;cd=34;", "--regex", r"(\w+)=(\d+);", "--with", r"\2:\1,"), b"12:ab,34:cd,")
        self.assertEqual(self.replace(b"ab cd", "--regex", r"\w+", "--with", r"<\U\0\E>"), b"<AB> <CD>")
        self.assertEqual(self.replace(b"\x01\x02\x03\x04", "--regex", r"(?s)(....)", "--with", r"\R1"), b"\x04\x03\x02\x01")
        self.assertEqual(self.replace(b"a-b", "--regex", "-", "--with", "00ff", "--with-hex"), b"a\x00\xffb")

    def test_random_expressions_replace_as_pythons_re_does(self):
        for _ in range(60):
            data = bytes(self.random.choices(b"aabbc \n", k=self.random.randrange(1, 400)))
            pattern = self.random.choice(["a+b?", "(a|b)c", "(a)(b)?", "b.", r"(?i)C+", r"\s+a", "(?:ab|a)(b*)"])
            by = self.random.choice([r"<\0>", r"\0\0", "x", "", r"[\0|y]"])
            expected, count = re.subn(pattern.encode(), by.replace(r"\0", r"\g<0>").encode(), data)
            self.file("data", data)
            status, out, err = self.run_cli("replace", "--regex", pattern, "--with", by, "data")
            self.assertEqual((status, out, err), (0 if count else 1, b"%d replaced\n" % count, b""), (pattern, data))
            self.assertEqual(self.content("data"), expected, (pattern, by, data))

    def test_what_is_found_nowhere_leaves_the_file_alone(self):
        path = self.file("data", b"abc")
        before = os.stat(path)
        status, out, err = self.run_cli("replace", "--text", "x", "--with", "y", "data")
        self.assertEqual((status, out, err), (1, b"0 replaced\n", b""))
        after = os.stat(path)
        self.assertEqual((after.st_ino, after.st_mtime_ns), (before.st_ino, before.st_mtime_ns))

    def test_a_preview_writes_nothing(self):
        self.file("data", b"one two one")
        out = self.cli("replace", "--text", "one", "--with", "1", "--preview", "1", "data")
        self.assertEqual(out, b"0x0  6f6e65  31\n")
        self.assertEqual(self.content("data"), b"one two one")

    def test_the_result_may_go_elsewhere(self):
        self.file("data", b"one two")
        os.chmod(self.path("data"), 0o444)
        self.assertEqual(self.cli("replace", "--text", "one", "--with", "1", "-o", "out", "data"), b"1 replaced\n")
        self.assertEqual((self.content("data"), self.content("out")), (b"one two", b"1 two"))
        self.assertEqual(self.cli("replace", "--text", "a", "--with", "b", "-o", "out2", "-", stdin=b"aXa"), b"2 replaced\n")
        self.assertEqual(self.content("out2"), b"bXb")

    def test_bounds_and_alignment(self):
        self.assertEqual(self.replace(b"aaaa", "--text", "a", "--with", "b", "--start", "1", "--end", "3"), b"abba")
        self.assertEqual(self.replace(b"aaaa", "--text", "a", "--with", "b", "--align", "2+1"), b"abab")

    def test_mistakes_are_told_and_change_nothing(self):
        self.file("data", b"one")
        self.assertFails(["replace", "--hex", "6f", "--with", "0", "data"], "What to replace it with")
        self.assertFails(["replace", "--regex", "(o)", "--with", r"\2", "data"], "What to replace it with")
        self.assertFails(["replace", "--text", "o", "--with", "x", "none"], "none")
        self.assertEqual(self.content("data"), b"one")


if __name__ == "__main__":
    unittest.main()
