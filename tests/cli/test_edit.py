# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hexfolio-cli edit against a plain byte array, in copy mode, in write mode and into another file."""

import os
import unittest

from support import CliTest


class Twin:
    """The operations of a script on a bytearray, with undo as a list of whole states."""

    def __init__(self, data):
        self.states = [bytes(data)]
        self.position = 0
        self.saved = None

    @property
    def data(self):
        return self.states[self.position]

    def put(self, data):
        del self.states[self.position + 1:]
        self.states.append(bytes(data))
        self.position += 1

    def replace(self, begin, end, by):
        self.put(self.data[:begin] + by + self.data[end:])


def random_line(random, twin):
    """One line that can be carried out, done on the twin already."""
    data = twin.data
    size = len(data)
    begin = random.randint(0, size)
    end = random.randint(begin, min(size, begin + 60))
    by = random.randbytes(random.randint(1, 40))
    number = random.choice([str, hex])
    verb = random.choice(["overwrite", "insert", "delete", "fill", "move", "relocate", "resize", "undo", "redo", "save"])
    if verb == "overwrite":
        by = by[:size - begin]
        if not by:
            return None
        twin.replace(begin, begin + len(by), by)
        return f"overwrite {number(begin)} {by.hex()}"
    if verb == "insert":
        twin.replace(begin, begin, by)
        return f"insert {number(begin)} {by.hex(' ')}"
    if verb == "delete":
        twin.replace(begin, end, b"")
        return f"delete {number(begin)} {number(end - begin)}"
    if verb == "fill":
        by = by[:4]
        twin.replace(begin, end, (by * (end - begin))[:end - begin])
        return f"fill {number(begin)} {number(end - begin)} {by.hex().upper()}"
    if verb == "move":
        block = data[begin:end]
        dest = random.randint(0, size - len(block))
        twin.replace(dest, dest + len(block), block)
        return f"move {number(dest)} {number(begin)} {number(end - begin)}"
    if verb == "relocate":
        block, rest = data[begin:end], data[:begin] + data[end:]
        dest = random.choice([random.randint(0, begin), random.randint(end, size)])
        at = dest if dest <= begin else dest - len(block)
        twin.put(rest[:at] + block + rest[at:])
        return f"relocate {number(dest)} {number(begin)} {number(end - begin)}"
    if verb == "resize":
        to = random.randint(0, size + 50)
        twin.put((data + bytes(50))[:to] if to > size else data[:to])
        return f"resize {number(to)}"
    if verb == "undo":
        steps = random.randint(0, min(3, twin.position))
        twin.position -= steps
        return f"undo {steps}" if steps != 1 else "undo"
    if verb == "redo":
        steps = random.randint(0, min(3, len(twin.states) - 1 - twin.position))
        twin.position += steps
        return f"redo {steps}" if steps != 1 else "redo"
    twin.saved = data
    return "save"


class TestRandomScripts(CliTest):
    def script(self, data, count=150):
        twin = Twin(data)
        lines = ["# a random script", ""]
        while len(lines) < count:
            line = random_line(self.random, twin)
            if line:
                lines.append(line)
        return twin, "\n".join(lines).encode()

    def test_copy_mode_writes_the_result_to_the_output(self):
        for _ in range(15):
            data = self.random.randbytes(self.random.randint(0, 3000))
            self.file("f", data)
            twin, script = self.script(data)
            self.cli("edit", "f", "-o", "out", stdin=script)
            self.assertEqual(self.content("out"), twin.data)
            self.assertEqual(self.content("f"), data if twin.saved is None else twin.saved)

    def test_write_mode_is_in_the_file(self):
        for _ in range(15):
            data = self.random.randbytes(self.random.randint(0, 3000))
            self.file("f", data)
            twin, script = self.script(data)
            self.file("ops", script)
            self.cli("edit", "f", "--ops", "ops", "--access", "write")
            self.assertEqual(self.content("f"), twin.data)


