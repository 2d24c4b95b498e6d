"""Exports hearticles with heartport-cli and reads the files with others' tools.

    python3 tests/acceptance/exports.py HEARTPORT_CLI [FOLDER]      FOLDER keeps the files, to look at

epubcheck, qpdf, pdftotext, exiftool, tidy and pandoc must take them, find text and marks, and number as we do. Java starts
slowly, so epubcheck reads the samples one by one and the starter library as one book.
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import samples

ROOT = pathlib.Path(__file__).resolve().parents[2]
IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
SOURCE_TYPES = {"none": "digitalCreation", "ai-assisted": "compositeWithTrainedAlgorithmicMedia",
                "ai-generated": "trainedAlgorithmicMedia"}
EPUBCHECK = ("java", "-jar", "/usr/share/java/epubcheck.jar")  # as a program it needs the kernel's binfmt
FORMATS = ["textpack", "html", "epub", "pdf", "md"]


class Failed(Exception):
    pass


def run(*command, codes=(0,)):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in codes:
        raise Failed(f"{' '.join(str(c) for c in command)}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def need(truth, sentence):
    if not truth:
        raise Failed(sentence)


def letters(text):
    """Without spaces and invisible signs: a PDF breaks lines where it likes."""
    return re.sub(r"[\s\u2060\u2066-\u2069\u200e\u200f\u00ad]", "", text)


def disclaimer(language):
    name = "de" if language.startswith("de") else "en"
    return json.loads((ROOT / f"resources/disclaimer/{name}.json").read_text(encoding="utf-8"))["text"]


class Hearticle:
    def __init__(self, cli, library, ident):
        self.json = json.loads(run(cli, "--library", library, "show", ident, "--as", "json"))
        self.fields = self.json["org.heartport"]
        self.id = self.fields["id"]
        self.is_sample = self.fields["category"] == "Samples"
        self.language = self.fields["language"]
        self.level = self.fields.get("aiDisclosure", "ai-generated")
        self.disclaimer = disclaimer(self.language)

    def words(self):
        """A plain sentence or two of the essentials, without what Markdown adds."""
        found = [w for w in re.findall(r"^[A-ZÄÖÜ][A-Za-zäöüÄÖÜß ,]{25,}", self.json["text"], re.M)]
        return found[:3]


def check_epub(path, article):
    if article.is_sample:
        said = run(*EPUBCHECK, path)
        need("No errors or warnings detected" in said, f"epubcheck: {said}")
    with zipfile.ZipFile(path) as book:
        package = book.read("EPUB/package.opf").decode()
    need(f'<meta property="schema:digitalSourceType">{IPTC}{SOURCE_TYPES[article.level]}</meta>' in package,
         "the package document has no mark")
    need(html.escape(article.disclaimer, quote=False) in package, "dc:description has no disclaimer")


def check_pdf(path, article):
    run("qpdf", "--check", path)
    text = letters(run("pdftotext", "-enc", "UTF-8", path, "-"))
    need(letters(article.disclaimer) in text, "pdftotext finds no disclaimer")
    if not path.name.startswith("sheet"):
        for words in article.words():
            need(letters(words) in text, f"pdftotext does not find: {words}")
    marks = json.loads(run("exiftool", "-json", "-G0", path))[0]
    need(marks.get("XMP:DigitalSourceType", "").endswith(SOURCE_TYPES[article.level])
         or marks.get("XMP:DigitalSourceType") in ("Composite with Trained Algorithmic Media", "Trained Algorithmic Media",
                                                   "Digital Creation"), f"exiftool finds no mark: {marks}")
    need(marks.get("XMP:Rights") == article.disclaimer, "exiftool finds no disclaimer in dc:rights")
    need(marks.get("XMP:Title") == article.fields["title"], "exiftool finds no title")
    need(marks.get("PDF:Language") == article.language, "the language is not stated")
    outline = json.loads(run("qpdf", "--json", "--json-key=outlines", path))["outlines"]
    need(outline, "there is no outline")
    links = run("pdfinfo", "-url", path)
    need("https://doi.org/" in links or not article.json["references"], "there are no links")


def check_html(path, article):
    said = run("tidy", "-e", "-q", "--mute-id", "yes", "--show-warnings", "yes", path, codes=(0, 1, 2))
    bad = [line for line in said.splitlines() if not re.search(r"PROPRIETARY_ATTRIBUTE.*meta.*property", line)]
    need(not bad, "tidy: " + "\n".join(bad))
    page = path.read_text(encoding="utf-8")
    if article.is_sample:
        check_grammar(path, page)
    need(f'<meta name="ai-disclosure" content="{article.level}"/>' in page, "no meta")
    need(f'<article data-ai-disclosure="{article.level}">' in page, "no attribute")
    need(html.escape(article.disclaimer, quote=False) in page, "no disclaimer")
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S).group(1))
    need(data["@type"] == "MedicalWebPage" and data["inLanguage"] == article.language, "JSON-LD is incomplete")


def check_grammar(path, page):
    """The page is written so that it is XML too: its grammar is that of EPUB's pages, which epubcheck knows in full."""
    body = page[page.index("<article"):page.index("</article>") + len("</article>")]
    body = re.sub(r'src="data:[^"]*"', 'src="x.png"', body)
    single = path.with_suffix(".xhtml")
    single.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">'
                      f"<head><title>x</title></head><body>{body}</body></html>", encoding="utf-8")
    said = run(*EPUBCHECK, "--mode", "xhtml", "-v", "3.0", single, codes=(0, 1))
    single.unlink()
    bad = [line for line in said.splitlines() if line.startswith(("ERROR", "WARNING", "FATAL")) and "x.png" not in line]
    need(not bad, "validator: " + "\n".join(bad))


