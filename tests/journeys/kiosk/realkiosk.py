# The real program as a machine starts it: an ordinary user, an X server of its own, the engine's sandbox on, and hands
# that know nothing of the program but its picture.
import os
import shutil
import struct
import subprocess
import tempfile
import time

PLAIN_USER = 65534


def as_plain_user(command):
    if os.geteuid() != 0:
        return command
    user = str(PLAIN_USER)
    return ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--inh-caps=-all", "--", *command]


def obstacle(program):
    """Why a plain user cannot start the program here; empty: one can."""
    for tool in ("Xvfb", "xdotool", "setpriv"):
        if not shutil.which(tool):
            return f"{tool} is not installed"
    said = subprocess.run(as_plain_user([program, "--version"]), capture_output=True, text=True)
    if said.returncode != 0:
        return f"a plain user cannot start {program}: {said.stderr.strip()}"
    if subprocess.run(as_plain_user(["unshare", "-U", "true"]), capture_output=True).returncode != 0:
        return "the engine's sandbox needs user namespaces, and a plain user may not make them here"
    return ""


class Picture:
    """What stands on the screen: an XWD file that the X server maps; 4 bytes a pixel."""

    def __init__(self, data):
        words = struct.unpack(">25I", data[:100])
        header, self.width, self.height, colours = words[0], words[4], words[5], words[19]
        self.pitch = words[12]
        self.pixels = data[header + 12 * colours:]

    def part(self, left, top, right, bottom):
        """The bytes of a part, in shares of the screen."""
        x0, x1 = int(left * self.width) * 4, int(right * self.width) * 4
        rows = range(int(top * self.height), int(bottom * self.height))
        return b"".join(self.pixels[row * self.pitch + x0:row * self.pitch + x1] for row in rows)

    def __eq__(self, other):
        return self.pixels == other.pixels


class RealKiosk:
    def __init__(self, program, policy, size="1080x1920", library=None, variables=(), arguments=(), screens=""):
        self.folder = tempfile.mkdtemp(prefix="heartport-kiosk-")
        os.chmod(self.folder, 0o700)
        for name in ("home", "run", "screen"):
            os.mkdir(f"{self.folder}/{name}", 0o700)
        self.policy = f"{self.folder}/kiosk.conf"
        with open(self.policy, "w", encoding="utf-8") as file:
            file.write("[kiosk]\n" + policy)
        if library:
            shutil.copy(library, f"{self.folder}/library.sqlite")
        if os.geteuid() == 0:
            for path, folders, files in os.walk(self.folder):
                for name in (".", *folders, *files):
                    os.chown(os.path.join(path, name), PLAIN_USER, PLAIN_USER)
        self.width, self.height = (int(number) for number in size.split("x"))
        if not any(self.serve(size, screens.split()) for _ in range(10)):
            raise RuntimeError("no X server starts")
        self.variables = dict(variables)
        self.arguments = list(arguments)
        self.hands = subprocess.Popen(as_plain_user(["xdotool", "-"]), stdin=subprocess.PIPE, text=True,
                                      env={"DISPLAY": self.display, "PATH": os.environ["PATH"]},
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.program = program
        self.start()

    def serve(self, size, more):
        """An X server; two that begin at once may want the same number, then one of them dies."""
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset",
                   "-fbdir", f"{self.folder}/screen", *more]
        self.server = subprocess.Popen(as_plain_user(command), pass_fds=[write], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
        os.close(write)
        number = b""
        while not number.endswith(b"\n"):  # it comes in two pieces, and without a reader for both the server ends
            piece = os.read(read, 16)
            if not piece:
                break
            number += piece
        self.display = ":" + number.decode().strip()
        os.close(read)
        end = time.monotonic() + 10
        while self.server.poll() is None and time.monotonic() < end:
            if os.path.exists(f"{self.folder}/screen/Xvfb_screen0"):
                return True
            time.sleep(0.1)
        self.server.terminate()
        self.server.wait()
        return False

    def start(self):
        home = f"{self.folder}/home"
        library = f"{self.folder}/library.sqlite"
        command = [self.program, "--kiosk", "--policy", self.policy, "--library", library, *self.arguments]
        environment = {"DISPLAY": self.display, "HOME": home, "XDG_RUNTIME_DIR": f"{self.folder}/run",
                       "STATE_DIRECTORY": f"{home}/state", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
                       **self.variables}
        self.log = open(f"{self.folder}/log", "ab")
        self.process = subprocess.Popen(as_plain_user(command), env=environment, stdout=self.log, stderr=self.log)

    def close(self):
        for process in (self.process, self.hands):
            process.kill()
            process.wait()
        self.server.terminate()  # not killed: it has its number to give back
        self.server.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def said(self):
        with open(f"{self.folder}/log", encoding="utf-8", errors="replace") as file:
            return file.read()

    # Hands: everything goes through one xdotool, in order.
    def do(self, *commands):
        for command in commands:
            self.hands.stdin.write(command + "\n")
        self.hands.stdin.flush()

    def at(self, x, y):
        """A place in shares of the screen."""
        return f"{int(x * (self.width - 1))} {int(y * (self.height - 1))}"

    def tap(self, x, y, button=1):
        self.do(f"mousemove {self.at(x, y)} click {button}")

    def key(self, *names):
        self.do(*(f"key --delay 0 {name}" for name in names))

    def write(self, text):
        self.do(f"type --delay 5 {text}")

    # Eyes
    def picture(self):
        with open(f"{self.folder}/screen/Xvfb_screen0", "rb") as file:
            return Picture(file.read())

    def still(self, seconds=3):
        """The picture once it has not changed for half a second; a blinking caret is not waited for."""
        end = time.monotonic() + seconds
        before = self.picture()
        since = time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.1)
            now = self.picture()
            if now != before:
                before, since = now, time.monotonic()
            elif time.monotonic() - since > 0.5:
                break
        return before

    def wait(self, wanted, seconds=30):
        """Whether the picture comes to be what is wanted: a function of it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if wanted(self.picture()):
                return True
            time.sleep(0.1)
        return False

    def processes(self):
        """The commands of the program and all that came of it."""
        parents, names = {}, {}
        for entry in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                    stat = file.read()
                with open(f"/proc/{entry}/cmdline", "rb") as file:
                    names[int(entry)] = file.read().split(b"\0")
                parents[int(entry)] = int(stat.rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
        found = {self.process.pid: names.get(self.process.pid, [])}
        while True:
            more = {pid: names[pid] for pid, parent in parents.items() if parent in found and pid not in found}
            if not more:
                return found
            found.update(more)

    def renderers(self):
        """Behind its sandbox a renderer keeps the name of the process it was split off from, which has one thread."""
        found = []
        for pid, words in self.processes().items():
            try:
                with open(f"/proc/{pid}/status", encoding="utf-8") as file:
                    threads = next(int(line.split()[1]) for line in file if line.startswith("Threads"))
            except OSError:
                continue
            if b"QtWebEngineProcess" in words[0] and threads > 1:
                found.append(pid)
        return found

    def memory(self):
        """In KB, of the program's own process."""
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

    def answers(self):
        return self.process.poll() is None
