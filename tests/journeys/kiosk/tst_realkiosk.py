#!/usr/bin/env python3
# Strangers at the real program, which runs as an ordinary user with the engine's sandbox on:
#   tst_realkiosk.py HEARTPORT HEARTPORT_CLI STARTER [SECONDS of random inputs]
# With the seconds, for some ten minutes: every class of kiosk escape that needs no hardware, in each state; what a
# visitor leaves behind; a storm of inputs; a page and a program that die or hang; a hostile environment. Without: two
# visitors and a storm of five seconds. Exit code 77: no ordinary user can run it here, and why.
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time

from realkiosk import RealKiosk, as_plain_user, obstacle

PIN = "471100"
SEED = 20261124
RATE = 500
IDLE = 15
STATES = ("home", "hearticle", "search", "keyboard", "warning", "pin")

# Each must do nothing at all, wherever it is pressed.
KEYS = """alt+F4 ctrl+q ctrl+w ctrl+F4 alt+Tab alt+shift+Tab alt+Escape super Super_R super+d super+e super+r super+l
super+u super+F1 F1 shift+F1 F2 F3 F4 F5 ctrl+r shift+F5 ctrl+F5 F6 ctrl+l alt+d F7 F8 F9 F10 shift+F10 Menu F11 F12
ctrl+shift+i ctrl+shift+j ctrl+shift+c ctrl+u ctrl+o ctrl+s ctrl+shift+s ctrl+p ctrl+shift+p ctrl+n ctrl+t ctrl+shift+n
ctrl+plus ctrl+minus ctrl+0 ctrl+Tab alt+Left alt+Right ctrl+h ctrl+j ctrl+f ctrl+g ctrl+a ctrl+c ctrl+x ctrl+v ctrl+z
ctrl+shift+u ctrl+period super+period Multi_key Print alt+Print alt+shift+Print super+shift+s ctrl+alt+Delete
ctrl+alt+F2 ctrl+alt+t alt+space alt+F2 alt+F7 XF86HomePage XF86Mail XF86WWW XF86Explorer XF86Calculator XF86Search
XF86Back XF86Forward XF86Favorites XF86Tools XF86AudioMedia XF86ScreenSaver XF86Sleep shift shift shift shift shift
Num_Lock Num_Lock""".split()
# Of a mouse with many buttons: context menu, pasting, back, forward.
BUTTONS = (2, 3, 8, 9)


