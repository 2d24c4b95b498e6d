"""Gives every hostile input to heartport-cli: it is refused with its sentence, the library stays as it is, memory is bounded.

    python3 run.py HEARTPORT_CLI [MEGABYTES]     MEGABYTES: the most that one run may take; 0: not looked at
"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Run:
    def __init__(self, program, folder, limit):
        self.program, self.folder, self.limit = program, pathlib.Path(folder), limit
        self.library = self.folder / "data/heartport/library.sqlite"
        self.environment = {**os.environ, "XDG_DATA_HOME": str(self.folder / "data"), "LC_ALL": "C.UTF-8"}
        self.peak = self.slowest = 0

    def call(self, arguments):
        """Exit code, what was said, and the memory it took at most, in megabytes."""
        with tempfile.TemporaryFile() as said:
            child = subprocess.Popen([self.program, *arguments], stdout=subprocess.DEVNULL, stderr=said,
                                     env=self.environment)
            _, status, usage = os.wait4(child.pid, 0)
            said.seek(0)
            return os.waitstatus_to_exitcode(status), said.read().decode("utf-8", "replace"), usage.ru_maxrss >> 10

    def problem(self, case, draft):
        before = time.monotonic()
        code, said, memory = self.call([draft if word == "ID" else word for word in case["call"]])
        self.slowest = max(self.slowest, time.monotonic() - before)
        self.peak = max(self.peak, memory)
        if code != case["code"]:
            return f"exit code {code} and not {case['code']}: {said.strip()[:300]}"
        if not any(part in said for part in case["says"].split("|")):
            return f"said {said.strip()[:300]!r} and not {case['says']!r}"
        return f"{memory} MB" if self.limit and memory > self.limit else None


def main():
    limit = int(sys.argv[2]) if len(sys.argv) > 2 else 256
    with tempfile.TemporaryDirectory() as folder:
        # The corpus is made by a program of its own, so that its memory does not count here.
        subprocess.run([sys.executable, "-B", str(pathlib.Path(__file__).with_name("make.py")), f"{folder}/corpus"],
                       check=True)
        run = Run(sys.argv[1], folder, limit)
        run.call(["list"])  # makes the library
        before = digest(run.library)
        bad = 0
        cases = json.loads((pathlib.Path(folder) / "corpus/list.json").read_text())
        for case in cases:
            problem = run.problem(case, "e098d666-a08c-4821-b981-2e008dc47154")
            if digest(run.library) != before:
                problem, before = "the library is another", digest(run.library)
            if problem:
                bad += 1
                print(f"{case['class']} {case['name']}: {problem}")
        print(f"{len(cases)} hostile inputs, {bad} not as expected; at most {run.peak} MB and {run.slowest:.1f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
