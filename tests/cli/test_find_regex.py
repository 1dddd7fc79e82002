#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`hexfolio-cli find --regex` finds what Python's re.finditer finds in the same bytes, less the empty matches."""

import re
import string
import unittest
import warnings

from support import CliTest

# Python warns of `[[` and the like, whose meaning it may change one day.
warnings.simplefilter("ignore", FutureWarning)

LETTERS = b"abc \n\x00\xffA_\v"


class FindRegexTest(CliTest):
    def expected(self, expression, data, start=0, end=None, flags=0):
        """Offsets and lengths; only the bytes from `start` to `end` are there."""
        part = data[start:end]
        return [(start + m.start(), len(m.group())) for m in re.finditer(expression.encode("latin-1"), part, flags)
                if m.group()]

    def found(self, expression, *options):
        status, out, err = self.run_cli("find", "data", "--regex", expression, *options)
        self.assertEqual(err, b"", f"{expression!r} {options}")
        hits = [line.split() for line in out.splitlines()]
        hits = [(int(offset, 16), int(length)) for offset, length in hits]
        self.assertEqual(status, 0 if hits else 1)
        return hits

    def assertAsPython(self, expression, data):
        hits = self.expected(expression, data)
        self.assertEqual(self.found(expression, "--all"), hits, f"{expression!r}")
        self.assertEqual(self.found(expression, "--all", "--reverse"), hits[::-1], f"{expression!r}")
        self.assertEqual(self.found(expression), hits[:1], f"{expression!r}")
        self.assertEqual(self.found(expression, "--reverse"), hits[-1:], f"{expression!r}")

    def randomByte(self):
        return self.random.choice(LETTERS) if self.random.randrange(8) else self.random.randrange(256)

    def randomData(self, size):
        data = bytearray()
        while len(data) < size:
            data += bytes([self.randomByte()]) * (self.random.randrange(1, 30) if self.random.randrange(9) == 0 else 1)
        return bytes(data[:size])

    def randomAtom(self, depth):
        kind = self.random.randrange(12 if depth > 0 else 7)
        if kind < 3:
            return self.random.choice(["a", "b", "c", " ", r"\n", r"\x00", r"\xff", "A", r"\v"])
        if kind == 3:
            return self.random.choice([".", r"\w", r"\W", r"\s", r"\d", r"\S"])
        if kind == 4:
            return self.random.choice(["[ab]", "[^a]", r"[^\n]", r"[\x00-a]", r"[\w\xff]", "[^abc]", r"[\v-\r]", r"[^\va]"])
        if kind == 5:
            return self.random.choice([r"\b", r"\B", "^", "$", r"\A", r"(?=a)", "(?!b)", "(?<=a)", "(?<!ab)",
                                       r"(?<=\n)", "(?=[ab]c)", r"(?<=\bab)", r"(?!\Z)", r"\Z"])
        if kind == 6:
            return self.random.choice(["ab", "abc", "ca", r"\x00\x00"])
        return "(" + self.random.choice(["", "?:"]) + self.randomExpression(depth - 1) + ")"

    def randomExpression(self, depth):
        parts = []
        for _ in range(self.random.randrange(1, 4)):
            part = self.randomAtom(depth)
            isAssertion = part in (r"\b", r"\B", "^", "$", r"\A", r"\Z") or part.startswith(("(?=", "(?!", "(?<"))
            # A repetition of repetitions takes for ever, and one of alternatives that overlap may.
            repeats = part.startswith("(") and any(sign in part for sign in "*+{")
            varies = part.startswith("(") and re.search(r"\||[^(]\?", part)
            if not isAssertion and not repeats and self.random.randrange(3) == 0:
                few = ["?", "{2}", "{1,3}", "??"]
                part += self.random.choice(few if varies else few + ["*", "+", "*?", "+?", "{2,}?"])
            parts.append(part)
        text = "".join(parts)
        return text + "|" + self.randomExpression(depth - 1) if depth > 0 and self.random.randrange(4) == 0 else text

    def randomFlags(self):
        letters = "".join(letter for letter in "msi" if self.random.randrange(4) == 0)
        return f"(?{letters})" if letters else ""

    def test_random_expressions(self):
        for _ in range(150):
            data = self.randomData(self.random.choice((0, 1, 2, 10, 100, 500)))
            self.file("data", data)
            self.assertAsPython(self.randomFlags() + self.randomExpression(2), data)

    def test_escapes_that_pcre2_reads_otherwise(self):
        """`\\Z` is the very end, not the place before a last newline, and `\\v` is one byte, not five."""
        for data in (b"ab\n", b"ab", b"a\n\v\x0b\x0c\r\x85b\n"):
            self.file("data", data)
            for expression in (r"b\Z", r"b(?!\Z)", r"\n\Z", r"\v", r"[\v]", r"[^\v]", r"\v+b?", r"[\v-\r]", r"\\v|\\Z"):
                self.assertAsPython(expression, data)
        self.assertFails(("find", "data", "--regex", r"\va\v["), "at character 7")

    def test_every_escape_that_python_knows_means_the_same(self):
        data = bytes(range(256)) + b"ab\n\x0b v0Z1\\c" * 3
        self.file("data", data)
        for letter in string.ascii_letters + string.digits + string.punctuation:
            for expression in (f"\\{letter}", f"[\\{letter}]", f"\\{letter}b", f"(b)\\{letter}"):
                try:
                    re.compile(expression.encode())
                except re.error:
                    continue
                self.assertAsPython(expression, data)

    def test_an_escape_of_a_control_character_is_refused_as_in_python(self):
        """It takes the next character with it, so `\\c\\v` would be two bytes that nobody meant."""
        self.file("data", b"\x1cv\x0b")
        for expression, place in ((r"\c\v", 1), (r"\c\\", 1), (r"[\c]", 2), (r"ab\cA", 3)):
            self.assertRaises(re.error, re.compile, expression.encode())
            self.assertFails(("find", "data", "--regex", expression), f"at character {place}", "\\c")
        self.assertAsPython(r"\\c|\x1c", b"\x1cv\x0b")

    def test_matches_across_all_seams(self):
        """Files of several blocks, with matches of every length up to some blocks."""
        lines = []
        for _ in range(40):
            lines.append(bytes([self.random.choice(b"abc")]) * self.random.randrange(1 << self.random.randrange(2, 19)))
        data = b"\n".join(lines)
        self.file("data", data)
        for expression in ("a+", "[ab]+", r"(?s)a.{1000}", r"\n", r"(?m)^b+$", r"(?<=\n)c+(?=\na)", r"(?m)^.{1,65535}",
                           r"(?s).{65432}", r"\b\w{1,2}", r"(?m)b$"):
            self.assertAsPython(expression, data)

    def test_only_the_range_is_there(self):
        data = self.randomData(3000)
        self.file("data", data)
        for _ in range(60):
            expression = self.randomFlags() + self.randomExpression(1)
            start = self.random.randrange(len(data))
            end = self.random.randrange(start, len(data) + 1)
            bounds = ("--start", str(start), "--end", str(end))
            hits = self.expected(expression, data, start, end)
            self.assertEqual(self.found(expression, "--all", *bounds), hits, f"{expression!r} {bounds}")
            self.assertEqual(self.found(expression, "--reverse", *bounds), hits[-1:], f"{expression!r} {bounds}")

    def randomChoice(self, depth):
        """Alternatives, classes, every sort of repetition, look-around and back references, over a few letters."""
        parts = []
        for _ in range(self.random.randrange(1, 4)):
            kind = self.random.randrange(9 if depth > 0 else 6)
            if kind < 3:
                parts.append(self.random.choice(["a", "b", "c", "ab", "ba", "abc", r"\n", "A"]) + self.randomTimes())
            elif kind < 5:
                parts.append(self.random.choice(["[ab]", "[^a]", ".", r"\w", "[a-c]", r"[^\n_]"]) + self.randomTimes())
            elif kind == 5:
                parts.append(self.random.choice([r"\b", "^", "$", r"(?=a)", "(?!ab)", "(?<=b)", "(?<!ca)", r"(?=.b)"]))
            elif kind == 6:
                parts.append("(?:" + "|".join(self.randomChoice(0) for _ in range(self.random.randrange(2, 5))) + ")")
            elif kind == 7:
                parts.append("([abc]{1,2})" + self.randomChoice(0) + r"\1")
            else:
                parts.append("(?>" + self.randomChoice(0) + ")")
        return "".join(parts)

    def randomTimes(self):
        if self.random.randrange(3):
            return ""
        return self.random.choice(["*", "+", "?", "{2}", "{1,3}", "{3,}"]) + self.random.choice(["", "", "?", "+"])

    def test_random_alternatives(self):
        """Expressions that begin in several ways, in data that is long enough for every way of searching."""
        for _ in range(60):
            letters = self.random.choice((b"ab", b"abc\n", b"abcA_ \xff"))
            expression = self.randomFlags() + "|".join(self.randomChoice(1) for _ in range(self.random.randrange(1, 4)))
            # Each repetition without an end may multiply the steps that Python takes by the size.
            endless = sum(expression.count(sign) for sign in ("*", "+", ",}"))
            size = (60000, 3000, 300, 60)[min(endless, 3)]
            data = bytes(self.random.choice(letters) for _ in range(size))
            self.file("data", data)
            # Groups are numbered over all alternatives; each back reference is meant for its own.
            if expression.count("([abc]") < 2:
                self.assertAsPython(expression, data)

    def test_rare_things_in_much_data(self):
        """Files over several blocks, in which hardly any place is a candidate."""
        data = bytearray(self.random.randbytes(5 << 20))
        things = [b"\x7fELF", b"PK\x03\x04", b"PassWord", b"http://example.org/index", b"some_long_identifier_here",
                  b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", b"\x03" * 50]
        for _ in range(60):
            thing = self.random.choice(things)
            at = self.random.randrange(len(data) - len(thing))
            data[at:at + len(thing)] = thing
        for seam in range(1 << 20, 5 << 20, 1 << 20):
            data[seam - 3:seam + 1] = b"\x7fELF"
        data = bytes(data)
        self.file("data", data)
        for expression in (r"\x7fELF", r"PK\x03\x04", "(?i)password", r"(?s)\x89PNG\r\n\x1a\n.{4}IHDR",
                           r"https?://[^\x00\s]{8,}", r"\x7fELF|PK\x03\x04|\x89PNG|(?:GIF8[79]a)|http:",
                           r"[A-Za-z_][A-Za-z0-9_]{15,}", r"[\x00-\x08]{32,}", r"[A-Z]{2}\d{3}", r"(?i)elf|png"):
            self.assertAsPython(expression, data)

    def test_what_never_ends_is_told(self):
        self.file("data", b"a" * 5000 + b"b")
        for expression in ("(a|a)+$", "(?:a|aa)*[cd]", "(?:a+)+[cd]"):
            self.assertFails(("find", "data", "--all", "--regex", expression), "at offset 0x0", "too many ways")

    def test_letter_case(self):
        data = self.randomData(2000) + b"Cab CAB cab k\xe2\x84\xaa"
        self.file("data", data)
        for expression in ("cab", "[a-b]+c", r"\xe2\x84\xaa", "K", "A_?"):
            self.assertEqual(self.found(expression, "--all", "-i"), self.expected(expression, data, flags=re.IGNORECASE))

    def test_a_mistake_is_pointed_at(self):
        self.file("data", b"x")
        self.assertFails(("find", "data", "--regex", "ab(c"), "at character 5", "parenthesis")
        self.assertFails(("find", "data", "--regex", r"a\Gb"), "\\G")


if __name__ == "__main__":
    unittest.main()
