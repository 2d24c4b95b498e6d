"""Gives every hostile input to heartport-cli: it is refused whole with its sentence, the library stays as it is, and time
and memory stay within what a run may take.

    python3 run.py HEARTPORT_CLI [MEGABYTES [SECONDS]]     of memory and of processor time for each run: 256, 10
"""
import hashlib
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

ROOM = 4 << 30  # bytes of address space: what a run can do to this machine before its memory is looked at
STARTER = "e098d666-a08c-4821-b981-2e008dc47154"  # a hearticle that HeartPort comes with, for references into a draft


class Run:
    def __init__(self, program, folder, megabytes, seconds):
        self.program, self.folder = program, pathlib.Path(folder)
        self.megabytes, self.seconds = megabytes, seconds
        self.library = self.folder / "data/heartport/library.sqlite"
        self.environment = {**os.environ, "XDG_DATA_HOME": str(self.folder / "data"), "LC_ALL": "C.UTF-8"}
        self.peak = self.slowest = 0

    def confine(self):
        """In the child: the kernel ends it when it takes more processor time than it may."""
        resource.setrlimit(resource.RLIMIT_CPU, (self.seconds, self.seconds))
        if self.megabytes <= 256:  # a sanitizer takes any amount of addresses
            resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))

    def call(self, arguments):
        """Exit code, what was said, and the memory it took at most, in megabytes."""
        with tempfile.TemporaryFile() as said:
            child = subprocess.Popen([self.program, *arguments], stdout=subprocess.DEVNULL, stderr=said,
                                     env=self.environment, preexec_fn=self.confine)
            _, status, usage = os.wait4(child.pid, 0)
            said.seek(0)
            memory = usage.ru_maxrss >> 10
            self.peak = max(self.peak, memory)
            self.slowest = max(self.slowest, usage.ru_utime + usage.ru_stime)
            return os.waitstatus_to_exitcode(status), said.read().decode("utf-8", "replace"), memory

    def state(self):
        """Of the library, and of what lies beside it: nothing is left behind either."""
        names = sorted(path.name for path in self.library.parent.iterdir())
        return names, hashlib.sha256(self.library.read_bytes()).hexdigest()

    def problem(self, case):
        code, said, memory = self.call([STARTER if word == "ID" else word for word in case["call"]])
        if code != case["code"]:
            return f"exit code {code} and not {case['code']}: {said.strip()[:300]}"
        if not any(part in said for part in case["says"].split("|")):
            return f"said {said.strip()[:300]!r} and not {case['says']!r}"
        if not any(line.startswith("heartport-cli: ") for line in said.splitlines()):
            return f"said nothing of its own: {said.strip()[:300]!r}"
        return f"{memory} MB" if memory > self.megabytes else None


def main():
    limits = [int(word) for word in sys.argv[2:]] + [256, 10][len(sys.argv) - 2:]
    with tempfile.TemporaryDirectory() as folder:
        # The corpus is made by a program of its own, so that its memory does not count here.
        subprocess.run([sys.executable, "-B", str(pathlib.Path(__file__).with_name("make.py")), f"{folder}/corpus"],
                       check=True)
        run = Run(sys.argv[1], folder, *limits)
        run.call(["list"])  # makes the library
        before = run.state()
        bad = 0
        cases = json.loads((pathlib.Path(folder) / "corpus/list.json").read_text())
        for case in cases:
            problem = run.problem(case)
            if run.state() != before:
                problem, before = "the library is another", run.state()
            if problem:
                bad += 1
                print(f"{case['class']} {case['name']}: {problem}")
        print(f"{len(cases)} hostile inputs, {bad} not as expected; at most {run.peak} MB and {run.slowest:.1f} s of processor time")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
