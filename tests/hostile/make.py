"""Makes the corpus of hostile inputs: files in a folder and list.json, which says of each what must come of it.

    python3 make.py FOLDER

Each case of list.json: {"name", "class" (of the research on hostile content), "call": arguments of heartport-cli with
"FILE" for the file's path and "ID" for a draft's id, "code": exit code, "says": part of what is said on standard error}.
The library must stay as it was in every case.
"""
import json
import os
import pathlib
import sys

import images
import zips
from zips import Entry

ID = "5e1c7c1b-6f0e-4a55-9d5e-3c1b7a6a9f10"  # of no hearticle that HeartPort comes with
REFUSED = 1


def info(**changes):
    ours = {"id": ID, "version": 1, "language": "en", "title": "A hearticle", "category": "Sleep", "keywords": ["k"],
            "aiDisclosure": "ai-generated", "created": "2026-11-22T08:00:00Z", "updated": "2026-11-22T08:00:00Z",
            "actions": {"helps": [{"text": "Do it. [@a]", "certainty": "low"}],
                        "harms": [{"text": "Leave it. [@a]", "certainty": None}]}}
    ours.update(changes)
    return {"version": 2, "type": "net.daringfireball.markdown", "org.heartport": ours}


REFERENCES = [{"id": "a", "type": "article-journal", "title": "Study", "issued": {"date-parts": [[2020]]}}]


def parts(**changes):
    """The entries of a good pack, with changes: bytes by name, None to leave one out."""
    entries = {"info.json": json.dumps(info()).encode(), "text.md": b"## One\n\nWords [@a].\n",
               "references.json": json.dumps(REFERENCES).encode()}
    for name, data in changes.items():
        entries[name.replace("__", "/").replace("_", ".")] = data
    return [Entry(name, data) for name, data in entries.items() if data is not None]


def good(*more, **changes):
    return parts(**changes) + list(more)


class Corpus:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.cases = []

    def path(self, name, suffix):
        return self.folder / f"{len(self.cases):03d}-{name.replace(' ', '-').replace('/', '-')[:60]}{suffix}"

    def add(self, kind, name, says, data=None, suffix=".textpack", call=("import", "FILE"), code=REFUSED, path=None):
        file = path or self.path(name, suffix)
        if data is not None:
            file.write_bytes(data)
        self.cases.append({"name": name, "class": kind, "call": [c if c != "FILE" else str(file) for c in call],
                           "code": code, "says": says})

    def pack(self, kind, name, says, entries, **options):
        self.add(kind, name, says, zips.build(entries, **options))

    def info(self, kind, name, says, **changes):
        self.pack(kind, name, says, parts(info_json=json.dumps(info(**changes)).encode()))

    def text(self, kind, name, says, markdown):
        self.pack(kind, name, says, parts(text_md=markdown.encode() if isinstance(markdown, str) else markdown))


def names(c):
    """P01, P02, P04, P05: names are keys, not paths."""
    out = "out of the bundle"
    foreign = "does not belong into a hearticle's bundle"
    for name, says in {"../../x": out, "..\\..\\x": out, "/etc/x": out, "C:\\x": out, "C:/x": out, "\\\\srv\\s\\x": out,
                       "a/../../b": out, "%2e%2e/x": "more than one bundle|" + foreign, "assets/../text.md": out,
                       "assets//x.png": out, "./x.png": out, "assets/x.png:stream": out, "assets/a/b.png": foreign,
                       "a/b/c/d.png": out, "assets/.hidden.png": foreign, ".git/config": "more than one bundle|" + foreign,
                       "assets/x.png.": foreign, "assets/x.png ": foreign, "assets/x\u200b.png": foreign,
                       "assets/\u202egnp.exe": foreign, "assets/ü.png": foreign, "assets/u\u0308.png": foreign,
                       "assets/<img src=x>.png": foreign, "assets/x\x1b[2J.png": foreign, "assets/CON.png": foreign,
                       "assets/nul": foreign, "assets/aux.png": foreign, "assets/COM1.jpg": foreign,
                       "assets/LPT9.webp": foreign, "assets/" + "a" * 300 + ".png": foreign,
                       "a" * 5000: "usable name"}.items():
        c.pack("P01", "name " + ascii(name)[1:40], says, good(Entry(name, images.png())))
    c.pack("P01", "an empty name", "", good(Entry("", b"x")))
    c.pack("P01", "a name with a null", "a null in its name", good(Entry("assets/x.png\0.exe", images.png())))
    c.pack("P01", "a name that is no UTF-8", "", good(Entry(b"assets/\xff\xfe.png", images.png())))
    special = "link or a special file"
    c.pack("P02", "a pipe", special + "|not what its name says",
           good(Entry("assets/x.png", b"/etc/passwd", mode=0o010644)))
    for what, mode in {"link": 0o120777, "device": 0o020666, "disk": 0o060666,
                       "socket": 0o140666}.items():
        c.pack("P02", "a " + what, special, good(Entry("assets/x.png", b"/etc/passwd", mode=mode)))
    c.pack("P02", "a link and a file through it", special,
           good(Entry("assets", b"/tmp", mode=0o120777), Entry("assets/x.png", images.png())))
    c.pack("P04", "one name twice", "twice", good(Entry("text.md", b"other")))
    c.pack("P04", "names that differ by case", "twice",
           good(Entry("assets/x.png", images.png()), Entry("assets/X.png", images.png())))
    c.pack("P04", "two bundles", "more than one bundle",
           [Entry("a.textbundle/" + e.name.decode(), e.data) for e in parts()]
           + [Entry("b.textbundle/" + e.name.decode(), e.data) for e in parts()])


