"""TextBundles with what the starter library has not: images, tables, German, Arabic, a draft without a level."""
import json
import struct
import zlib

CREATED = {"created": "2026-11-01T08:00:00Z", "updated": "2026-11-02T08:00:00Z"}


def png(width, height):
    """A plain picture of a soft slope."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes(v for x in range(width) for v in (178, 60 + x * 120 // width, 90 + y * 120 // height))
                    for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def reference(key, title, year, doi):
    return {"id": key, "type": "article-journal", "title": title, "container-title": "Journal of Samples",
            "author": [{"family": "Müller", "given": "Anna"}, {"family": "O’Neil", "given": "B. C."}],
            "issued": {"date-parts": [[year]]}, "volume": "12", "page": "1-9", "DOI": doi,
            "genre": "Randomised controlled trial"}


def info(number, language, title, level, **more):
    fields = {"id": f"00000000-0000-4000-8000-{number:012d}", "version": 1, "language": language, "title": title,
              "subtitle": more.pop("subtitle", ""), "summary": more.pop("summary", ""), "category": "Samples",
              "keywords": more.pop("keywords", []), "authors": [{"name": "A. Writer", "role": "Physician"}],
              "aiTools": [], "funding": "None", "conflicts": "None", **CREATED, **more}
    if level:
        fields["aiDisclosure"] = level
    return {"version": 2, "type": "net.daringfireball.markdown", "transient": False, "org.heartport": fields}


def write(folder, number, language, title, level, text, helps, harms, references, images=(), **more):
    bundle = folder / f"sample{number}.textbundle"
    (bundle / "assets").mkdir(parents=True)
    actions = {"helps": [{"text": t, "certainty": c} for t, c in helps],
               "harms": [{"text": t, "certainty": c} for t, c in harms]}
    (bundle / "info.json").write_text(json.dumps(info(number, language, title, level, actions=actions, **more),
                                                 ensure_ascii=False), encoding="utf-8")
    (bundle / "text.md").write_text(text, encoding="utf-8")
    (bundle / "references.json").write_text(json.dumps(references, ensure_ascii=False), encoding="utf-8")
    for name, size in images:
        (bundle / "assets" / name).write_bytes(png(*size))
    return bundle


ENGLISH = """## What the pictures show (1 & 2)

A first sentence with *emphasis*, **weight** and `code` [@one]. A second one [@two; @three, p. 4]. Office, fluffy
waffle, affine: words with ligatures [@one; @two; @three].

![A slope from dark to light](assets/slope.png "A slope, drawn for this sample")

| Drink | Caffeine (mg) | Note |
|:--|--:|:-:|
| Coffee, filtered, a large cup of it in the morning | 95 | [@two] |
| Tea | 47 | strong |
| A word of remarkablelengththatneverendsandgoesonandonandon | 1 | a < b & c |

1. First, do this.
2. Then that:
    - one
    - two

> A quotation, with a [link](https://example.org/a_(b)?c=d&e=f) in it.

### 2 headings deep

```
plain <code> & signs
```

A third of 30 people, 12 % more [@three].
"""

GERMAN = """## Warum Schlaf zählt

Schlafen Sie regelmäßig – am besten sieben bis acht Stunden [@eins]. Das Herz‑Kreislauf‑System profitiert davon, z. B.
beim Blutdruck: −5 mmHg in 12 Wochen [@zwei; @eins].

## Donaudampfschifffahrtsgesellschaftskapitänsmützengröße

„Wer früh aufsteht“, sagen viele, „schläft besser.“ Belegt ist das kaum [@zwei].
"""

ARABIC = """## لماذا النوم مهم

النوم المنتظم يساعد القلب على الراحة [@one]. ينام كثير من الناس أقل من 7 ساعات في الليلة [@two; @one].

- اذهب إلى السرير في الوقت نفسه.
- لا تشرب القهوة مساءً [@two].
"""


def make(folder):
    refs = [reference("one", "Clock time & heart rate: a < b trial", 2012, "10.1016/S0140-6736(03)12345-6"),
            reference("two", "Tea <or> coffee", 2019, "10.1234/two"),
            reference("three", "الشاي والقهوة", 2021, "10.1234/three")]
    german = [reference("eins", "Schlaf und Gefäße", 2015, "10.1234/eins"),
              reference("zwei", "Blutdruck über Nacht", 2020, "10.1234/zwei")]
    return [
        write(folder, 1, "en", "Pictures & tables: 5 < 6 “quoted”", "ai-assisted", ENGLISH,
              [("Look at *both*. [@one]", "high"), ("Drink less.", None)], [("Look away. [@two]", "very-low")], refs,
              [("slope.png", (640, 360))], subtitle="With an image", summary="A summary & more",
              keywords=["Images", "Tables"], reviewed="2026-11-03", nextReview="2027-11-03"),
        write(folder, 2, "de", "Regelmäßig schlafen", "none", GERMAN, [("Gehen Sie zur selben Zeit zu Bett. [@eins]", "moderate")],
              [("Lange vor hellen Bildschirmen sitzen. [@zwei]", "low")], german, keywords=["Schlaf"]),
        write(folder, 3, "ar", "النوم والقلب", "ai-generated", ARABIC, [("نم في الوقت نفسه. [@one]", "high")],
              [("السهر الطويل. [@two]", "low")], refs[:2], keywords=["النوم"]),
        write(folder, 4, "en", "A draft that states nothing", None, "## Open\n\nNobody has said yet [@one].\n",
              [("Wait. [@one]", None)], [], refs[:1]),
    ]
