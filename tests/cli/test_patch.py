# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hexfolio-cli patch: what is made leads from one file to the other and back, and fits nothing else."""

import gzip
import hashlib
import json
import os
import unittest
import zlib

from support import CliTest

FORMATS = ["json", "json.gz", "ips", "bps"]


def beat_number(data, at):
    """A number of the BPS format; returns it and the place behind it."""
    value, shift = 0, 1
    while True:
        byte = data[at]
        at += 1
        value += (byte & 0x7f) * shift
        if byte & 0x80:
            return value, at
        shift <<= 7
        value += shift


def beat_applied(patch, source):
    """Applies a BPS patch as the specification says, written apart from the program."""
    assert patch[:4] == b"BPS1" and zlib.crc32(patch[:-4]) == int.from_bytes(patch[-4:], "little")
    assert zlib.crc32(source) == int.from_bytes(patch[-12:-8], "little")
    source_size, at = beat_number(patch, 4)
    target_size, at = beat_number(patch, at)
    metadata, at = beat_number(patch, at)
    at += metadata
    assert source_size == len(source)
    out, source_place, target_place = bytearray(), 0, 0
    while at < len(patch) - 12:
        word, at = beat_number(patch, at)
        action, length = word & 3, (word >> 2) + 1
        if action == 0:
            out += source[len(out):len(out) + length]
        elif action == 1:
            out += patch[at:at + length]
            at += length
        else:
            word, at = beat_number(patch, at)
            distance = -(word >> 1) if word & 1 else word >> 1
            if action == 2:
                source_place += distance
                out += source[source_place:source_place + length]
                source_place += length
            else:
                target_place += distance
                for _ in range(length):
                    out.append(out[target_place])
                    target_place += 1
    assert len(out) == target_size and zlib.crc32(out) == int.from_bytes(patch[-8:-4], "little")
    return bytes(out)


def ips_applied(patch, source):
    """Applies an IPS patch, written apart from the program."""
    assert patch[:5] == b"PATCH"
    out, at = bytearray(source), 5
    while patch[at:at + 3] != b"EOF":
        offset = int.from_bytes(patch[at:at + 3], "big")
        size = int.from_bytes(patch[at + 3:at + 5], "big")
        at += 5
        if size:
            data = patch[at:at + size]
            at += size
        else:
            data = patch[at + 2:at + 3] * int.from_bytes(patch[at:at + 2], "big")
            at += 3
        if len(out) < offset:
            out += bytes(offset - len(out))
        out[offset:offset + len(data)] = data
    at += 3
    if at < len(patch):
        del out[int.from_bytes(patch[at:at + 3], "big"):]
    return bytes(out)


class PatchTest(CliTest):
    def some_pair(self, size=20_000):
        """A file and what a few edits made of it."""
        old = bytearray(self.random.randbytes(self.random.randint(0, size)))
        new = bytearray(old)
        for _ in range(self.random.randint(1, 8)):
            begin = self.random.randint(0, len(new))
            end = self.random.randint(begin, min(len(new), begin + 800))
            kind = self.random.randint(0, 3)
            by = self.random.randbytes(self.random.randint(0, 500))
            if kind == 0:
                by = self.random.randbytes(end - begin)
            elif kind == 1:
                by = bytes([self.random.randint(0, 255)]) * self.random.randint(0, 3000)
            elif kind == 2:
                by = new[:self.random.randint(0, 2000)]
            new[begin:end] = by
        return bytes(old), bytes(new)