def containers(c):
    """P07, P08, P10, P11, P13: the zip file itself."""
    damaged = "damaged|directory is not|before or behind"
    inner = zips.build(parts())
    for name in ("inner.zip", "assets/inner.zip", "inner.textpack", "assets/42.png"):
        c.pack("P07", "a zip inside as " + name, "does not belong|no picture|is not|image", good(Entry(name, inner)))
    bomb = zips.deflated(200 << 20)
    c.pack("P08", "200 MB of nothing", "larger than|times its size",
           good(Entry("assets/x.png", deflate=True, raw=bomb, size=200 << 20, crc=0)))
    c.pack("P08", "200 MB that say 10 bytes", "larger than|times its size|damaged",
           good(Entry("assets/x.png", deflate=True, raw=bomb, size=10, crc=0)))
    c.pack("P08", "10 bytes that say 4 GB", "larger than|damaged|times",
           good(Entry("assets/x.png", b"0123456789", size=0xFFFFFFFE, packed=10)))
    mega = zips.deflated(1 << 20)
    c.pack("P08", "190 times 1 MB of nothing", "times its size|larger|image",
           good(*[Entry(f"assets/{i}.png", deflate=True, raw=mega, size=1 << 20, crc=0xA738EA1C) for i in range(190)]))
    c.pack("P08", "a text of 10 MB", "larger than 512 KB", parts(text_md=b"a" * (10 << 20)))
    c.pack("P08", "a text bomb of 400 MB", "larger than|times",
           [e for e in parts() if e.name != b"text.md"]
           + [Entry("text.md", deflate=True, raw=zips.deflated(400 << 20, 97), size=400 << 20, crc=0)])
    shared = Entry("assets/0.png", images.png())
    c.pack("P08", "entries that share one place", "damaged|overlap|twice|larger|not where|does not belong",
           [shared] + [Entry(f"assets/{i}.png", shared.data, offset=0, ghost=True) for i in range(1, 150)] + parts())
    c.pack("P10", "100000 empty entries", "more than 300 entries",
           good(*[Entry(f"assets/{i}.png") for i in range(65000)], *[Entry(f"assets/b{i}.png") for i in range(35000)]))
    c.pack("P10", "301 entries", "more than 300 entries", [Entry(f"assets/{i}.png") for i in range(301)])
    c.pack("P10", "a deep folder", "usable name|out of the bundle", good(Entry("a/" * 2000 + "x.png")))
    c.pack("P11", "another name in front of the data", "damaged|differ",
           good(Entry("assets/x.png", images.png(), local_name=b"assets/y.png")))
    c.pack("P11", "another size in front of the data", "damaged|differ",
           good(Entry("assets/x.png", images.png(), local_size=3)))
    c.pack("P11", "bytes before", damaged, parts(), before=b"MZ" + bytes(100))
    c.pack("P11", "a PDF before", damaged, parts(), before=images.KINDS["pdf"])
    c.pack("P11", "bytes behind", damaged, parts(), after=b"x" * 100)
    c.pack("P11", "two ends", damaged, parts(), twice=True)
    c.pack("P11", "a comment", damaged, parts(), comment=b"<script>x</script>")
    c.pack("P11", "bytes between", "gap|damaged|slack|between", parts(), between=b"hidden" * 100)
    c.pack("P11", "an entry that the directory hides", "gap|damaged|slack|between",
           good(Entry("assets/hidden.png", b"secret" * 50, hidden=True)))
    c.pack("P11", "an entry that is not there", "damaged|twice|not where",
           good(Entry("assets/x.png", b"x" * 10, ghost=True, offset=0xFFFFFF)))
    c.pack("P11", "a directory elsewhere", damaged, parts(), start=10)
    c.pack("P11", "a directory too long", damaged, parts(), directory_size=10_000)
    c.pack("P11", "more entries than there are", "damaged|entries", parts(), count=200)
    c.pack("P11", "fewer entries than there are", "damaged|entries|missing", parts(), count=1)
    c.pack("P11", "on the second disk", "damaged|disk", parts(), disk=1)
    c.pack("P11", "zip64 with 2^63 bytes", "damaged|larger|zip64|differ",
           good(Entry("assets/x.png", b"x", size=0xFFFFFFFF, packed=0xFFFFFFFF,
                      extra=b"\x01\0\x10\0" + b"\xff" * 7 + b"\x7f" + b"\xff" * 8)))
    c.pack("P11", "encrypted", "encrypted|damaged", good(Entry("assets/x.png", images.png(), flags=0x801)))
    c.pack("P11", "a sum that is wrong", "damaged", parts()[:-1] + [Entry("references.json", b"[]", crc=1)])
    for method in (1, 9, 12, 14, 19, 93, 98, 99):
        c.pack("P11", f"packed by method {method}", "damaged|method",
               parts()[:-1] + [Entry("references.json", b"[]", method=method, crc=0)])
    whole = zips.build([Entry(e.name, e.data, deflate=True) for e in parts()])
    for i in range(12):
        c.add("P13", f"cut at {len(whole) * i // 12}", "", whole[:len(whole) * i // 12])
    body = whole.index(b"info.json") + 9
    for i in range(12):
        at = body + 7 * i + 3
        flipped = bytearray(whole)
        flipped[at] ^= 1 << (i % 8)
        c.add("P13", f"a bit flipped at {at}", "damaged|not valid|refused", bytes(flipped))


def documents(c):
    """P19, P22: info.json and references.json."""
    def raw(name, says, data, entry="info_json"):
        c.pack("P22", name, says, parts(**{entry: data}))
    raw("no fields", "\"id\"", b'{"version":2,"org.heartport":{}}')
    raw("no hearticle", "org.heartport", b'{"version":2,"type":"net.daringfireball.markdown"}')
    raw("a bundle of version 99", "version", b'{"version":99,"org.heartport":{}}')
    raw("a bundle of HTML", "not Markdown", json.dumps({**info(), "type": "public.html"}).encode())
    raw("nesting 100000 deep", "nested deeper", b'{"a":' * 100_000)
    raw("arrays 100000 deep", "nested deeper", b"[" * 100_000)
    raw("one key twice", "twice", b'{"version":2,"version":2}')
    raw("one key twice, written differently", "twice", b'{"version":2,"\\u0076ersion":2}')
    raw("a number beyond all", "valid JSON|whole number|version", json.dumps(info()).replace('"version": 1,', '"version": 1e400,').encode())
    raw("a negative version", "whole number", json.dumps(info(version=-1)).encode())
    raw("half a version", "whole number", json.dumps(info(version=1.5)).encode())
    raw("a version beyond 2^53", "whole number", json.dumps(info(version=2**63)).encode())
    raw("something behind the end", "valid JSON", json.dumps(info()).encode() + b"{}")
    raw("a comment", "valid JSON", b"// c\n" + json.dumps(info()).encode())
    raw("not a number", "valid JSON", b'{"version":NaN}')
    raw("UTF-16", "UTF-8|valid JSON", json.dumps(info()).encode("utf-16"))
    raw("no UTF-8", "UTF-8", b'{"version":2,"x":"\xff"}')
    raw("an overlong slash", "UTF-8", b'{"version":2,"x":"\xc0\xaf"}')
    raw("a surrogate in UTF-8", "UTF-8", b'{"version":2,"x":"\xed\xa0\x80"}')
    raw("a null byte", "valid JSON|null", b'{"version":2\0}')
    raw("an array", "not an object", b"[]")
    raw("nothing", "valid JSON", b"")
    raw("5 MB of text", "larger than 4 MB", b'{"version":2,"x":"' + b"a" * (5 << 20) + b'"}')
    raw("half an object", "valid JSON", json.dumps(info()).encode()[:-20])
    for name, says, changes in (
            ("a nil id", "UUID", {"id": "00000000-0000-0000-0000-000000000000"}), ("an id with SQL", "UUID", {"id": "' OR 1=1 --"}),
            ("a title of another type", "title", {"title": 5}), ("a title of spaces", "title", {"title": "  "}),
            ("a title of invisible characters", "title", {"title": "\u200b\u202e\u2066"}),
            ("a lone surrogate as title", "title", {"title": "\ud800"}),
            ("a title of 30000 characters", "title", {"title": "a" * 30_000}),
            ("a language with markup", "language", {"language": "en\"><script>"}),
            ("600 keywords", "keywords", {"keywords": ["k"] * 600}), ("a keyword of another type", "keywords", {"keywords": [{}]}),
            ("a level that does not exist", "aiDisclosure", {"aiDisclosure": "human"}),
            ("a date in words", "created", {"created": "yesterday"}), ("a date that is none", "reviewed", {"reviewed": "2026-02-30"}),
            ("a review of nobody", "review.name", {"review": {"name": " ", "date": "2026-01-01"}}),
            ("a cover out of the bundle", "cover", {"cover": {"file": "../../etc/passwd", "alt": "x", "credit": "x"}}),
            ("a cover that is not there", "cover", {"cover": {"file": "assets/no.png", "alt": "x", "credit": "x"}}),
            ("a certainty that does not exist", "certainty", {"actions": {"helps": [{"text": "x", "certainty": "total"}]}}),
            ("actions of another type", "helps", {"actions": {"helps": "all"}}),
            ("a translation of itself in SQL", "translationOf", {"translationOf": "1; DROP TABLE article"})):
        c.info("P22", name, says, **changes)
    for name, says, references in (
            ("no list of references", "not a CSL-JSON array", {}), ("references that are numbers", "not an object", [1]),
            ("one key for two references", "twice", [{"id": "a"}, {"id": "a"}]),
            ("a key with markup", "not a citation key", [{"id": "a\"><b>"}]), ("a reference without key", "not a citation key", [{}]),
            ("2001 references", "more than 2000", [{"id": f"a{i}"} for i in range(2001)])):
        raw(name, says, json.dumps(references).encode(), "references_json")


def pictures(c):
    """P25, P26, P28, P29: types come from content and must agree."""
    def picture(kind, name, says, data, file="x.png"):
        c.pack(kind, name, says, good(Entry("assets/" + file, data, deflate=True)))
    picture("P25", "100000 by 100000", "8000|pixels|x.png", images.png(rows=b"x\x9c\x03\0\0\0\0\x01", width=100_000, height=100_000))
    picture("P25", "9000 by 1", "8000|pixels|x.png", images.png(9000, 1))
    picture("P25", "8000 by 8000", "pixels|x.png", images.png(8000, 8000, rows=images.flat_rows(8000, 64)))
    picture("P25", "2^31 wide", "x.png", images.png(0x7FFFFFFF, 1, rows=b""))
    picture("P25", "nothing wide", "x.png", images.png(0, 4, rows=b""))
    picture("P25", "rows that are missing", "x.png", images.png(400, 400, rows=b"x\x9c\x03\0\0\0\0\x01"))
    picture("P25", "no end", "x.png", images.png(end=False))
    picture("P25", "a wrong sum", "x.png", images.png(crc=1))
    picture("P25", "a depth that does not exist", "x.png", images.png(depth=7))
    picture("P25", "a chunk of 4 GB", "x.png", images.SIGNATURE + images.header(4, 4) + b"\xff\xff\xff\xffIDAT")
    picture("P25", "a JPEG cut short", "x.jpg", images.JPEG_CUT, "x.jpg")
    picture("P25", "a WebP that lies about its size", "x.webp", images.WEBP_CUT, "x.webp")
    picture("P26", "a PNG called JPEG", "x.jpg", images.png(), "x.jpg")
    for kind, data in images.KINDS.items():
        picture("P26", kind + " called PNG", "x.png", data)
    for suffix in ("svg", "html", "js", "gif", "tiff", "ico", "heic", "avif", "woff2", "ttf", "pdf", "mp3", "mp4", "zip", "exe", "sh"):
        picture("P28" if suffix in ("woff2", "ttf") else "P29", "a file of type " + suffix, "x." + suffix,
                images.KINDS.get(suffix, b"x"), "x." + suffix)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    corpus = Corpus(folder)
    import texts  # the second half, which needs what is above
    for make in (names, containers, documents, pictures, *texts.ALL):
        make(corpus)
    (folder / "list.json").write_text(json.dumps(corpus.cases, indent=1))
    print(f"{len(corpus.cases)} hostile inputs in {os.fspath(folder)}")


if __name__ == "__main__":
    main()
