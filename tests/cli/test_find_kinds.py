#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`hexfolio-cli find` with masks, numbers, character sets, stretches and many patterns at once."""

import json
import os
import struct
import subprocess
import unittest

from support import CliTest


class FindKindsTest(CliTest):
    def find(self, *arguments, **options):
        """The lines printed, as text; nothing is complained about."""
        status, out, err = self.run_cli("find", *arguments, **options)
        self.assertEqual((status, err), (0 if out not in (b"", b"0\n") else 1, b""), f"{arguments}")
        return out.decode().splitlines()

    def test_masks_say_which_bits_count(self):
        self.file("data", b"\x50\x5f\x60\x4f\x51")
        for pattern in (["--hex", "50&F0"], ["--hex", "50", "--mask", "F0"], ["--hex", "%0101????"]):
            self.assertEqual(self.find("--all", *pattern, "data"), ["0x0  1", "0x1  1", "0x4  1"], pattern)
        self.assertFails(["find", "--hex", "50 51", "--mask", "F0", "data"], "as long as the pattern")

    def test_numbers_and_ranges_of_them(self):
        self.file("data", b"".join(struct.pack("<I", number) for number in (999, 1000, 1500, 2000, 2001)))
        found = self.find("--all", "--align", "4", "--value", "u32le 1000..2000", "data")
        self.assertEqual(found, ["0x4  4", "0x8  4", "0xc  4"])
        self.assertEqual(self.find("--all", "--align", "8+4", "--value", "u32le 1000..2000", "data"),
                         ["0x4  4", "0xc  4"])
        self.assertFails(["find", "--value", "u99 1", "data"], "u99")

    def test_text_in_any_character_set(self):
        for name in ("cp037", "Shift_JIS", "GB18030", "utf-16be", "windows-1252"):
            codec = {"cp037": "cp037", "Shift_JIS": "shift_jis", "GB18030": "gb18030"}.get(name, name)
            data = b"\x00\x00\x00" + "Password".encode(codec)
            self.file("data", data)
            length = len(data) - 3
            self.assertEqual(self.find("--text", "PASSword", "-i", "--encoding", name, "data"), [f"0x3  {length}"], name)
        self.assertFails(["find", "--text", "a", "--encoding", "no-such-set", "data"], "no-such-set")

    def test_strings_are_those_that_gnu_strings_finds(self):
        data = bytearray(self.random.randbytes(200_000))
        for _ in range(300):
            at = self.random.randrange(len(data) - 40)
            text = bytes(self.random.choices(b"abc \tXYZ~", k=self.random.randrange(1, 40)))
            data[at:at + len(text)] = text
        self.file("data", bytes(data))
        peer = subprocess.run(["strings", "-a", "-n", "6", "-t", "x", self.path("data")], capture_output=True, check=False)
        if peer.returncode != 0:
            self.skipTest("strings(1) is not here")
        expected = [line.split(b" ", 1)[0].decode() for line in (l.strip(b" ") for l in peer.stdout.splitlines())]
        found = [line.split("  ")[0][2:] for line in self.find("--all", "--strings", "--least", "6", "data")]
        self.assertEqual(found, expected)

    def test_strings_are_printed(self):
        self.file("data", b"\x00one\ttwo\x01\x00" + "Hello".encode("utf-16-le") + b"\xff\xff")
        self.assertEqual(self.find("--all", "--strings", "data"), ["0x1  7  one\\x09two"])
        found = self.find("--all", "--strings", "--encoding", "utf-16le", "--json", "data")
        self.assertEqual([json.loads(line)["text"] for line in found], ["Hello"])

    def test_runs_of_one_byte(self):
        self.file("data", b"ab" + b"\x00" * 20 + b"c" + b"\xff" * 16)
        self.assertEqual(self.find("--all", "--runs", "any", "data"), ["0x2  20", "0x17  16"])
        self.assertEqual(self.find("--all", "--runs", "FF", "--least", "4", "data"), ["0x17  16"])
        self.assertFails(["find", "--runs", "zz", "data"], "two hex digits")

    def test_blocks_of_high_and_low_entropy(self):
        self.file("data", bytes(4096) + self.random.randbytes(8192) + bytes(4096))
        self.assertEqual(self.find("--all", "--entropy-above", "7.5", "data"), ["0x1000  8192"])
        self.assertEqual(self.find("--all", "--entropy-below", "1", "data"), ["0x0  4096", "0x3000  4096"])
        self.assertFails(["find", "--entropy-above", "9", "data"], "from 0 to 8")

    def test_where_two_files_differ(self):
        self.file("old", b"0123456789")
        self.file("new", b"01xx45678y")
        self.assertEqual(self.find("--all", "--differs-from", "old", "new"), ["0x2  2", "0x9  1"])
        self.assertFails(["find", "--differs-from", "none", "new"], "none")

    def test_many_patterns_at_once_are_told_by_name(self):
        self.file("patterns", b"# what to look for\nZIP archive = hex:50 4B 03 ?4\nWord = itext:hello\n")
        self.file("data", b"..PK\x03\x04..HeLLo")
        self.assertEqual(self.find("--all", "--patterns", "patterns", "data"),
                         ["0x2  4  ZIP archive", "0x8  5  Word"])
        self.file("patterns", b"a = hex:00\nb = hex:0\n")
        self.assertFails(["find", "--patterns", "patterns", "data"], "patterns:2:")

    def test_many_patterns_at_once_only_where_they_are_aligned(self):
        self.file("patterns", b"one = text:ab\ntwo = regex:a.\n")
        data = b"xab.ab.." + bytes(508) + b"%PDF-1.7 " + bytes(7) + b"\x7fELF\x02\x01\x01" + bytes(100)
        self.file("data", data)
        for more, stdin in (("data",), None), (("-",), data):
            found = self.find("--all", "--align", "4", "--patterns", "patterns", *more, stdin=stdin)
            self.assertEqual(found, ["0x4  2  one", "0x4  2  two"])
            found = self.find("--all", "--align", "4", "--signatures", *more, stdin=stdin)
            self.assertEqual([line.split()[0] for line in found], ["0x204", "0x214"])

    def test_files_in_a_file(self):
        self.file("data", bytes(100) + b"\x7fELF\x02\x01\x01" + bytes(100) + b"%PDF-1.7\n")
        found = self.find("--all", "--signatures", "data")
        self.assertTrue(any(line.startswith("0x64  ") and "ELF" in line for line in found), found)
        self.assertTrue(any("PDF" in line for line in found), found)

    def test_json_says_the_same(self):
        self.file("data", b"one two one")
        lines = self.find("--all", "--json", "--bytes", "--text", "one", "data")
        self.assertEqual([json.loads(line) for line in lines],
                         [{"offset": at, "length": 3, "bytes": b"one".hex()} for at in (0, 8)])
        self.assertEqual(self.find("--count", "--json", "--text", "one", "data"), ['{"count":2}'])

    def test_max_ends_the_search(self):
        self.file("data", b"a" * 100)
        self.assertEqual(self.find("--max", "3", "--text", "a", "data"), ["0x0  1", "0x1  1", "0x2  1"])
        self.assertEqual(self.find("--max", "5", "--count", "--text", "a", "data"), ["5"])
        self.assertEqual(self.find("--max", "2", "--reverse", "--text", "a", "data"), ["0x63  1", "0x62  1"])

    def test_standard_input_is_a_file_too(self):
        self.assertEqual(self.find("--all", "--text", "b", "-", stdin=b"abab"), ["0x1  1", "0x3  1"])
        path = self.file("data", b"abab")
        with open(path, "rb") as stream:
            done = subprocess.run([self.program, "find", "--text", "b", "-"], stdin=stream, capture_output=True, check=True)
        self.assertEqual(done.stdout, b"0x1  1\n")

    def test_a_block_device_is_a_file_too(self):
        data = bytearray(4 << 20)
        data[1_000_001:1_000_005] = data[-4:] = b"word"
        image = self.file("image", data)
        loop = subprocess.run(["losetup", "--find", "--show", image], capture_output=True, check=False)
        if loop.returncode != 0:
            self.skipTest(f"no loop device: {loop.stderr.decode().strip()}")
        device = loop.stdout.decode().strip()
        self.addCleanup(subprocess.run, ["losetup", "--detach", device], check=True)
        for pattern in (("--text", "word"), ("--regex", "w.r(?=d)d"), ("--strings",)):
            self.assertEqual([line.split()[0] for line in self.find("--all", *pattern, device)], ["0xf4241", "0x3ffffc"])
            self.assertEqual(self.find("--reverse", *pattern, device)[0].split()[0], "0x3ffffc")
        self.cli("replace", "--text", "word", "--with", "WORD", device)
        self.assertEqual(self.find("--count", "--text", "WORD", device), ["2"])
        self.assertFails(["replace", "--text", "WORD", "--with", "longer", device], "cannot be changed")
        # A device with bad sectors: what cannot be read is named, and not finding anything else is no answer.
        os.truncate(image, 2 << 20)
        subprocess.run(["blockdev", "--flushbufs", device], check=True)
        unread = b"from 0x200000 to 0x400000 could not be read"
        for word, expected in (("WORD", (0, b"0xf4241  4\n")), ("none", (2, b""))):
            status, out, err = self.run_cli("find", "--all", "--text", word, device)
            self.assertEqual((status, out), expected)
            self.assertIn(unread, err)

    def test_output_ends_where_nobody_reads_on(self):
        with open(self.path("data"), "wb") as stream:
            os.truncate(stream.fileno(), 1 << 40)
        with subprocess.Popen([self.program, "find", "--all", "--hex", "00", self.path("data")],
                              stdout=subprocess.PIPE) as process:
            self.assertEqual(process.stdout.readline(), b"0x0  1\n")
            process.stdout.close()
            self.assertEqual(process.wait(timeout=60), 0)


if __name__ == "__main__":
    unittest.main()