class TestRoundTrips(PatchTest):
    def test_apply_gives_the_new_file_and_revert_the_old_one(self):
        for number in range(25):
            old, new = self.some_pair()
            for name in FORMATS:
                self.file("old", old)
                self.file("new", new)
                self.cli("patch", "make", "old", "new", "-o", f"p.{name}")
                if old == new:
                    continue
                self.assertEqual(self.cli("patch", "check", f"p.{name}", "old"), b"fits\n")
                self.cli("patch", "apply", f"p.{name}", "old")
                self.assertEqual(self.content("old"), new, f"{number} {name}")
                self.assertEqual(self.run_cli("patch", "check", f"p.{name}", "old"), (1, b"applied already\n", b""))
                if name.startswith("json"):
                    self.cli("patch", "revert", f"p.{name}", "old")
                    self.assertEqual(self.content("old"), old)
                else:
                    self.assertFails(["patch", "revert", f"p.{name}", "old"], "do not hold the bytes")
                    self.assertEqual(self.content("old"), new)

    def test_other_programs_read_ips_and_bps(self):
        for _ in range(40):
            old, new = self.some_pair()
            self.file("old", old)
            self.file("new", new)
            self.cli("patch", "make", "old", "new", "-o", "p.bps")
            self.assertEqual(beat_applied(self.content("p.bps"), old), new)
            self.cli("patch", "make", "old", "new", "-o", "p.ips")
            self.assertEqual(ips_applied(self.content("p.ips"), old), new)

    def test_output_leaves_the_file_as_it_is(self):
        self.file("old", b"abc")
        self.file("new", b"aXc")
        self.cli("patch", "make", "old", "new", "-o", "p")
        self.cli("patch", "apply", "p", "old", "-o", "out")
        self.assertEqual((self.content("old"), self.content("out")), (b"abc", b"aXc"))
        self.cli("patch", "revert", "p", "out", "-o", "back")
        self.assertEqual((self.content("out"), self.content("back")), (b"aXc", b"abc"))

    def test_the_compressed_form_is_the_same_text(self):
        self.file("old", b"abc" * 1000)
        self.file("new", b"abX" * 1000)
        self.cli("patch", "make", "old", "new", "-o", "p.json")
        self.cli("patch", "make", "old", "new", "-o", "p.gz")
        text = self.content("p.json").split(b"\n")
        other = gzip.decompress(self.content("p.gz")).split(b"\n")
        self.assertEqual(text[1:-2], other[1:-2])
        self.assertEqual(len(text), len(other))


class TestText(PatchTest):
    def lines(self, *options):
        self.cli("patch", "make", "old", "new", "-o", "p", *options)
        return [json.loads(line) for line in self.content("p").splitlines()]

    def test_the_lines_of_a_patch(self):
        self.file("old", b"0123456789")
        self.file("new", b"01XY456789+")
        header, change, insertion, footer = self.lines()
        self.assertEqual(header["format"], "hexfolio-patch")
        self.assertEqual((header["file"], header["sizeBefore"], header["sizeAfter"]), ("old", "0xa", "0xb"))
        self.assertEqual(header["sha256Before"], hashlib.sha256(b"0123456789").hexdigest())
        self.assertEqual(header["sha256After"], hashlib.sha256(b"01XY456789+").hexdigest())
        self.assertEqual(change, {"op": "overwrite", "at": "0x2", "old": "3233", "new": "5859"})
        self.assertEqual(insertion, {"op": "insert", "at": "0xa", "new": "2b"})
        text = self.content("p")
        lines = text[:text.rindex(b"\n", 0, -1) + 1]
        self.assertEqual(footer, {"end": "hexfolio-patch", "changes": 2, "sha256": hashlib.sha256(lines).hexdigest()})

    def test_one_inserted_byte_in_a_large_file_is_one_line(self):
        old = self.random.randbytes(8 << 20)
        self.file("old", old)
        at = 5_000_000
        self.file("new", old[:at] + bytes([old[at] ^ 1]) + old[at:])
        changes = self.lines()[1:-1]
        self.assertEqual([change["op"] for change in changes], ["insert"])
        self.assertEqual(int(changes[0]["at"], 16), at)

    def test_a_moved_block_is_two_lines_whatever_its_size(self):
        old = self.random.randbytes(3 << 20)
        self.file("old", old)
        self.file("new", old[1 << 20:2 << 20] + old[:1 << 20] + old[2 << 20:])
        changes = self.lines()[1:-1]
        self.assertEqual(sorted(change["op"] for change in changes), ["delete", "move"])
        self.assertLess(len(self.content("p")), 1000)
        self.cli("patch", "apply", "p", "old")
        self.assertEqual(self.content("old"), self.content("new"))
        self.cli("patch", "revert", "p", "old")
        self.assertEqual(self.content("old"), old)

    def test_tebibytes_of_holes(self):
        for name in ["old", "new"]:
            with open(self.path(name), "wb") as file:
                file.truncate(1 << 40)
        with open(self.path("new"), "r+b") as file:
            file.seek(1 << 39)
            file.write(b"hello")
        changes = self.lines("--no-digests")[1:-1]
        self.assertEqual(changes, [{"op": "overwrite", "at": "0x8000000000", "old": "0000000000", "new": "68656c6c6f"}])
        self.cli("patch", "apply", "p", "old")
        with open(self.path("old"), "rb") as file:
            file.seek(1 << 39)
            self.assertEqual(file.read(5), b"hello")
        self.assertLess(os.stat(self.path("old")).st_blocks, 1000)

    def test_huge_removals_are_kept_only_when_they_must_come_back(self):
        old = self.random.randbytes(65 << 20)
        self.file("old", old)
        self.file("new", b"")
        self.assertFails(["patch", "make", "old", "new", "-o", "p"], "cannot be reverted")
        self.assertFalse(os.path.exists(self.path("p")))
        self.assertIn("oldSha256", self.lines("--irreversible")[1])
        self.assertFails(["patch", "revert", "p", "new"], "cannot be reverted")
        self.cli("patch", "apply", "p", "old")
        self.assertEqual(self.content("old"), b"")


