"""Medians of the runs in a folder, and how they stand to the goals:  python3 table.py FOLDER

    home      the window alone, before a web view is made      open      the window with a hearticle
    library   the window five seconds later, in whose idle time the view was made ready
    floor-*   the bare stack, one window
window, paint, stable: milliseconds; cpu: processor seconds until stable; idle: in the quiet seconds; pss: MiB.
reading, typing, save: what the programs of these names measured inside themselves.
"""
import collections
import json
import pathlib
import statistics
import sys

KEYS = ("window", "paint", "stable", "cpu", "idle_cpu", "pss", "processes")


def medians(path):
    """Name of a program -> key -> (median, least, most), and how many runs it had under "runs"."""
    values = collections.defaultdict(lambda: collections.defaultdict(list))
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        values[row["name"]]["runs"].append(1)
        for key in KEYS:
            if row[key]:
                values[row["name"]][key].append(row[key][0])
    return {name: {key: (statistics.median(v), min(v), max(v)) if key != "runs" else len(v) for key, v in found.items()}
            for name, found in values.items()}


def goals(found):
    """(what, measured, limit, unit) for all that was measured in this run."""
    def at(name, key):
        return found.get(name, {}).get(key, (None,))[0]

    def ratio(what, key, ours, floor, limit):
        if at(ours, key) is not None and at(floor, key):
            yield what, at(ours, key) / at(floor, key), limit, "x"

    yield from ratio("Home's first content to the bare window", "paint", "home", "floor-widgets", 2.5)
    for peer in ("zeal", "kiwix"):
        yield from ratio(f"Home's window to {peer}'s", "window", "home", peer, 0.5)
    yield from ratio("a hearticle's stable page to the bare web view", "stable", "open", "floor-web", 1.25)
    if at("home", "pss") is not None:
        yield "memory before a web view exists", at("home", "pss"), 70, "MiB"
    if at("open", "pss") is not None and at("floor-web", "pss") is not None:
        yield "memory with a hearticle above the bare web view", at("open", "pss") - at("floor-web", "pss"), 45, "MiB"
    if at("open", "idle_cpu") is not None:
        yield "idle processor time in 5 s", at("open", "idle_cpu"), 0.02, "s"


def inside(folder):
    """(what, measured, limit, unit) of the programs that measure themselves, for those that ran."""
    def result(name):
        file = folder / f"{name}.json"
        return json.loads(file.read_text()) if file.exists() else None

    if reading := result("reading"):
        yield "first hearticle, from the click to the paint", reading["first"], 100, "ms"
        yield "the next ones", reading["next"]["median"], 60, "ms"
        yield "memory after all of them to that after twenty", reading["afterAll"] / reading["afterTwenty"], 1.1, "x"
    if typing := result("typing"):
        yield "a key in a draft of 5,000 words, 99th percentile", typing["key_p99"], 16, "ms"
    if save := result("save"):
        yield "a save of 100 kB to a bare commit", save["save"] / save["commit"], 1.5, "x"


def main():
    folder = pathlib.Path(sys.argv[1])
    found = medians(folder / "results.jsonl") if (folder / "results.jsonl").exists() else {}
    print("\n| program | n | " + " | ".join(KEYS) + " |\n|---|---|" + "---:|" * len(KEYS))
    for name, values in found.items():
        cells = [f"{v[0]:g} ({v[1]:g}-{v[2]:g})" if (v := values.get(key)) else "never" for key in KEYS]
        print(f"| {name} | {values['runs']} | " + " | ".join(cells) + " |")
    print("\n| goal | measured | at most | |\n|---|---:|---:|---|")
    for what, measured, limit, unit in [*goals(found), *inside(folder)]:
        print(f"| {what} | {measured:.2f} {unit} | {limit:g} {unit} | {'kept' if measured <= limit else 'MISSED'} |")


main()
