# SPDX-FileCopyrightText: 2026 The Hexfolio authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a screen: keys, mouse, eyes. Everything goes through the X server; nothing of the program is called."""

import os
import re
import subprocess
import time

# Not one of its dialogs, which may be there as soon as the window is.
MAIN_WINDOW = re.compile(r"^Hexfolio$| — (Read|Preview|Live) — Hexfolio$")


class StepFailed(Exception):
    """What a person would have seen did not happen; the message says what was expected."""


def output_of(*command, text=None, check=True):
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=30)
    if check and done.returncode != 0:
        raise StepFailed(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def wait_until(condition, what, seconds=10.0):
    """Waits until `condition()` is true, as a person waits for the screen."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise StepFailed(f"waited {seconds:.0f} s in vain: {what}")
        time.sleep(0.05)


class Desktop:
    """A window manager, the program under test and the hands and eyes of a person."""

    def __init__(self, program, pictures, home):
        self.program = program
        self.pictures = pictures
        self.home = home
        self.process = None
        self.window = None
        self.count = 0
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)

    def start(self, *arguments):
        environment = dict(os.environ, HOME=self.home, XDG_CONFIG_HOME=os.path.join(self.home, "config"),
                           XDG_DATA_HOME=os.path.join(self.home, "data"),
                           XDG_STATE_HOME=os.path.join(self.home, "state"), LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen([self.program, *arguments], env=environment)
        wait_until(lambda: self.find_window() is not None, "the main window appears", 20)
        output_of("xdotool", "windowsize", "--sync", self.window, "1400", "840", check=False)
        output_of("xdotool", "windowmove", self.window, "20", "30", check=False)
        output_of("xdotool", "windowactivate", "--sync", self.window, check=False)
        time.sleep(0.5)

    def find_window(self):
        found = output_of("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), check=False).split()
        for window in found:
            if MAIN_WINDOW.search(output_of("xdotool", "getwindowname", window, check=False).strip()):
                self.window = window
                return window
        return None

    def has_window(self, title):
        """Whether a window of the program whose title begins so is on the screen."""
        found = output_of("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), check=False).split()
        return any(output_of("xdotool", "getwindowname", window, check=False).startswith(title) for window in found)

    def title(self):
        return output_of("xdotool", "getwindowname", self.window, check=False).strip()

    def expect_title(self, part, seconds=10.0):
        wait_until(lambda: part in self.title(), f"the title says '{part}' (it says '{self.title()}')", seconds)

    def keys(self, *names, pause=0.15):
        for name in names:
            self.expect_running()
            output_of("xdotool", "key", "--clearmodifiers", name)
            time.sleep(pause)

    def type(self, text):
        self.expect_running()
        output_of("xdotool", "type", "--clearmodifiers", "--delay", "25", text)
        time.sleep(0.2)

    def click(self, x, y, button=1, times=1):
        """Clicks at a point of the main window."""
        self.expect_running()
        output_of("xdotool", "mousemove", "--window", self.window, str(x), str(y), "sleep", "0.05",
                  "click", "--repeat", str(times), "--delay", "60", str(button))
        time.sleep(0.25)

    def drag(self, start, end):
        self.expect_running()
        output_of("xdotool", "mousemove", "--window", self.window, *map(str, start), "mousedown", "1", "sleep", "0.05",
                  "mousemove", "--window", self.window, *map(str, end), "sleep", "0.05", "mouseup", "1")
        time.sleep(0.25)

    def palette(self, words):
        """Runs an action by its name in the command palette."""
        self.keys("ctrl+shift+p", pause=0.4)
        self.type(words)
        self.keys("Return", pause=0.5)

    def copied(self):
        """The clipboard's text after Ctrl+C."""
        subprocess.run(["xclip", "-selection", "clipboard", "-i", "/dev/null"], check=False, timeout=10)
        self.keys("ctrl+c", pause=0.3)
        return output_of("xclip", "-selection", "clipboard", "-o", check=False).strip()

    def expect_copied(self, text, what):
        seen = []

        def matches():
            seen.append(self.copied())
            return seen[-1].replace(" ", "").replace("\n", "").lower() == text.replace(" ", "").lower()

        try:
            wait_until(matches, what, 15)
        except StepFailed as failed:
            raise StepFailed(f"{failed}; copied was '{seen[-1][:80]}'") from None

    def picture(self, name):
        """A picture of the whole screen, numbered in the order of the tour."""
        time.sleep(0.4)
        self.expect_running()
        self.count += 1
        path = os.path.join(self.pictures, f"{self.count:02d}-{name}.png")
        output_of("import", "-window", "root", path)
        if os.path.getsize(path) < 5000:
            raise StepFailed(f"the picture {path} is empty")
        print(f"  {path}", flush=True)
        return path

    def die(self):
        """The program ends as in a crash or a power cut: without a chance to tidy up."""
        self.expect_running()
        self.process.kill()
        self.process.wait()

    def expect_running(self):
        if self.process.poll() is not None:
            raise StepFailed(f"the program ended with status {self.process.returncode}")

    def expect_end(self):
        try:
            status = self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            raise StepFailed("the program did not end") from None
        if status != 0:
            raise StepFailed(f"the program ended with status {status}")

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
        self.manager.terminate()
