"""What app/README.md asks of every source file and no other tool sees.

    python3 packaging/checks/sources.py           from the repository's root
"""
import pathlib
import re
import sys

LINES = 400
# No global reach, no event loop within another, nothing half done.
BANNED = re.compile(r"\b(qApp|processEvents|QEventLoop|TODO|FIXME|XXX)\b|->exec\(\)|[dD]ialog\.exec\(\)")
# A kiosk starts no other program and opens no window of its own: there is no way to these in its folder.
LOCKED = re.compile(r"\b(QProcess|QDesktopServices|QFileDialog|QPrintDialog|QPrintPreviewDialog|QMessageBox|QInputDialog"
    r"|QDialog|QMenu|QToolTip|QWhatsThis|QSystemTrayIcon|setToolTip|system|popen|execv[pe]*)\b")
found = []
for top in ("app", "ui", "tests"):
    for file in sorted(pathlib.Path(top).rglob("*")):
        if file.suffix not in (".h", ".cpp"):
            continue
        lines = file.read_text(encoding="utf-8").splitlines()
        if len(lines) >= LINES:
            found.append(f"{file}: {len(lines)} lines; a file has fewer than {LINES}")
        if file.suffix == ".h" and not (lines[0].startswith("// ") and "#pragma once" in lines):
            found.append(f"{file}: a header begins with a sentence on what it is for, and has #pragma once")
        for number, line in enumerate(lines, 1):
            if top != "tests" and (match := BANNED.search(line)):
                found.append(f"{file}:{number}: {match.group()} is not used here")
            code = line.partition("//")[0]
            if file.parts[:2] == ("ui", "kiosk") and (match := LOCKED.search(code)):
                found.append(f"{file}:{number}: a kiosk has no {match.group()}")
print("\n".join(found) or "Every source file keeps to the conventions.")
sys.exit(1 if found else 0)
