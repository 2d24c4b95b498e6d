"""Reads the include lines of app/ and ui/ against the list of who may know whom (app/README.md).

    python3 layering.py REPOSITORY QT_HEADERS     QT_HEADERS: the folder that holds QtCore, QtGui, ...

The compiler does not guard this: <QtWidgets/QWidget> compiles in a target that links Qt Core alone.
"""
import pathlib
import re
import sys
from dataclasses import dataclass

CORE = {"QtCore"}
WINDOW = CORE | {"QtConcurrent", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtDBus", "QtPrintSupport", "QtNetwork"}
WEB = {"QtWebEngineCore", "QtWebEngineWidgets", "QtQuick"}  # Qt Quick draws the web view
POSIX = r"unistd\.h|fcntl\.h|langinfo\.h|sys/(stat|file|types|resource)\.h"
BELOW = {
    "app/domain", "app/policies", "app/storage", "app/rendering", "app/exchange", "app/importing", "app/spelling",
    "app/exporting", "app/syncing", "app/kiosk",
}


@dataclass(frozen=True)
class Rule:
    knows: frozenset  # folders of this project, besides its own
    qt: frozenset  # Qt modules
    other: str = ""  # pattern of single headers, besides those of standard C++


def rule(knows=(), qt=CORE, other=""):
    return Rule(frozenset(knows), frozenset(qt), other)


# The longest folder that a file is in decides.
RULES = {
    "app/domain/result.h": rule(other=r"tl/expected\.hpp"),
    "app/domain": rule(other=r"cmark-gfm[a-z_-]*\.h"),
    "app/policies": rule({"app/domain"}),
    "app/storage": rule({"app/policies", "app/domain"}, CORE | {"QtSql"}, rf"sqlite3\.h|zstd\.h|{POSIX}"),
    "app/rendering": rule({"app/policies", "app/domain"}),
    # Images are read and written anew, so that nothing but pixels comes in.
    "app/exchange": rule({"app/policies", "app/domain"}, CORE, rf"QImage(Reader|Writer)?|archive(_entry)?\.h|sodium\.h|{POSIX}"),
    "app/importing": rule({"app/exchange", "app/storage", "app/policies", "app/domain"}),
    "app/spelling": rule({"app/domain"}, other=r"hunspell/hunspell\.hxx"),
    # Documents are laid out and images scaled for print; no widget, no display.
    "app/exporting": rule({"app/rendering", "app/exchange", "app/policies", "app/domain"}, CORE | {"QtGui", "QtSvg"},
        rf"qpdf/[A-Za-z]+\.hh|qrencode\.h|{POSIX}"),
    "app/syncing": rule({"app/importing", "app/exchange", "app/storage", "app/policies", "app/domain"},
        other=rf"curl/curl\.h|{POSIX}"),
    "app/kiosk": rule({"app/storage", "app/policies", "app/domain"}, CORE, rf"sodium\.h|sys/(socket|un)\.h|{POSIX}"),
    "app/cli": rule(BELOW, CORE, POSIX),
    "ui": rule(BELOW, WINDOW, POSIX),
    "ui/webview": rule({"ui/reader", "app/policies", "app/domain"}, WINDOW | WEB),
    "app/main.cpp": rule(BELOW | {"ui"}, WINDOW, POSIX),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)")')


def longest(path, folders):
    """The most particular of `folders` that `path` is or is in."""
    inside = [f for f in folders if path == f or path.startswith(f + "/")]
    return max(inside, key=len, default=None)


def qt_modules(headers):
    """Header name -> its Qt module, from the headers that are installed."""
    found = {}
    for folder in sorted(pathlib.Path(headers).glob("Qt*")):
        for header in folder.iterdir():
            found.setdefault(header.name, folder.name)
    return found


class Layering:
    def __init__(self, root, qt):
        self.root, self.qt, self.found = pathlib.Path(root), qt, []

    def check(self):
        for top in ("app", "ui"):
            for file in sorted((self.root / top).rglob("*")):
                if file.suffix in (".h", ".cpp"):
                    self.check_file(file)
        return self.found

    def check_file(self, file):
        path = file.relative_to(self.root).as_posix()
        home = longest(path, RULES)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if match := INCLUDE.match(line):
                reason = self.refusal(path, home, *match.groups())
                if reason:
                    self.found.append(f"{path}:{number}: {line.strip()}: {reason}")

    def refusal(self, path, home, angled, quoted):
        if home is None:
            return "no rule says what this folder may know"
        return self.refused_header(home, angled) if angled else self.refused_file(path, home, quoted)

    def refused_header(self, home, header):
        first, _, rest = header.partition("/")
        module = first if rest and first.startswith("Qt") else self.qt.get(header)
        if module is None and header.startswith("Qt") and not rest:
            module = header  # <QtWidgets>, the whole module
        if re.fullmatch(RULES[home].other, header):
            return None
        if module:
            return None if module in RULES[home].qt else f"{home} may not use {module}"
        return None if re.fullmatch(r"[a-z_]+", header) else f"{home} may not use this library"

    def refused_file(self, path, home, name):
        if name == pathlib.PurePath(path).stem + ".moc":
            return None
        target = name if name.startswith("ui/") else "app/" + name
        if not (self.root / target).is_file():
            return "names no file of this project; write the path from app/ (without app/) or from ui/"
        folder = longest(target, [f for f in RULES if not f.endswith((".h", ".cpp"))])
        own = longest(path, [f for f in RULES if not f.endswith((".h", ".cpp"))])
        # A rule for "ui" opens all of it but the folders with a rule of their own.
        allowed = folder == own or folder in RULES[home].knows or target.rpartition("/")[0] in RULES[home].knows
        return None if allowed else f"{home} may not know {target.rpartition('/')[0]}"


def main():
    found = Layering(sys.argv[1], qt_modules(sys.argv[2])).check()
    print("\n".join(found) or "Every include line is allowed.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
