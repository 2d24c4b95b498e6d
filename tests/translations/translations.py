"""Every string of the window is translated, and no translation loses a placeholder.

    python3 translations.py LUPDATE REPOSITORY

English holds plural forms only; every other language holds every string.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")


def forms(message):
    """The translation, in each of its plural forms."""
    translation = message.find("translation")
    several = translation.findall("numerusform")
    return [form.text or "" for form in several] if several else [translation.text or ""]


def findings(file, plurals_only=False):
    """What is wrong in one .ts file, a line each."""
    found = []
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            kind = message.find("translation").get("type")
            counts = message.get("numerus") == "yes"
            if kind in ("vanished", "obsolete") or (plurals_only and not counts):
                continue
            source = message.findtext("source") or ""
            place = f"{pathlib.Path(file).name}: {context.findtext('name')}: \"{source}\""
            if kind == "unfinished" or not all(form.strip() for form in forms(message)):
                found.append(f"{place}: not translated")
            else:
                found += [f"{place}: {lost}" for lost in placeholder_findings(source, forms(message))]
    return found


def placeholder_findings(source, translated):
    wanted = set(PLACEHOLDER.findall(source))
    for number, form in enumerate(translated):
        has = set(PLACEHOLDER.findall(form))
        # A singular may say "one" in words; the last form is the plural.
        missing = wanted - has - ({"%n", "%Ln"} if number < len(translated) - 1 else set())
        if missing:
            yield f"\"{form}\" loses {' '.join(sorted(missing))}"
        if has - wanted:
            yield f"\"{form}\" makes up {' '.join(sorted(has - wanted))}"


def main():
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
    files, found = sorted((root / "translations").glob("heartport_*.ts")), []
    if len(files) < 2:
        found.append("English and German are not both there")
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            # Brought up to date in a copy: a string that is only in the code counts as not translated.
            copy = shutil.copy(file, folder)
            run = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", root, "-I", root / "app",
                                  root / "app", root / "ui", "-ts", copy], check=True, capture_output=True, text=True)
            # A class that lupdate cannot place gets the wrong context, and its strings stay English.
            found += sorted(set(re.findall(r".*Qualifying with unknown namespace/class.*", run.stderr)))
            found += findings(copy, plurals_only=file.stem == "heartport_en")
    print("\n".join(found) or f"{len(files)} languages are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
