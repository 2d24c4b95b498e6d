"""The second half of the corpus: words, pages, paths, reference lists, tables, channels and kiosk policies."""
import json
import os

import zips
from zips import Entry

MARKUP = ["<script>alert(1)</script>", "<iframe src=x></iframe>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
          "<a href=\"javascript:alert(1)\">x</a>", "<style>p{}</style>", "<base href=//x>", "<form action=x><input></form>",
          "<meta http-equiv=refresh content=0>", "<object data=x>", "<embed src=x>", "<video src=x>", "<math><mi>",
          "<!-- hidden -->", "<?php echo 1 ?>", "<!DOCTYPE html>", "<![CDATA[x]]>", "<b onmouseover=x>x</b>",
          "<details open ontoggle=x>", "<scr\u200bipt>alert(1)</script>", "<x-y>z</x-y>", "text <b\n\n>", "> <div\n> id=x>y</div>"]


def markdown(c):
    """P31: no raw HTML, wherever it hides."""
    for markup in MARKUP[:-2]:
        c.text("P31", "text with " + markup[:20], "raw HTML", "## One\n\nWords " + markup + "\n")
    c.text("P31", "a tag in a quote", "raw HTML", MARKUP[-1])
    c.text("P31", "a tag in a list in a list", "raw HTML", "- a\n  - b\n    - <i>c</i>\n")
    c.text("P31", "a tag in a table", "raw HTML", "| a |\n| - |\n| <b>x</b> |\n")
    c.text("P31", "a tag behind an entity", "raw HTML", "&lt;b&gt; <b>x</b>")
    for kind in ("helps", "harms"):
        c.info("P31", "markup in an action that " + kind, "raw HTML",
               actions={kind: [{"text": "Do <script>x</script> [@a]"}]})
    c.text("P22", "text that is no UTF-8", "UTF-8", b"caf\xe9")
    c.text("P22", "text in UTF-16", "UTF-8", "words".encode("utf-16"))


def pages(c):
    """A saved page, or what calls itself one."""
    def page(name, says, data, suffix=".html"):
        c.add("P23", name, says, data, suffix)
    parts = "HEALTH ESSENTIALS|ACTION FEED|not a|missing"
    page("a page of something else", parts, b"<html><p>Hello")
    page("a page of tags alone", parts, b"<div>" * 300_000)
    page("a page without end", parts, b"<!--" + b"x" * 1_000_000)
    page("billion laughs", parts, b"<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><l>&b;</l>")
    page("an external entity", parts, b"<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><l>&a;</l>")
    page("a million entities", parts, b"&amp;" * 1_000_000)
    page("an attribute of 5 MB", parts, b"<p title='" + b"x" * (5 << 20))
    page("a page of 11 MB", "larger than 10 MB", b"<p>" + b"x" * (11 << 20))
    page("a page that is no UTF-8", "UTF-8", b"<html>\xff\xfe")
    page("a page of nulls", parts, bytes(100_000))
    page("an empty text", parts, b"", ".txt")
    page("a text of control characters", parts, bytes(range(1, 32)) * 1000, ".txt")


def paths(c):
    """P37: what a path leads to."""
    def made(name, says, suffix, make, code=1):
        path = c.path(name, suffix)
        make(path)
        c.add("P37", name, says, path=path, code=code)
    made("a pipe", "not a regular file", ".textpack", os.mkfifo)
    made("a link to an endless device", "not a regular file", ".textpack", lambda p: p.symlink_to("/dev/zero"))
    made("a link to nothing", "cannot be read", ".textpack", lambda p: p.symlink_to("/nowhere/at/all"), code=3)
    made("a ring of links", "symbolic link|cannot be read|not a regular", ".textpack", lambda p: p.symlink_to(p), code=1)
    def sparse(path):
        with open(path, "wb") as file:
            file.truncate(200 << 30)
    made("200 GB of nothing", "larger than", ".textpack", sparse)
    made("200 GB of nothing as a page", "larger than", ".html", sparse)
    made("200 GB of nothing without a type", "larger than|neither", "", sparse)
    made("a folder of something else", "no hearticle", "", lambda p: p.mkdir())
    def bundle(change):
        def make(path):
            path.mkdir()
            import json
            import make as corpus
            for entry in corpus.parts():
                (path / entry.name.decode()).write_bytes(entry.data)
            change(path)
            return json
        return make
    made("a bundle with a link", "symbolic link", ".textbundle",
         bundle(lambda p: ((p / "text.md").unlink(), (p / "text.md").symlink_to("/etc/hostname"))))
    made("a bundle with a pipe", "not a regular file", ".textbundle",
         bundle(lambda p: ((p / "text.md").unlink(), os.mkfifo(p / "text.md"))))
    made("a bundle with a foreign file", "does not belong", ".textbundle", bundle(lambda p: (p / "run.sh").write_text("x")))
    made("a bundle with a folder in its images", "does not belong|regular|symbolic", ".textbundle",
         bundle(lambda p: (p / "assets" / "deep").mkdir(parents=True)))
    made("a bundle with linked images", "symbolic link|does not belong", ".textbundle",
         bundle(lambda p: (p / "assets").symlink_to("/etc")))
    made("a bundle with a file that is too large", "larger than 512 KB", ".textbundle",
         bundle(lambda p: (p / "text.md").write_bytes(b"a" * (1 << 20))))


