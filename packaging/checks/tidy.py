"""Runs clang-tidy (.clang-tidy) on every source file of app/ and ui/ that changed since it last passed.

    python3 packaging/checks/tidy.py BUILD        from the repository's root; BUILD is configured and built with Ninja

Most of its time goes into Qt's headers, so it looks at the units of the release build, which join ten files each:
once through the headers for ten. A unit counts as changed when one of its files, a header of this project that they
include, its compiler's arguments, the checks or clang-tidy itself changed. clang cannot read g++'s precompiled
headers, so those arguments are left out, and clang 14 stops at libqpdf's headers in C++20, so the module that
includes them is left out too. Tests are left out: Qt Test's macros make them the slowest to look at, and a
slip in a test shows when it runs.
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

root, build = pathlib.Path.cwd(), pathlib.Path(sys.argv[1]).resolve()
folder = build / "clang-tidy"
folder.mkdir(exist_ok=True)


def commands():
    """[(unit, output, arguments)] of this project's own sources, joined or single."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        unit = pathlib.Path(entry["file"])
        joined = unit.is_relative_to(build) and unit.parent.name == "Unity"
        base = build if joined else root
        inside = unit.is_relative_to(base) and unit.relative_to(base).parts[0] in ("app", "ui")
        if inside and "heartport_pdf.dir" not in entry["command"] and (joined or not unit.is_relative_to(build)):
            arguments = re.sub(r"-Winvalid-pch |-include \S*cmake_pch\.hxx ", "", entry["command"])
            split = shlex.split(arguments)
            yield unit, split[split.index("-o") + 1], split


def headers():
    """Object file -> the project's files in it, as Ninja noted them."""
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


def check(unit, arguments, key):
    """What clang-tidy says about one unit, or nothing; a unit that passed leaves its key behind."""
    work = folder / key
    work.mkdir(exist_ok=True)
    database = [{"directory": str(build), "file": str(unit), "arguments": arguments}]
    (work / "compile_commands.json").write_text(json.dumps(database))
    began = time.monotonic()
    run = subprocess.run(["clang-tidy", "--quiet", "-p", work, unit], capture_output=True, text=True)
    (work / "compile_commands.json").unlink()
    work.rmdir()
    if run.returncode == 0:
        (folder / f"{key}.passed").touch()
    name = unit.relative_to(build if unit.is_relative_to(build) else root)
    return name, time.monotonic() - began, run.returncode, run.stdout + run.stderr


def main():
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    always = version + (root / ".clang-tidy").read_bytes()
    deps, bytes_of, todo, keys = headers(), {}, [], set()
    for unit, output, arguments in commands():
        known = hashlib.sha256(always + json.dumps(arguments).encode())
        for path in sorted({unit, *deps.get(output, [])}):
            known.update(bytes_of.setdefault(path, hashlib.sha256(path.read_bytes()).digest()))
        key = known.hexdigest()
        keys.add(f"{key}.passed")
        if not (folder / f"{key}.passed").exists():
            todo.append((unit, arguments, key))
    for old in folder.glob("*.passed"):
        if old.name not in keys:
            old.unlink()
    print(f"{len(keys)} units, {len(todo)} to look at", flush=True)
    bad, done = 0, 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, seconds, code, text in pool.map(lambda job: check(*job), todo):
            done += 1
            print(f"{done}/{len(todo)} {seconds:5.1f} s {name}", flush=True)
            if code:
                bad += 1
                print(re.sub(r"(?m)^(Suppressed|Use -header|\d+ warnings).*\n", "", text), flush=True)
    print(f"{bad} of {len(keys)} units have findings" if bad else f"{len(keys)} units without a finding")
    return 1 if bad else 0


sys.exit(main())
