# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in a real window of an X server: opens a file, is edited by keys, saves, and ends well."""

import os
import sys
import tempfile

from desktop import Desktop, wait_until


def main():
    with tempfile.TemporaryDirectory(prefix="hexfolio-window-") as folder:
        path = os.path.join(folder, "file.bin")
        with open(path, "wb") as file:
            file.write(bytes(range(256)))
        desktop = Desktop(os.path.join(os.environ["HEXFOLIO_BIN_DIR"], "hexfolio"), folder, folder)
        try:
            desktop.start(path)
            desktop.expect_title("file.bin", 30)
            desktop.keys("ctrl+Home")
            desktop.type("fe")
            desktop.expect_title("file.bin*", 30)
            desktop.keys("ctrl+s")
            expected = b"\xfe" + bytes(range(1, 256))
            wait_until(lambda: open(path, "rb").read() == expected, "the edit is saved", 30)
            desktop.keys("ctrl+q")
            desktop.expect_end()
        finally:
            desktop.close()


if __name__ == "__main__":
    sys.exit(main())