def references(c):
    """Lists of references: every record that cannot be used is named, and nothing grows without bound."""
    def refs(name, says, data, suffix):
        c.add("P34", name, says, data, suffix, ("references", "format", "FILE"))
        if len(c.cases) % 3 == 0:
            c.add("P34", name + ", into a draft", says, data, suffix, ("references", "import", "FILE", "--into", "ID"))
    refs("nothing at all", "neither BibTeX", b"", ".bib")
    refs("a million braces", "has no end|neither BibTeX", b"@misc{a, title = " + b"{" * 1_000_000, ".bib")
    refs("names that double each other", "cannot be read",
         b"@string{a0 = {0123456789}}\n" + b"".join(b"@string{a%d = a%d # a%d}\n" % (i, i - 1, i - 1) for i in range(1, 90))
         + b"@misc{x, title = a89}\n", ".bib")
    refs("a value of a million parts", "more than|characters|neither a title",
         b"@misc{x, title = {aaaaaaaa}" + b" # {aaaaaaaa}" * 300_000 + b"}", ".bib")
    refs("3000 entries", "more than 2000 records", b"".join(b"@misc{k%d, title={t}}\n" % i for i in range(3000)), ".bib")
    refs("200000 entries without end", "more than 2000 records|no end", b"@misc{a, title={\n" * 200_000, ".bib")
    refs("9 MB", "larger than 8 MB", b"@misc{a, title={" + b"x" * (9 << 20) + b"}}", ".bib")
    refs("a title of 7 MB", "neither a title|characters", b"@misc{a, title={" + b"x" * (7 << 20) + b"}}", ".bib")
    refs("BibTeX that is no UTF-8", "UTF-8", b"@misc{a, title={caf\xe9}}", ".bib")
    refs("an entry without anything", "neither a title", b"@misc{a}", ".bib")
    refs("a ring of parents", "neither a title", b"@misc{a, crossref={b}}\n@misc{b, crossref={a}}", ".bib")
    refs("400000 lines", "more than 300000 lines", b"TY  - JOUR\n" + b"KW  - x\n" * 400_000, ".ris")
    refs("3000 records", "more than 2000 records", b"TY  - JOUR\nTI  - t\nER  - \n" * 3000, ".ris")
    refs("records that never begin", "does not begin", b"TI  - t\nER  - \nTY  - JOUR\nER  - \n", ".ris")
    refs("a record of nothing", "neither a title", b"TY  - JOUR\nER  - \n", ".ris")
    refs("RIS that is no UTF-8", "UTF-8", b"TY  - JOUR\nTI  - \xff\nER  - \n", ".ris")
    refs("3000 PubMed records", "more than 2000 records", b"PMID- 1\nTI  - t\n\n" * 3000, ".nbib")
    refs("a PubMed record of nothing", "neither a title", b"PMID- 0\nOWN - NLM\n", ".nbib")
    refs("JSON 100000 deep", "nested deeper", b"[" * 100_000, ".json")
    refs("one key twice", "twice", b'[{"id":"a","title":"x","title":"y"}]', ".json")
    refs("numbers for references", "not an object", b"[1,2,3]", ".json")
    refs("JSON without end", "valid JSON", b'[{"id":"a"', ".json")
    refs("3000 items", "more than 2000 records", b"[" + b",".join(b'{"title":"t%d"}' % i for i in range(3000)) + b"]", ".json")
    refs("a million empty arrays", "not an object|more than", b"[" + b",".join([b"[]"] * 1_000_000) + b"]", ".json")


def tables(c):
    """Retraction Watch's table, streamed."""
    head = b"Record ID,Title,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason,RetractionDOI,\n"

    def table(name, says, data):
        c.add("P22", name, says, data, ".csv", ("retractions", "load", "FILE"))
    table("nothing", "not Retraction Watch's table", b"")
    table("another table", "not Retraction Watch's table", b"a,b,c\n1,2,3\n")
    table("a program", "not Retraction Watch's table", b"\x7fELF" + bytes(1000))
    table("a head alone", "no notice", head)
    table("rows without ids", "no notice", head + b"1,T,unavailable,0,Retraction,3/9/2026 0:00,,,\n" * 1000)
    table("rows without a date", "no notice", head + b"1,T,10.1000/x,0,Retraction,soon,,,\n")
    table("a quote that never ends", "never closed", head + b'1,"' + b"x" * 5_000_000)
    table("a field of 2 MB", "more than", head + b"1," + b"x" * (2 << 20) + b",,,,,,,\n")
    table("a row of 100000 fields", "more than 200 fields", head + b"," * 100_000 + b"\n")
    table("a head of 100000 fields", "not Retraction Watch's table", b"," * 100_000 + b"\n")
    table("one line of 3 MB", "not Retraction Watch's table", b"x" * (3 << 20))
    path = c.path("a table without end", ".csv")
    path.symlink_to("/dev/zero")
    c.add("P37", "a table without end", "not a regular file", path=path, call=("retractions", "load", "FILE"))