def marks_of_page(page):
    essentials = page[page.index('<div class="essentials">'):page.index('<p class="to-references">')]
    return [html.unescape(m) for m in re.findall(r"<bdi>\[([^]]*)\]</bdi>", essentials)]


def check_pandoc(folder, path, page):
    bundle = folder / "bundle"
    with zipfile.ZipFile(path) as pack:
        pack.extractall(bundle)
    text = run("pandoc", "-f", "markdown", "-t", "plain", "--wrap=none", "--citeproc", "--bibliography",
               bundle / "references.json", "--csl", ROOT / "tests/acceptance/numeric.csl", bundle / "text.md")
    theirs = re.findall(r"\[(\d[\d, –]*)\]", text)
    # The style for pandoc has numbers alone; ours name the place in a reference too.
    ours = [re.sub(r" \([^)]*\)", "", m) for m in marks_of_page(page) if "?" not in m]
    need([letters(m) for m in theirs] == [letters(m) for m in ours], f"pandoc numbers {theirs}, we {ours}")
    for entry in sorted(bundle.rglob("*"), reverse=True):
        entry.rmdir() if entry.is_dir() else entry.unlink()


def check_round_trip(cli, folder, path, article):
    library = folder / "other.sqlite"
    library.unlink(missing_ok=True)
    run(cli, "--library", library, "import", path)
    back = Hearticle(cli, library, article.id)
    for key in ("text", "references"):
        need(back.json[key] == article.json[key], f"the round trip changed {key}")
    fields = dict(article.fields, aiDisclosure=article.level)
    need(back.fields == fields, f"the round trip changed fields: {back.fields} {fields}")
    again = folder / "again.textpack"
    run(cli, "--library", library, "export", article.id, "--to", again)
    need(again.read_bytes() == path.read_bytes(), "the round trip changed bytes")


def check_article(cli, library, folder, ident):
    article = Hearticle(cli, library, ident)
    paths = {}
    for form in FORMATS:
        paths[form] = folder / f"{ident}.{form}"
        run(cli, "--library", library, "export", ident, "--to", paths[form])
        found = json.loads(run(cli, "verify", paths[form], "--json"))
        need(found["discloses"] and found["level"] == article.level, f"verify: {found}")
    check_pdf(paths["pdf"], article)
    for name, more in (("letter", ["--paper", "letter"]), ("sheet", ["--sheet"])) if article.is_sample else ():
        path = folder / f"{name}-{ident}.pdf"
        run(cli, "--library", library, "export", ident, "--to", path, *more)
        check_pdf(path, article)
    check_epub(paths["epub"], article)
    check_html(paths["html"], article)
    check_pandoc(folder, paths["textpack"], paths["html"].read_text(encoding="utf-8"))
    check_round_trip(cli, folder, paths["textpack"], article)


def check_book(cli, library, folder, idents):
    book = folder / "book.epub"
    run(cli, "--library", library, "export", *idents, "--to", book)
    need("No errors or warnings detected" in run(*EPUBCHECK, book), "the book is not sound")
    run(cli, "--library", library, "export", "--category", "Samples", "--to", book)
    found = json.loads(run(cli, "verify", book, "--json"))
    need(found["discloses"], f"verify: {found}")


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else work)
        folder.mkdir(parents=True, exist_ok=True)
        library = pathlib.Path(work) / "library.sqlite"
        bundles = sorted((ROOT / "resources/starter").glob("*.textbundle")) + samples.make(pathlib.Path(work))
        run(cli, "--library", library, "import", *bundles)
        listed = json.loads(run(cli, "--library", library, "list", "--json"))["articles"]
        drafts = json.loads(run(cli, "--library", library, "list", "--drafts", "--json"))["articles"]
        failed = 0
        for article in listed + drafts:
            try:
                check_article(cli, library, folder, article["id"])
                print(f"ok    {article['title']}", flush=True)
            except Failed as error:
                failed += 1
                print(f"FAIL  {article['title']}: {error}", flush=True)
        try:
            check_book(cli, library, folder, [article["id"] for article in listed])
            print("ok    all in one book, a category as a book")
        except Failed as error:
            failed += 1
            print(f"FAIL  books: {error}")
        print(f"{len(listed) + len(drafts) + 1 - failed} passed, {failed} failed")
    return 1 if failed or len(listed) + len(drafts) != len(bundles) else 0


if __name__ == "__main__":
    sys.exit(main())