class Journey:
    def __init__(self, program, library, pin):
        self.program = program
        self.library = library
        self.failures = []
        self.policy = (f"languages = en, de\nattract = false\nidleSeconds = {IDLE}\nexitPin = {pin}\n")
        self.kiosk = None
        self.looks = {}

    def check(self, good, what):
        print(("ok    " if good else "FAIL  ") + what, flush=True)
        if not good:
            self.failures.append(what)

    def begin(self, **more):
        if self.kiosk:
            self.kiosk.close()
        self.kiosk = RealKiosk(self.program, self.policy, library=self.library, **more)
        return self.kiosk

    # Which state stands there is told by its picture: a caret, a second or a pixel shift is not another state.
    def is_like(self, picture, name):
        return name in self.looks and likeness(picture, self.looks[name]) > 0.97

    def comes(self, name, seconds=30):
        return self.kiosk.wait(lambda picture: self.is_like(picture, name), seconds)

    def reach(self, name):
        kiosk = self.kiosk
        if name == "attract":
            return
        if name == "pin":
            for _ in range(5):
                kiosk.tap(0.01, 0.01)
            return
        kiosk.tap(0.5, 0.3)
        kiosk.still()
        if name in ("hearticle", "warning"):
            kiosk.tap(0.5, 0.25)
        if name in ("search", "keyboard"):
            kiosk.tap(0.5, 0.115)
        kiosk.still()
        if name == "keyboard":
            kiosk.tap(0.5, 0.7)  # one of its keys
            time.sleep(2)  # what it finds
        if name == "warning":
            time.sleep(IDLE + 1)

    def leave(self):
        """Back to the start screen from wherever it is."""
        self.kiosk.do(f"mousemove {self.kiosk.at(0.5, 0.5)}")
        if not self.is_like(self.kiosk.picture(), "attract"):
            self.kiosk.tap(0.9, 0.965)
        return self.comes("attract", 6 * IDLE)

    def learn(self, names):
        """What each state looks like, before anybody tries anything."""
        kiosk = self.begin()
        began = kiosk.wait(lambda picture: len(set(picture.part(0.1, 0.1, 0.9, 0.5)[::4003])) > 3, 60)
        self.check(began, "it starts as an ordinary user")
        self.looks["attract"] = kiosk.still()
        for name in names:
            self.reach(name)
            time.sleep(1)
            self.looks[name] = kiosk.still(3)
            others = [other for other in self.looks if other != name and likeness(self.looks[other], self.looks[name]) > 0.97]
            self.check(not others or (name, others) == ("keyboard", ["search"]), f"{name} can be told from the others {others}")
            if name == "hearticle":
                self.check_sandbox()
            self.check(self.leave(), f"from {name} it comes back to the start screen")

    def check_sandbox(self):
        renderers = self.kiosk.renderers()
        self.check(bool(renderers), "a hearticle has a renderer")
        for pid in renderers:
            with open(f"/proc/{pid}/status", encoding="utf-8") as file:
                status = file.read()
            self.check("Seccomp:\t2" in status, "the renderer is behind its system call filter")
        words = b" ".join(word for command in self.kiosk.processes().values() for word in command)
        self.check(b"--no-sandbox" not in words and b"remote-debugging" not in words, "the sandbox is on, no inspector")

    def check_inside(self, what):
        kiosk = self.kiosk
        foreign = [words for words in kiosk.processes().values() if words and words[0]
                   and os.path.basename(words[0]) not in (b"heartport", b"QtWebEngineProcess")]
        self.check(kiosk.answers() and not foreign and windows(kiosk) == 1,
                   f"{what}: one window, no other program {foreign if foreign else ''}")

    def escapes(self):
        for name in ("attract", "hearticle", "search", "keyboard", "warning", "pin"):
            self.reach(name)
            if not self.comes(name, 10):
                self.check(False, f"{name} is reached")
                continue
            kiosk = self.kiosk
            kiosk.do(f"mousemove {kiosk.at(0.5, 0.45)}")
            kiosk.key(*KEYS)
            for button in BUTTONS:
                kiosk.tap(0.5, 0.45, button)
                kiosk.tap(0.97, 0.2, button)
            kiosk.do("keydown ctrl", *["click 4", "click 5"] * 5, "keyup ctrl")
            time.sleep(1.5)
            self.check(self.comes(name, 5), f"{name}: no key combination or other mouse button does anything")
            self.check_inside(name)
            if name not in ("attract", "warning"):  # there the press itself is meant for the program
                for start, end in (((0.3, 0.3), (0.99, 0.01)), ((0.4, 0.2), (0.5, 0.98)), ((0.5, 0.4), (0.01, 0.5))):
                    kiosk.do(f"mousemove {kiosk.at(*start)}", "mousedown 1", f"mousemove {kiosk.at(0.45, 0.35)}",
                             f"mousemove {kiosk.at(*end)}", "mouseup 1")
                time.sleep(0.5)
                self.check_inside(f"{name} after dragging")
            self.check(self.leave(), f"{name}: it comes back to the start screen")
        before = self.looks["attract"]
        for _ in range(4):
            self.kiosk.tap(0.01, 0.01)
        self.check(not self.is_like(self.kiosk.still(), "pin"), "four taps in the corner are none")
        self.leave()
        for _ in range(5):
            self.kiosk.tap(0.99, 0.01)
        self.check(not self.is_like(self.kiosk.still(), "pin"), "five taps in another corner are none")
        self.leave()
        self.check(likeness(self.kiosk.picture(), before) > 0.97, "and the start screen is as it was")

    def visitors(self):
        kiosk = self.kiosk
        kiosk.tap(0.5, 0.3)
        self.comes("home")
        kiosk.tap(0.5, 0.115)
        kiosk.still()
        kiosk.write("heartbreak")
        time.sleep(1)
        searched = kiosk.still()
        kiosk.do(f"mousemove {kiosk.at(0.1, 0.04)}", "mousedown 1", f"mousemove {kiosk.at(0.6, 0.04)}", "mouseup 1")
        for x in (0.24, 0.35, 0.8):  # larger, contrast, the other language
            kiosk.tap(x, 0.91)
            kiosk.still()
        changed = kiosk.wait(lambda picture: likeness(searched, picture) < 0.97, 10)
        self.check(changed, "visitor A changes size, contrast and language")
        self.check(self.leave(), "visitor A ends")
        kiosk.tap(0.5, 0.3)
        self.check(self.comes("home"), "visitor B finds Home as it was")
        kiosk.tap(0.5, 0.115)
        self.check(self.comes("search"), "visitor B finds an empty search")
        self.leave()
        self.reach("hearticle")
        self.comes("hearticle")
        kiosk.do(f"mousemove {kiosk.at(0.5, 0.3)}", *["click 5"] * 20)
        kiosk.still()
        self.check(not self.is_like(kiosk.picture(), "hearticle"), "visitor A scrolls")
        self.leave()
        self.reach("hearticle")
        self.check(self.comes("hearticle"), "visitor B finds the hearticle at its beginning")
        self.leave()
        traces = [path for path, content in files(kiosk.folder) if b"heartbreak" in content.lower()]
        self.check(not traces, f"nothing of a search is on the disk {traces}")
        left = sorted(os.listdir(f"{kiosk.folder}/home/state"))
        self.check(left == ["starts"], f"the state folder holds when the program started, and nothing else {left}")

    def storm(self, seconds):
        kiosk = self.kiosk
        dice = random.Random(SEED)
        letters = list("abcdefghijklmnopqrstuvwxyz0123456789") + ["Return", "Escape", "Tab", "Up", "Down", "Left", "Right",
                                                                  "space", "BackSpace", "Page_Down", "Home", "End"]
        before = kiosk.memory()
        began = time.monotonic()
        sent = 0
        while time.monotonic() - began < seconds and kiosk.answers():
            lines = []
            for _ in range(RATE // 10):
                place = kiosk.at(dice.random(), dice.random())
                kind = dice.random()
                if kind < 0.45:
                    lines.append(f"mousemove {place} click --delay 0 {dice.choice((1, 1, 1, 1, 2, 3, 8, 9))}")
                elif kind < 0.6:
                    lines.append(f"click --delay 0 {dice.choice((4, 5))}")
                elif kind < 0.9:
                    lines.append(f"key --delay 0 {dice.choice(letters)}")
                else:
                    lines.append(f"key --delay 0 {dice.choice(KEYS)}")
            kiosk.do(*lines)
            sent += len(lines)
            time.sleep(max(0.0, began + sent / RATE - time.monotonic()))
        kiosk.do(f"mousemove {kiosk.at(0.123, 0.456)}")
        end = time.monotonic() + 120
        while pointer(kiosk) != kiosk.at(0.123, 0.456) and time.monotonic() < end:
            time.sleep(0.1)
        took = time.monotonic() - began
        print(f"      {sent} inputs in {took:.1f} s ({sent / took:.0f} a second), memory {before} to {kiosk.memory()} KB")
        self.check(kiosk.answers(), f"it still runs after {sent} random inputs")
        self.check_inside("after the storm")
        self.check(self.leave() , "left alone, it comes back to its start screen")
        kiosk.tap(0.5, 0.3)
        self.check(self.comes("home"), "and it answers the next visitor")
        self.leave()

    def falls(self):
        kiosk = self.begin()
        self.comes("attract", 60)
        self.reach("hearticle")
        self.comes("hearticle")
        stopped = set(kiosk.renderers())
        for pid in stopped:
            os.kill(pid, signal.SIGSTOP)
        end = time.monotonic() + 60
        while time.monotonic() < end and kiosk.answers() and not set(kiosk.renderers()) - stopped:
            kiosk.do(f"mousemove {kiosk.at(0.5, 0.3 + random.random() / 50)}")  # somebody is there
            time.sleep(1)
        self.check(kiosk.answers() and self.comes("hearticle"), "a page that hangs is made anew")
        code = None
        for _ in range(3):  # the first that dies is loaded again by the view itself
            for pid in kiosk.renderers():
                os.kill(pid, signal.SIGKILL)
            try:
                code = kiosk.process.wait(10)
                break
            except subprocess.TimeoutExpired:
                continue
        self.check(code == 70, f"pages that go on failing within a minute end the program with 70 ({code})")
        kiosk.start()
        self.check(self.comes("attract", 60), "started anew, the start screen stands")
        self.reach("hearticle")
        self.comes("hearticle")
        for pid in kiosk.renderers():
            os.kill(pid, signal.SIGKILL)
        self.check(self.comes("hearticle"), "a page that dies comes back")
        for _ in range(5):
            kiosk.process.kill()
            kiosk.process.wait()
            kiosk.start()
            time.sleep(2)
        kiosk.wait(lambda picture: self.is_like(picture, "attract"), 30)
        self.check("started too often" in kiosk.said(), "killed again and again, it shows the safe card")
        self.check(kiosk.answers() and not kiosk.renderers(), "which needs no web engine")

    def surroundings(self):
        kiosk = self.begin(variables={"QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_REMOTE_DEBUGGING": "19222",
                                      "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox", "QT_QPA_PLATFORM": "vnc",
                                      "QT_PLUGIN_PATH": "/tmp", "BROWSER": "/bin/sh", "LC_ALL": "tr_TR.UTF-8"})
        self.check(self.comes("attract", 60), "a hostile environment changes nothing on the screen")
        self.reach("hearticle")
        self.comes("hearticle")
        self.check_sandbox()
        for port in (19222, 5900):
            with socket.socket() as tried:
                self.check(tried.connect_ex(("127.0.0.1", port)) != 0, f"nothing listens at port {port}")
        for words in (["--remote-debugging-port=19222"], ["--webEngineArgs", "--no-sandbox"], ["-platform", "vnc"]):
            said = subprocess.run(as_plain_user([self.program, "--kiosk", *words]), capture_output=True, timeout=30,
                                  env={"DISPLAY": kiosk.display, "PATH": "/usr/bin:/bin"})
            self.check(said.returncode == 2, f"{' '.join(words)} is refused")


def likeness(one, other):
    """The share of pixels that are the same, of every hundredth or so."""
    a, b = memoryview(one.pixels)[::404], memoryview(other.pixels)[::404]
    return sum(x == y for x, y in zip(a, b)) / max(1, len(a))


def windows(kiosk):
    said = subprocess.run(as_plain_user(["xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--class", "."]),
                          capture_output=True, text=True, env={"DISPLAY": kiosk.display, "PATH": os.environ["PATH"]})
    return len(said.stdout.split())


def pointer(kiosk):
    said = subprocess.run(as_plain_user(["xdotool", "getmouselocation", "--shell"]), capture_output=True, text=True,
                          env={"DISPLAY": kiosk.display, "PATH": os.environ["PATH"]}).stdout
    values = dict(line.split("=") for line in said.split() if "=" in line)
    return f"{values.get('X')} {values.get('Y')}"


def files(folder):
    for path, _, names in os.walk(folder):
        for name in names:
            if name in ("Xvfb_screen0", "library.sqlite"):
                continue
            try:
                with open(os.path.join(path, name), "rb") as file:
                    yield os.path.join(path, name), file.read()
            except OSError:
                continue


def make_library(cli, starter, folder):
    library = f"{folder}/library.sqlite"
    bundles = sorted(f"{starter}/{name}" for name in os.listdir(starter) if name.endswith(".textbundle"))
    subprocess.run([cli, "--library", library, "import", *bundles], check=True, capture_output=True)
    return library


def main():
    program, cli, starter = sys.argv[1:4]
    seconds = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    why = obstacle(program)
    if why:
        print(f"skipped: {why}")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        pin = subprocess.run([cli, "kiosk", "pin"], input=PIN + "\n", capture_output=True, text=True, check=True)
        journey = Journey(program, make_library(cli, starter, folder), pin.stdout.strip())
        try:
            journey.learn(STATES if seconds else ("home", "hearticle", "search"))
            if not journey.failures:
                journey.visitors()
                journey.storm(seconds or 5)
                if seconds:
                    journey.escapes()
                    journey.falls()
                    journey.surroundings()
        finally:
            if journey.kiosk:
                if journey.failures:
                    print(journey.kiosk.said())
                journey.kiosk.close()
    print(f"{len(journey.failures)} failed")
    return 1 if journey.failures else 0


if __name__ == "__main__":
    sys.exit(main())