class TestRefusals(PatchTest):
    def setUp(self):
        super().setUp()
        self.file("old", b"0123456789" * 100)
        self.file("new", b"01XY456789" + b"0123456789" * 99)
        for name in FORMATS:
            self.cli("patch", "make", "old", "new", "-o", f"p.{name}")

    def assertRefused(self, patch, *words, data=b"0123456789" * 100):
        self.file("f", data)
        before = os.stat(self.path("f"))
        self.assertFails(["patch", "apply", patch, "f"], *words)
        self.assertEqual(self.content("f"), data)
        self.assertEqual(os.stat(self.path("f")).st_mtime_ns, before.st_mtime_ns)

    def test_another_file(self):
        other = b"01-3456789" + b"0123456789" * 99
        for name in ["json", "json.gz", "bps"]:
            self.assertRefused(f"p.{name}", "not the file", data=other)
        status, out, err = self.run_cli("patch", "check", "p.json", "f")
        self.assertEqual((status, out), (2, b"does not fit\n0x2  2\n"))
        self.assertIn(b"other bytes stand there", err)

    def test_a_difference_elsewhere(self):
        other = b"0123456789" * 99 + b"012345678-"
        self.assertRefused("p.json", "other bytes of it", data=other)
        self.assertRefused("p.bps", "check sum", data=other)

    def test_another_size(self):
        self.assertRefused("p.json", "another size", data=b"0123456789")
        self.assertRefused("p.bps", "another size", data=b"0123456789")

    def test_twice(self):
        for name in FORMATS:
            self.assertRefused(f"p.{name}", "applied to it already", data=self.content("new"))

    def test_reverting_what_is_not_applied(self):
        self.assertFails(["patch", "revert", "p.json", "old"], "nothing to revert")

    def test_damaged_patches(self):
        for name in FORMATS:
            good = self.content(f"p.{name}")
            for _ in range(60):
                bad = bytearray(good)
                place = self.random.randrange(len(bad))
                if self.random.randint(0, 1):
                    bad[place] ^= 1 << self.random.randint(0, 7)
                else:
                    del bad[place:]
                self.file("p", bytes(bad))
                self.file("f", b"0123456789" * 100)
                status, _, err = self.run_cli("patch", "apply", "p", "f")
                if name == "ips":
                    continue
                # Some bytes say nothing: the last line feed, the case of the last sum's digits, gzip's header.
                if status == 0:
                    self.assertEqual(self.content("f"), self.content("new"))
                else:
                    self.assertEqual((status, self.content("f")), (2, b"0123456789" * 100), err)

    def test_what_is_no_patch(self):
        self.file("p", b"hello")
        self.assertRefused("p", "line 1", "not a patch")
        self.file("p", b"")
        self.assertRefused("p", "not a patch")
        self.assertRefused("missing", "does not exist")

    def test_ips_cannot_reach_far(self):
        for name, data in [("old", bytes(17 << 20)), ("new", bytes(17 << 20)[:-1] + b"x")]:
            self.file(name, data)
        self.assertFails(["patch", "make", "old", "new", "-o", "q.ips"], "16 MiB", "BPS")
        self.assertFalse(os.path.exists(self.path("q.ips")))

    def test_ips_does_not_write_the_offset_that_reads_as_its_end(self):
        old = bytes(0x454F46 + 100)
        for length in [1, 2, 50]:
            new = bytearray(old)
            new[0x454F46:0x454F46 + length] = self.random.randbytes(length - 1) + b"!"
            self.file("old", old)
            self.file("new", bytes(new))
            self.cli("patch", "make", "old", "new", "-o", "q.ips")
            self.assertEqual(ips_applied(self.content("q.ips"), old), bytes(new))
            self.cli("patch", "apply", "q.ips", "old")
            self.assertEqual(self.content("old"), bytes(new))

    def test_a_patch_never_replaces_the_files_it_is_for(self):
        for name in ["old", "./new"]:
            before = self.content(name)
            self.assertFails(["patch", "make", "old", "new", "-o", name], "choose another name")
            self.assertEqual(self.content(name), before)

    def test_bad_words(self):
        self.assertFails(["patch", "make", "old", "new", "-o", "q", "--format", "zip"], "none of json")
        self.assertFails(["patch", "make", "old", "new"], "--output is required")
        self.assertFails(["patch"], "subcommand is required")


if __name__ == "__main__":
    unittest.main()