class TestOperations(CliTest):
    def edited(self, data, script):
        self.file("f", data)
        self.cli("edit", "f", "-o", "out", stdin=script.encode())
        return self.content("out")

    def test_each_operation(self):
        self.assertEqual(self.edited(b"abcdef", "overwrite 1 58 59"), b"aXYdef")
        self.assertEqual(self.edited(b"abcdef", "insert 0x6 58"), b"abcdefX")
        self.assertEqual(self.edited(b"abcdef", "delete 0 2"), b"cdef")
        self.assertEqual(self.edited(b"abcdef", "fill 1 4 5859"), b"aXYXYf")
        self.assertEqual(self.edited(b"abcdef", "move 2 0 3"), b"ababcf")
        self.assertEqual(self.edited(b"abcdef", "relocate 6 0 2"), b"cdefab")
        self.assertEqual(self.edited(b"abcdef", "relocate 0 4 2"), b"efabcd")
        self.assertEqual(self.edited(b"abcdef", "resize 8"), b"abcdef\0\0")

    def test_each_line_is_one_step(self):
        self.assertEqual(self.edited(b"abc", "overwrite 0 58\noverwrite 1 59\nundo"), b"Xbc")
        self.assertEqual(self.edited(b"abc", "delete 0 1\ninsert 0 58\nundo 2\nredo"), b"bc")

    def test_without_output_and_save_nothing_is_written(self):
        self.file("f", b"abc")
        before = os.stat(self.path("f"))
        self.cli("edit", "f", stdin=b"overwrite 0 58")
        self.assertEqual(self.content("f"), b"abc")
        self.assertEqual(os.stat(self.path("f")).st_mtime_ns, before.st_mtime_ns)

    def test_save_keeps_what_it_saw(self):
        self.file("f", b"abc")
        self.cli("edit", "f", stdin=b"overwrite 0 58\nsave\noverwrite 1 59")
        self.assertEqual(self.content("f"), b"Xbc")

    def test_output_may_be_the_file_itself(self):
        self.file("f", b"abc")
        os.symlink("f", self.path("link"))
        self.cli("edit", "f", "-o", "link", stdin=b"insert 0 58")
        self.assertEqual(self.content("f"), b"Xabc")
        self.assertTrue(os.path.islink(self.path("link")))

    def test_an_empty_file_can_be_filled(self):
        self.assertEqual(self.edited(b"", "insert 0 5859\nresize 3"), b"XY\0")

    def test_a_script_of_many_lines(self):
        script = "".join(f"overwrite {i} {i & 255:02x}\n" for i in range(50_000))
        self.assertEqual(self.edited(bytes(50_000), script), bytes(i & 255 for i in range(50_000)))

    def test_a_tebibyte(self):
        with open(self.path("f"), "wb") as file:
            file.truncate(1 << 40)
        script = "overwrite 0xFFFFFFFFFC 01020304\nmove 0x8000000000 0xFFFFFFFFFC 4\nsave\n"
        self.cli("edit", "f", stdin=script.encode())
        with open(self.path("f"), "rb") as file:
            file.seek(1 << 39)
            self.assertEqual(file.read(4), b"\1\2\3\4")
            file.seek((1 << 40) - 4)
            self.assertEqual(file.read(), b"\1\2\3\4")
        self.assertLess(os.stat(self.path("f")).st_blocks, 1000)

    def test_a_read_only_source_can_be_edited_into_another_file(self):
        self.cli("edit", "/proc/version", "-o", "out", stdin=b"overwrite 0 6c")
        self.assertTrue(self.content("out").startswith(b"linux"))


class TestMistakes(CliTest):
    def assertStops(self, script, *words):
        data = b"abcdef"
        self.file("f", data)
        self.assertFails(["edit", "f", "-o", "out"], *words, stdin=script.encode("latin-1"))
        self.assertEqual(self.content("f"), data)
        self.assertFalse(os.path.exists(self.path("out")))

    def test_the_line_the_word_and_the_reason_are_named(self):
        self.assertStops("overwrite 0 58\nflip 3", "line 2", '"flip"', "no such operation")
        self.assertStops("\n# comment\noverwrite 0xzz 58", "line 3", '"0xzz"')
        self.assertStops("overwrite 0 5g", "line 1", "5g")
        self.assertStops("overwrite 0 585", "line 1", "585")
        self.assertStops("delete 1", "line 1", "LENGTH is missing")
        self.assertStops("insert 1", "line 1", "HEX is missing")
        self.assertStops("resize 1 2", "line 1", '"2"')
        self.assertStops("save\x01", "line 1", "\\x01")

    def test_out_of_bounds(self):
        self.assertStops("overwrite 4 585858", "line 1", '"4"')
        self.assertStops("insert 7 58", "line 1", '"7"')
        self.assertStops("delete 5 2", "line 1", '"2"')
        self.assertStops("fill 0 7 00", "line 1", '"7"')
        self.assertStops("move 4 0 3", "line 1")
        self.assertStops("resize 0xffffffffffffffff", "line 1", "0xffffffffffffffff")
        self.assertStops("delete 4611686018427387904 4611686018427387904", "line 1", "4611686018427387904")

    def test_relocating_a_block_into_itself(self):
        self.assertStops("relocate 2 1 3", "line 1", "into itself")

    def test_undo_past_the_start_and_redo_past_the_end(self):
        self.assertStops("overwrite 0 58\nundo 2", "line 2", "nothing left to undo")
        self.assertStops("overwrite 0 58\nredo", "line 2", "nothing left to redo")

    def test_an_error_after_a_save_line_leaves_the_file_as_it_was(self):
        self.assertStops("overwrite 0 58\nsave\noverwrite 9 58", "line 3")

    def test_in_write_mode_the_lines_before_the_error_stay(self):
        self.file("f", b"abc")
        self.assertFails(["edit", "f", "--access", "write"], "line 2", stdin=b"overwrite 0 58\noverwrite 9 58")
        self.assertEqual(self.content("f"), b"Xbc")

    def test_bad_files(self):
        self.assertFails(["edit", "missing"], "does not exist")
        self.assertFails(["edit", "."], "is a folder")
        self.file("f", b"abc")
        self.assertFails(["edit", "f", "--ops", "missing"], "does not exist")
        self.assertFails(["edit", "f", "--access", "live"], "neither copy nor write")
        self.assertFails(["edit", "f", "-o", "no/such/folder"], "does not exist")


if __name__ == "__main__":
    unittest.main()
