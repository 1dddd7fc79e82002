#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`hexfolio-cli find` with bytes and text against the plain way of finding them."""

import subprocess
import unittest

from support import CliTest


def places(data, pattern, overlapping=False, start=0, end=None):
    """Where `pattern` lies whole in data[start:end], from left to right. None in a pattern is any byte."""
    end = len(data) if end is None else min(end, len(data))
    found, at = [], start
    while at + len(pattern) <= end:
        if all(p is None or p == data[at + i] for i, p in enumerate(pattern)):
            found.append(at)
            at += 1 if overlapping else len(pattern)
        else:
            at += 1
    return found


def lines(offsets, length):
    return "".join(f"{offset:#x}  {length}\n" for offset in offsets).encode()


class FindTest(CliTest):
    def find(self, *arguments):
        """The lines printed; the status says whether there are any, and nothing is complained about."""
        status, out, err = self.run_cli("find", *arguments)
        self.assertEqual((status, err), (0 if out not in (b"", b"0\n") else 1, b""), f"{arguments}")
        return out

    def test_without_all_only_the_first_hit_is_printed(self):
        self.file("data", b"one two one two one")
        self.assertEqual(self.find("--text", "two", "data"), b"0x4  3\n")
        self.assertEqual(self.find("--text", "two", "--reverse", "data"), b"0xc  3\n")
        self.assertEqual(self.find("--text", "three", "data"), b"")

    def test_all_count_and_overlapping(self):
        self.file("data", b"aaaaa")
        self.assertEqual(self.find("--all", "--text", "aa", "data"), b"0x0  2\n0x2  2\n")
        self.assertEqual(self.find("--all", "--reverse", "--text", "aa", "data"), b"0x2  2\n0x0  2\n")
        self.assertEqual(self.find("--overlapping", "--text", "aa", "data"), lines(range(4), 2))
        self.assertEqual(self.find("--count", "--text", "aa", "data"), b"2\n")
        self.assertEqual(self.find("--count", "--overlapping", "--text", "aa", "data"), b"4\n")
        self.assertEqual(self.find("--count", "--text", "b", "data"), b"0\n")

    def test_bounds_hold_whole_hits(self):
        self.file("data", b"one one one")
        self.assertEqual(self.find("--all", "--start", "1", "--end", "0xa", "--text", "one", "data"), b"0x4  3\n")
        self.assertEqual(self.find("--all", "--start", "11", "--text", "one", "data"), b"")
        self.assertEqual(self.find("--all", "--end", "1k", "--start", "8", "--text", "one", "data"), b"0x8  3\n")

    def test_text_in_every_encoding(self):
        text = "Grüße"
        for name, codec in (("utf-8", "utf-8"), ("utf-16le", "utf-16-le"), ("utf-16be", "utf-16-be"),
                            ("latin-1", "latin-1")):
            bytes_ = text.encode(codec)
            self.file("data", b"\x00\x01\x02" + bytes_)
            self.assertEqual(self.find("--encoding", name, "--text", text, "data"), lines([3], len(bytes_)))

    def test_both_cases(self):
        self.file("data", "GRÜN grün Grün grun".encode())
        self.assertEqual(self.find("--all", "-i", "--text", "grün", "data"), lines([0, 6, 12], 5))

    def test_random_bytes_as_the_plain_way(self):
        for _ in range(60):
            data = b"".join(bytes([self.random.choice((0, 0, 1, 2, self.random.randrange(256)))])
                            * self.random.choice((1, 1, 1, 2, 9)) for _ in range(self.random.randrange(1, 1500)))
            self.file("data", data)
            length = self.random.randrange(1, min(len(data), 6) + 1)
            at = self.random.randrange(len(data) - length + 1)
            pattern = [None if i > 0 and self.random.randrange(5) == 0 else data[at + i] for i in range(length)]
            digits = " ".join("??" if byte is None else f"{byte:02x}" for byte in pattern)
            start = self.random.randrange(len(data) + 1)
            end = self.random.randrange(start, len(data) + 20)
            bounds = ("--start", str(start), "--end", hex(end))
            for overlapping in (False, True):
                hits = places(data, pattern, overlapping, start, end)
                how = "--overlapping" if overlapping else "--all"
                self.assertEqual(self.find(how, *bounds, "--hex", digits, "data"), lines(hits, length))
                self.assertEqual(self.find(how, "--reverse", *bounds, "--hex", digits, "data"),
                                 lines(reversed(hits), length))

    def test_hits_across_the_seams_of_blocks(self):
        needle = self.random.randbytes(16)
        data = bytearray(self.random.randbytes(20 << 20))
        expected = [0, (256 << 10) - 7, (1 << 20) - 15, (8 << 20) - 1, (16 << 20) - 8, len(data) - 16]
        for at in expected:
            data[at:at + 16] = needle
        self.file("data", data)
        self.assertEqual(self.find("--all", "--hex", needle.hex(), "data"), lines(expected, 16))
        self.assertEqual(self.find("--all", "--reverse", "--hex", needle.hex(), "data"),
                         lines(reversed(expected), 16))

    def test_a_tebibyte_of_hole_is_crossed_at_once(self):
        size = 1 << 40
        with open(self.path("huge"), "wb") as stream:
            stream.truncate(size)
            stream.seek(size - 8)
            stream.write(b"theend!!")
        self.assertEqual(self.find("--text", "theend", "huge"), lines([size - 8], 6))
        self.assertEqual(self.find("--all", "--reverse", "--text", "theend", "huge"), lines([size - 8], 6))
        self.assertEqual(self.find("--hex", "00 74", "huge"), lines([size - 9], 2))
        self.assertEqual(self.find("--reverse", "--hex", "00 00 00", "--end", str(size - 8), "huge"),
                         lines([(size - 8) // 3 * 3 - 3], 3))

    def test_a_reader_that_goes_away_ends_it_quietly(self):
        with open(self.path("huge"), "wb") as stream:
            stream.truncate(1 << 40)
        command = f"'{self.program}' find --all --hex 00 huge 2>errors | head -n 2; echo ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, capture_output=True, timeout=60)
        self.assertEqual(done.stdout, b"0x0  1\n0x1  1\n0\n")
        self.assertEqual(self.content("errors"), b"")

    def test_empty_files_and_single_bytes(self):
        self.file("empty", b"")
        self.file("one", b"x")
        self.assertEqual(self.find("--text", "x", "empty"), b"")
        self.assertEqual(self.find("--text", "x", "one"), b"0x0  1\n")
        self.assertEqual(self.find("--text", "xx", "one"), b"")

    def test_bad_input(self):
        self.file("data", b"x")
        self.assertFails(("find", "--hex", "7F 4G", "data"), '"G"', "character 5", "\n      ^\n".strip("\n"))
        self.assertFails(("find", "--hex", "7", "data"), "two hex digits")
        self.assertFails(("find", "--hex", "??", "data"), "wildcards")
        self.assertFails(("find", "--hex", "", "data"), "empty")
        self.assertFails(("find", "--text", "", "data"), "empty")
        self.assertFails(("find", "--regex", "a(b", "data"), "character 4", "parenthesis", "a(b")
        self.assertFails(("find", "--text", "€", "--encoding", "latin-1", "data"), "encoding")
        self.assertFails(("find", "--text", "x", "--encoding", "ebcdic", "data"), "ebcdic", "no character set")
        self.assertFails(("find", "-i", "--hex", "41", "data"), "--hex")
        self.assertFails(("find", "data"), "--hex", "--text", "--regex")
        self.assertFails(("find", "--hex", "41", "--text", "a", "data"), "--hex")
        self.assertFails(("find", "--hex", "41", "--start", "2", "data"), "0x2", "past the end")
        self.assertFails(("find", "--hex", "41", "--start", "1", "--end", "0", "data"), "--end")
        self.assertFails(("find", "--hex", "41", "missing"), "missing", "does not exist")
        self.assertFails(("find", "--hex", "41", "."), "folder")


if __name__ == "__main__":
    unittest.main()
