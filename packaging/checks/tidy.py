"""Runs clang-tidy (.clang-tidy) on every source file of app/ and ui/ that changed since it last passed.

    python3 packaging/checks/tidy.py BUILD        from the repository's root; BUILD is configured and built with Ninja

Each file takes 5 to 7 seconds of processor time, all of them together longer than everything else that test.sh does. So
it looks at the MOST files that were committed last, and says how many it left out; TIDY=all looks at every one.

A file counts as changed when it, a header of this project that it includes, its compiler's arguments, the checks or
clang-tidy itself changed. clang cannot read g++'s precompiled headers, so those arguments are left out; that proves
at the same time that each file includes what it needs. Tests are left out: Qt Test's macros make them the slowest to
look at (7 seconds each, where the program's files take 4), and a slip in a test shows when it runs.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

MOST = 40
root, build = pathlib.Path.cwd(), pathlib.Path(sys.argv[1]).resolve()
folder = build / "clang-tidy"
folder.mkdir(exist_ok=True)


def commands():
    """[(source, output, arguments)] of this project's own sources."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        inside = source.is_relative_to(root) and source.relative_to(root).parts[0] in ("app", "ui")
        if inside and not source.is_relative_to(build):
            arguments = re.sub(r"-Winvalid-pch |-include \S*cmake_pch\.hxx ", "", entry["command"])
            split = shlex.split(arguments)
            yield source, split[split.index("-o") + 1], split


def headers():
    """Object file -> the project's headers in it, as Ninja noted them."""
    found, current = {}, None
    text = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    for line in text.splitlines():
        if line.startswith("    "):
            path = (build / line.strip()).resolve()
            if path.is_relative_to(root) and not path.is_relative_to(build):
                current.append(path)
        elif ": #deps" in line:
            current = found.setdefault(line.split(": #deps")[0], [])
    return found


def newest_first():
    """The project's files as paths, the one that was committed last in front; none where there is no history."""
    log = subprocess.run(["git", "log", "--format=", "--name-only", "--", "app", "ui"], capture_output=True, text=True)
    return [root / name for name in dict.fromkeys(log.stdout.splitlines()) if name]


def check(source, arguments, key):
    """What clang-tidy says about one file, or nothing; a file that passed leaves its key behind."""
    work = folder / key
    work.mkdir(exist_ok=True)
    database = [{"directory": str(build), "file": str(source), "arguments": arguments}]
    (work / "compile_commands.json").write_text(json.dumps(database))
    began = time.monotonic()
    run = subprocess.run(["clang-tidy", "--quiet", "-p", work, source], capture_output=True, text=True)
    (work / "compile_commands.json").unlink()
    work.rmdir()
    if run.returncode == 0:
        (folder / f"{key}.passed").touch()
    return source.relative_to(root), time.monotonic() - began, run.returncode, run.stdout + run.stderr


def main():
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    always = version + (root / ".clang-tidy").read_bytes()
    deps, bytes_of, todo, keys = headers(), {}, [], set()
    for source, output, arguments in commands():
        known = hashlib.sha256(always + json.dumps(arguments).encode())
        for path in sorted({source, *deps.get(output, [])}):
            known.update(bytes_of.setdefault(path, hashlib.sha256(path.read_bytes()).digest()))
        key = known.hexdigest()
        keys.add(f"{key}.passed")
        if not (folder / f"{key}.passed").exists():
            todo.append((source, arguments, key))
    for old in folder.glob("*.passed"):
        if old.name not in keys:
            old.unlink()
    if os.environ.get("TIDY") != "all" and len(todo) > MOST:
        place = {path: number for number, path in enumerate(newest_first())}
        todo.sort(key=lambda job: place.get(job[0], len(place)))
        print(f"{len(todo) - MOST} files are left out; TIDY=all looks at all", flush=True)
        del todo[MOST:]
    print(f"{len(keys)} files, {len(todo)} to look at", flush=True)
    bad, done = 0, 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, seconds, code, text in pool.map(lambda job: check(*job), todo):
            done += 1
            print(f"{done}/{len(todo)} {seconds:5.1f} s {name}", flush=True)
            if code:
                bad += 1
                print(re.sub(r"(?m)^(Suppressed|Use -header|\d+ warnings).*\n", "", text), flush=True)
    print(f"{bad} of {len(keys)} files have findings" if bad else f"{len(keys)} files without a finding")
    return 1 if bad else 0


sys.exit(main())
