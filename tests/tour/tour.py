#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program under an X server as a person would, checks what comes of it, and writes pictures.

The file that is named (or /bin/ls) is copied first; the tour works on the copy. Fails when a step fails.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time

from desktop import Desktop, StepFailed, wait_until

TIB = 1 << 40
MARK = b"HEXFOLIO-MARK"
MARK_AT = 512 << 30


def bytes_at(path, offset, count):
    with open(path, "rb") as file:
        file.seek(offset)
        return file.read(count)


class Tour:
    """The steps, in order; each says what it does, does it with keys and mouse, and checks what a person would see."""

    def __init__(self, desktop, folder, source):
        self.desktop = desktop
        self.elf = os.path.join(folder, os.path.basename(source) + ".copy")
        shutil.copyfile(source, self.elf)
        os.chmod(self.elf, 0o644)
        self.sparse = os.path.join(folder, "one-tebibyte.img")
        with open(self.sparse, "wb") as file:
            file.truncate(TIB)
            file.seek(MARK_AT)
            file.write(MARK)
        self.script = os.path.join(folder, "example.py")
        with open(self.script, "w", encoding="utf-8") as file:
            file.write("# A file whose text is worth reading\nimport struct\n\n\ndef header(data: bytes) -> dict:\n"
                       "    \"\"\"Reads the fixed part of an ELF header.\"\"\"\n"
                       "    magic, kind = struct.unpack_from('<4sB', data)\n"
                       "    return {'magic': magic, 'bits': 32 * kind}\n\n\nprint(header(open('/bin/ls', 'rb').read()))\n" * 3)

    def steps(self):
        return [self.open_a_program, self.find_bytes, self.select_a_range, self.patch, self.insert_bytes,
                self.look_at_the_changes, self.review, self.undo_and_redo, self.crash_and_recover, self.save,
                self.undo_after_saving, self.read_as_text, self.open_a_tebibyte, self.find_in_a_tebibyte,
                self.patch_its_end, self.fill, self.see_the_plan, self.live, self.survive_truncation, self.leave]

    def open_a_program(self):
        self.original = bytes_at(self.elf, 0, os.path.getsize(self.elf))
        self.desktop.start(self.elf)
        self.desktop.expect_title(os.path.basename(self.elf))
        self.desktop.picture("a-program")

    def find_bytes(self):
        at = self.original.find(b"GNU\0")
        self.desktop.keys("ctrl+f")
        self.desktop.type("47 4E ?? 00" if at >= 0 else self.original[:4].hex(" "))
        self.desktop.keys("Return", pause=0.5)
        self.desktop.picture("find-bar")
        self.desktop.keys("Escape")
        self.desktop.expect_copied("474E5500" if at >= 0 else self.original[:4].hex(), "the bytes that were found are selected")

    def select_a_range(self):
        self.desktop.palette("select range")
        self.desktop.type("0x10")
        self.desktop.keys("Tab")
        self.desktop.type("0x13")
        self.desktop.picture("select-range")
        self.desktop.keys("Escape")

    def patch(self):
        self.desktop.keys("ctrl+g")
        self.desktop.type("0x20")
        self.desktop.picture("go-to")
        self.desktop.keys("Return")
        self.desktop.type("deadbeef")
        self.desktop.expect_title("Preview")
        if bytes_at(self.elf, 0, len(self.original)) != self.original:
            raise StepFailed("a preview edit reached the file before it was saved")

    def insert_bytes(self):
        self.desktop.keys("ctrl+g")
        self.desktop.type("0x30")
        self.desktop.keys("Return", "Insert")
        self.desktop.type("c0ffee")
        self.desktop.picture("inserted-bytes")
        self.desktop.keys("Insert")

    def expected(self):
        patched = bytearray(self.original)
        patched[0x20:0x24] = bytes.fromhex("deadbeef")
        patched[0x30:0x30] = bytes.fromhex("c0ffee")
        return bytes(patched)

    def look_at_the_changes(self):
        self.desktop.keys("ctrl+Home", "F6", "F6", pause=0.4)
        self.desktop.expect_copied("c0ffee", "F6 selects the next change")
        self.desktop.picture("changes")

    def review(self):
        self.desktop.keys("ctrl+r", pause=1.0)
        self.desktop.picture("review")
        self.desktop.keys("Escape", pause=0.4)

    def undo_and_redo(self):
        self.desktop.keys("alt+5", "ctrl+z", pause=0.4)
        self.desktop.picture("history")
        self.desktop.keys("ctrl+y", "alt+1", pause=0.4)

    def crash_and_recover(self):
        # Edits are on the disk within two seconds.
        time.sleep(3)
        self.desktop.die()
        self.desktop.start()
        wait_until(lambda: self.desktop.has_window("Recover Unsaved Edits"), "the edits are offered after the crash")
        self.desktop.picture("recovery")
        self.desktop.keys("alt+r")
        self.desktop.expect_title(os.path.basename(self.elf) + "*")
        self.desktop.keys("ctrl+Home", "F6", pause=0.4)
        self.desktop.expect_copied("deadbeef", "what was typed before the crash is there again")

    def save(self):
        self.desktop.keys("ctrl+s")
        wait_until(lambda: bytes_at(self.elf, 0, len(self.original) + 10) == self.expected(), "the file has the edits")
        self.desktop.picture("saved")

    def undo_after_saving(self):
        self.desktop.keys("ctrl+z", "ctrl+z", pause=0.4)
        self.desktop.keys("ctrl+s")
        wait_until(lambda: bytes_at(self.elf, 0, len(self.original) + 10) == self.original,
                   "undoing after the save and saving again gives the first bytes back")

    def read_as_text(self):
        self.open_by_dialog(self.script)
        self.desktop.palette("theme dark")
        self.desktop.keys("ctrl+g")
        self.desktop.type("90")
        self.desktop.keys("Return")
        self.desktop.picture("text-dark")

    def open_by_dialog(self, path):
        self.desktop.keys("ctrl+o")
        wait_until(lambda: self.desktop.has_window("Open Files"), "the dialog to open files appears")
        time.sleep(0.5)
        self.desktop.type(path)
        self.desktop.keys("Return", pause=0.8)
        self.desktop.expect_title(os.path.basename(path))

    def open_a_tebibyte(self):
        self.open_by_dialog(self.sparse)
        self.desktop.keys("ctrl+End", pause=0.4)
        self.desktop.picture("a-tebibyte-dark")

    def find_in_a_tebibyte(self):
        self.desktop.keys("ctrl+Home", "ctrl+f")
        self.desktop.keys("ctrl+a")
        self.desktop.type(MARK.hex())
        self.desktop.keys("Return", pause=1.0)
        self.desktop.keys("Escape")
        self.desktop.expect_copied(MARK.hex(), "the mark in the middle of the tebibyte is found")
        self.desktop.picture("found-in-a-tebibyte")

    def patch_its_end(self):
        self.desktop.keys("ctrl+g")
        self.desktop.type("end-4")
        self.desktop.keys("Return")
        self.desktop.type("0badf00d")
        self.desktop.keys("ctrl+s")
        wait_until(lambda: bytes_at(self.sparse, TIB - 4, 4) == bytes.fromhex("0badf00d"), "the last bytes are saved")
        if os.path.getsize(self.sparse) != TIB or os.stat(self.sparse).st_blocks > 4096:
            raise StepFailed("saving changed the length of the file or filled its holes")

    def fill(self):
        self.desktop.keys("ctrl+a", "ctrl+l", pause=0.6)
        self.desktop.picture("fill-a-tebibyte")
        self.desktop.keys("Escape")

    def see_the_plan(self):
        self.desktop.keys("ctrl+a", "ctrl+l", pause=0.6)
        self.desktop.type("5a")
        self.desktop.keys("Return", "ctrl+s", pause=0.8)
        wait_until(lambda: self.desktop.has_window("Before Saving"), "a tebibyte is not written before its plan was seen")
        self.desktop.picture("save-plan")
        self.desktop.keys("Escape", "ctrl+z", pause=0.5)

    def live(self):
        self.desktop.keys("ctrl+3", pause=0.6)
        self.desktop.expect_title("Live")
        self.desktop.keys("ctrl+Home")
        self.desktop.type("7f")
        wait_until(lambda: bytes_at(self.sparse, 0, 1) == b"\x7f", "a live edit is in the file at once")
        self.desktop.picture("live")
        self.desktop.keys("ctrl+z")
        wait_until(lambda: bytes_at(self.sparse, 0, 1) == b"\0", "undo takes a live edit out of the file")
        self.desktop.keys("ctrl+2", pause=0.6)

    def survive_truncation(self):
        self.desktop.keys("ctrl+Home")
        self.desktop.type("abcd")
        os.truncate(self.sparse, 100)
        self.desktop.keys("Page_Down", "Page_Up", pause=0.5)
        self.desktop.palette("theme high contrast")
        self.desktop.keys("ctrl+Home", "shift+Right", "shift+Right", pause=0.3)
        self.desktop.expect_copied("abcd", "unsaved edits survive a truncation")
        self.desktop.picture("truncated-high-contrast")
        self.desktop.palette("theme light")

    def leave(self):
        self.desktop.keys("ctrl+q", pause=0.8)
        self.desktop.picture("unsaved-edits")
        self.desktop.keys("alt+d", pause=0.5)
        self.desktop.expect_end()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures", required=True)
    parser.add_argument("file", nargs="*", default=["/bin/ls"])
    options = parser.parse_args()
    os.makedirs(options.pictures, exist_ok=True)
    for name in os.listdir(options.pictures):
        if name.endswith(".png"):
            os.remove(os.path.join(options.pictures, name))
    with tempfile.TemporaryDirectory(prefix="hexfolio-tour-") as folder:
        desktop = Desktop(options.program, options.pictures, folder)
        step = None
        try:
            tour = Tour(desktop, folder, options.file[0])
            for step in tour.steps():
                print(step.__name__.replace("_", " "), flush=True)
                step()
        except (StepFailed, OSError) as failed:
            if desktop.window:
                desktop.count += 1
                os.system(f"import -window root '{options.pictures}/{desktop.count:02d}-failed.png'")
            print(f"tour: the step '{step.__name__.replace('_', ' ') if step else 'start'}' failed: {failed}", file=sys.stderr)
            return 1
        finally:
            desktop.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