def feed(**changes):
    item = {"id": "8d306897-fc49-4478-b6de-2583f4fda999", "title": "One", "summary": "", "language": "en", "tags": [],
            "date_published": "2026-11-01T08:00:00Z", "date_modified": "2026-11-02T08:00:00Z",
            "attachments": [{"url": "articles/a-1.textpack", "mime_type": "application/vnd.heartport.textpack+zip",
                             "size_in_bytes": 9, "_heartport": {"version": 1, "sha256": "a" * 64}}]}
    item["attachments"][0].update(changes.pop("attachment", {}))
    item.update(changes.pop("item", {}))
    ours = {"channel": "728a8675-a900-4126-95e1-15be5512e9f9", "sequence": 1, "expires": "2099-01-01T00:00:00Z",
            "publicKey": "RWQBqx44DNj2EXTa4G26A8osdGXbtzvjMHe0RGAqa6FCkV7KsizYEwl1"}
    ours.update(changes.pop("ours", {}))
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "News", "_heartport": ours,
                       "items": [item] * changes.pop("times", 1)}).encode()


def channels(c):
    """A channel as one zip file, of which not one hearticle comes in."""
    def pack(name, says, data, *more):
        c.add("P40", name, says, zips.build([Entry("channel.json", data), *more]),
              ".heartpack")
    here = Entry("articles/a-1.textpack", b"123456789")
    pack("a feed of words", "valid JSON", b"Hello")
    pack("a feed of nothing", "no channel's feed", b"{}")
    pack("a feed nested 100000 deep", "nested deeper", b"[" * 100_000)
    pack("a feed of 25 MB", "larger than", b" " * (25 << 20))
    pack("a feed that is no UTF-8", "UTF-8", b'{"title": "\xff"}')
    pack("a key of nobody", "key", feed(ours={"publicKey": "RWQ" + "A" * 53}))
    pack("a sequence below nothing", "sequence", feed(ours={"sequence": -1}))
    pack("an end in words", "expires", feed(ours={"expires": "never"}))
    pack("a file out of the channel", "articles/|url", feed(attachment={"url": "../../etc/passwd"}), here)
    pack("a file of another machine", "articles/|url", feed(attachment={"url": "https://example.org/x.textpack"}), here)
    pack("a size below nothing", "size", feed(attachment={"size_in_bytes": -5}), here)
    pack("a hash of two letters", "sha256", feed(attachment={"_heartport": {"version": 1, "sha256": "aa"}}), here)
    pack("one hearticle twice", "twice", feed(times=2), here)
    c.add("P40", "a hearticle without its file", "not in the pack",
          zips.build([Entry("channel.json", feed())]), ".heartpack")
    c.add("P40", "a signature of something else", "signature",
          zips.build([Entry("channel.json", feed()), Entry("channel.json.minisig", b"x"), here]), ".heartpack")
    pack("a file of another hash", "sha256|hash|not the one|announces", feed(), here)
    pack("a file longer than announced", "larger than", feed(), Entry("articles/a-1.textpack", b"x" * 1000))
    c.add("P40", "a pack without a feed", "has no channel.json", zips.build([Entry("x.txt", b"x")]), ".heartpack")
    c.add("P40", "a pack of words", "damaged|cut short", b"Hello", ".heartpack")


def policies(c):
    """A kiosk's policy: a word that is not understood stops the start."""
    def policy(name, says, text):
        c.add("P41", name, says, text if isinstance(text, bytes) else ("[kiosk]\n" + text).encode(), ".conf",
              ("kiosk", "check", "FILE"))
    policy("an unknown word", "line 2", "escape=true\n")
    policy("another section", "line 1", b"[desktop]\nlibrary=/x\n")
    policy("a number with words", "line 2", "idleSeconds=soon\n")
    policy("a number beyond all", "line 2", "idleSeconds=99999999999999999999\n")
    policy("a word twice", "line 3", "attract=true\nattract=false\n")
    policy("an editor without a PIN", "allowEditor|exitPin", "allowEditor=true\n")
    policy("a PIN in plain words", "line 2", "exitPin=1234\n")
    policy("an address that runs", "line 2", "shareBaseUrl=javascript:alert(1)\n")
    policy("hours of nowhere", "line 2", "hours=mon-fri 25:00-99:00\n")
    policy("a policy of 5 MB", "more than 64 KB", "# " + "x" * (5 << 20) + "\n")
    policy("a policy that is no UTF-8", "UTF-8", b"[kiosk]\ncategories=\xff\n")
    policy("a null", "line 2|null", "categories=a\0b\n")


ALL = (markdown, pages, paths, references, tables, channels, policies)
