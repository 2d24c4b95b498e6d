"""The version in CMakeLists.txt, CHANGELOG.md, the metainfo and Debian's changelog must be one, and so must its date.

    python3 packaging/checks/versions.py          from the repository's root
"""
import email.utils
import pathlib
import re
import sys


def first(path, pattern):
    match = re.search(pattern, pathlib.Path(path).read_text(encoding="utf-8"), re.M | re.S)
    return match.groups() if match else ("nothing found",) * 2


version = first("CMakeLists.txt", r"^project\(HeartPort VERSION ([0-9.]+)")[0]
changelog = first("CHANGELOG.md", r"^## ([0-9.]+), (\d{4}-\d\d-\d\d)$")
metainfo = first("packaging/desktop/org.heartport.HeartPort.metainfo.xml",
                 r'<release version="([0-9.]+)" date="([0-9-]+)"')
debian = first("packaging/debian/changelog", r"^heartport \(([0-9.]+)-\d+\).*?^ -- .*?>  (.*?)$")
if debian[1] != "nothing found":
    debian = debian[0], email.utils.parsedate_to_datetime(debian[1]).strftime("%Y-%m-%d")

print(f"CMakeLists.txt   {version}")
for name, found in (("CHANGELOG.md", changelog), ("metainfo", metainfo), ("Debian", debian)):
    print(f"{name:16} {found[0]}, {found[1]}")
agree = {version} == {changelog[0], metainfo[0], debian[0]} and len({changelog[1], metainfo[1], debian[1]}) == 1
print("They agree." if agree else "They do not agree.")
sys.exit(0 if agree else 1)
