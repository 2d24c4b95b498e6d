"""Mutants of the calls that enforce the AI-content disclaimer: without any one of them a way out is open, and a test of
tests/disclaimer must say so.

    python3 mutants.py write REPOSITORY FOLDER     mutated copies of the sources; environment HEARTPORT_MUTANT chooses one
    python3 mutants.py sources                     the sources that are copied, one a line
    python3 mutants.py check REPOSITORY            every enforcing call of app/ is in the list below
    python3 mutants.py run PROGRAM...              each mutant against the tests that must catch it

One build holds all mutants ("mutant schemata"), so that it costs one compilation of a few files and not one a mutant.
"""
import os
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    file: str
    call: str  # as written in the source, exactly once
    without: str  # in its place; @ is true for this mutant
    test: str  # functions of tst_waysout or tst_waysoutsql that must fail
    what: str


STEPS = "noStepOfADraftLosesIt noStepOfAHistoryLosesIt"
MUTANTS = [
    # The store, on every save.
    Mutant("app/storage/articlewriter.cpp", "disclaimerFor(m_article.language).disclaimer",
        "(@ ? m_article.disclaimer : disclaimerFor(m_article.language).disclaimer)", "wordsOfOnesOwnAreNotStored",
        "what readers get has the store's words"),
    Mutant("app/storage/draftrow.cpp", "disclaimerRow(database, disclaimerFor(article.language).disclaimer)",
        "disclaimerRow(database, @ ? article.disclaimer : disclaimerFor(article.language).disclaimer)",
        "noStepOfADraftLosesIt", "a saved draft gets the store's words"),
    Mutant("app/storage/keptcontent.cpp", "disclaimerFor(article.language).disclaimer",
        "(@ ? article.disclaimer : disclaimerFor(article.language).disclaimer)", "noStepOfAHistoryLosesIt",
        "a revision gets the store's words"),
    Mutant("app/storage/draftrow.cpp", "article.disclaimer = disclaimerFor(article.language).disclaimer;",
        "if (!@) article.disclaimer = disclaimerFor(article.language).disclaimer;", STEPS,
        "what a save hands back has the store's words"),
    Mutant("app/storage/keptcontent.cpp",
        "article->disclaimer = Disclaimer{find.text(2), find.number(3), find.text(4), find.text(5)};",
        "if (!@) article->disclaimer = Disclaimer{find.text(2), find.number(3), find.text(4), find.text(5)};",
        "noStepOfAHistoryLosesIt", "a revision is read with its disclaimer"),
    # Opening a library.
    Mutant("app/storage/database.cpp", "&Database::ensureDisclaimers}",
        "@ ? &Database::checkIdentity : &Database::ensureDisclaimers}", "openingPutsRight", "opening checks"),
    Mutant("app/storage/database.cpp", "auto repaired = sealDisclaimers(*this, m_isMigrated);",
        "auto repaired = @ ? Result<QStringList>(QStringList()) : sealDisclaimers(*this, m_isMigrated);",
        "openingPutsRight", "opening seals"),
    Mutant("app/storage/disclaimerseal.cpp", "const bool triggersRight = triggersIntact(*state, genuine);",
        "const bool triggersRight = @ || triggersIntact(*state, genuine);", "openingPutsRight",
        "opening compares the guards"),
    Mutant("app/storage/disclaimerseal.cpp", "wordsIntact(*state) && state->rowsWithout == 0;",
        "(@ || wordsIntact(*state)) && state->rowsWithout == 0;", "openingPutsRight", "opening compares the words"),
    Mutant("app/storage/disclaimerseal.cpp", "state.rowsWithout += without.next() ? without.number(0) : 0;",
        "state.rowsWithout += !@ && without.next() ? without.number(0) : 0;", "openingPutsRight",
        "opening looks at every row"),
    Mutant("app/storage/disclaimerseal.cpp", "!wordsIntact(*state) || state->rowsWithout > 0",
        "!@ && (!wordsIntact(*state) || state->rowsWithout > 0)", "openingPutsRight", "opening puts the words back"),
    Mutant("app/storage/disclaimerseal.cpp", "if (state.triggers.size() != genuine.size())",
        "if (!@ && state.triggers.size() != genuine.size())", "openingPutsRight", "no guest among the guards"),
    *[Mutant("app/storage/disclaimerseal.cpp", 'const QStringList genuine = sqlStatements(u":/migrations/seal.sql"_s);',
        'QStringList genuine = sqlStatements(u":/migrations/seal.sql"_s);', "aStatementIsRefused", f"guard {number}")
        for number in range(7)],
    # Files that come in.
    Mutant("app/exchange/textbundle.cpp", "    setDisclaimer(result);", "    if (!@) setDisclaimer(result);",
        "aFileWithoutTheGenuineOneIsPutRight", "a bundle is put right"),
    Mutant("app/exchange/textbundle.cpp", "if (isCurrent(article.disclaimer, article.language))",
        "if (@ || isCurrent(article.disclaimer, article.language))", "aFileWithoutTheGenuineOneIsPutRight",
        "a bundle's words are compared"),
    Mutant("app/exchange/textbundle.cpp", "    article.disclaimer = disclaimerFor(article.language).disclaimer;",
        "    if (!@) article.disclaimer = disclaimerFor(article.language).disclaimer;",
        "aFileWithoutTheGenuineOneIsPutRight", "a bundle gets our words"),
    Mutant("app/exchange/savedpage.cpp", "article.disclaimer = disclaimerFor(article.language).disclaimer;",
        "if (!@) article.disclaimer = disclaimerFor(article.language).disclaimer;", "aSavedPageGetsIt",
        "a saved page gets our words"),
    # What goes out.
    Mutant("app/exchange/textbundle.cpp", "sealed.disclaimer = disclaimerFor(article.language).disclaimer;",
        "if (!@) sealed.disclaimer = disclaimerFor(article.language).disclaimer;",
        "anExportHasOursWhateverTheHearticleSays", "a TextBundle has our words"),
    Mutant("app/exchange/markdownfile.cpp", "marked.disclaimer = disclaimerFor(article.language).disclaimer;",
        "if (!@) marked.disclaimer = disclaimerFor(article.language).disclaimer;",
        "anExportHasOursWhateverTheHearticleSays", "Markdown has our words"),
    Mutant("app/exchange/markdownfile.cpp", "marked.aiDisclosure = effectiveLevel(article.aiDisclosure);",
        "if (!@) marked.aiDisclosure = effectiveLevel(article.aiDisclosure);",
        "anExportOfUnstatedLevelHasTheStrongestMark", "Markdown has a level"),
    Mutant("app/rendering/articlepage.cpp", "m_notice(disclaimerFor(article.language))",
        "m_notice(@ ? DisclaimerText{article.disclaimer, {}, {}} : disclaimerFor(article.language))",
        "anExportHasOursWhateverTheHearticleSays", "the page has our words"),
    Mutant("app/rendering/articlepage.cpp", "m_level(toWord(effectiveLevel(article.aiDisclosure)))",
        "m_level(toWord(@ ? article.aiDisclosure.value_or(AiDisclosure::None) : effectiveLevel(article.aiDisclosure)))",
        "anExportOfUnstatedLevelHasTheStrongestMark", "the page has a level"),
    Mutant("app/rendering/articlepage.cpp", "noticeParagraphs(m_article).sliced(1)",
        "(@ ? QStringList() : noticeParagraphs(m_article).sliced(1))",
        "aPublishersLinesStandUnderItAndNeverInsteadOfIt", "the page has the publisher's lines"),
    Mutant("app/exchange/markdownfile.cpp", ": noticeParagraphs(article))",
        ": (@ ? QStringList() : noticeParagraphs(article)))", "noTextHidesIt", "Markdown shows our words"),
    Mutant("app/rendering/articletext.cpp", "noticeParagraphs(article)",
        "(@ ? QStringList{article.disclaimer.text} : noticeParagraphs(article))",
        "anExportHasOursWhateverTheHearticleSays", "plain text has our words"),
]
# Lines of app/ with one of these calls, which no mutant takes away, with the reason.
CALLS = re.compile(r"\b(disclaimerFor|noticeParagraphs|isCurrent|sealDisclaimers|setDisclaimer|effectiveLevel|disclaimerRow)\(")
EXEMPT = {
    "app/policies": "the calls themselves",
    "app/exporting": "every exporter reads its own output back: tests/app/exporting",
    "app/syncing": "a second look at a TextPack that writeBundle wrote",
}
DECLARATION = re.compile(r"^\s*(\[\[nodiscard\]\]\s*)?(Result<.*>|void|bool|DisclaimerText|AiDisclosure)\s+\w+\(")


def sources():
    return sorted({mutant.file for mutant in MUTANTS})


def mutated(text, file):
    seals = [number for number, mutant in enumerate(MUTANTS) if mutant.what.startswith("guard ") and mutant.file == file]
    for number, mutant in enumerate(MUTANTS):
        if mutant.file != file or number in seals:
            continue
        if text.count(mutant.call) != 1:
            sys.exit(f"{file}: {text.count(mutant.call)} times, not once: {mutant.call}")
        text = text.replace(mutant.call, mutant.without.replace("@", f"mutantIs({number})"))
    if seals:  # one guard less at a time
        call = MUTANTS[seals[0]].call
        if text.count(call) != 1:
            sys.exit(f"{file}: not once: {call}")
        steps = "".join(f"if (mutantIs({number})) genuine.removeAt({guard});" for guard, number in enumerate(seals))
        text = text.replace(call, f"{MUTANTS[seals[0]].without} {steps}")
    return text


def write(repository, folder):
    header = ("#include <cstdlib>\n"
              "static inline bool mutantIs(int number)\n"
              "{ const char *chosen = std::getenv(\"HEARTPORT_MUTANT\"); return chosen && std::atoi(chosen) == number; }\n")
    for file in sources():
        text = (pathlib.Path(repository) / file).read_text(encoding="utf-8")
        target = pathlib.Path(folder) / file
        target.parent.mkdir(parents=True, exist_ok=True)
        new = header + mutated(text, file)
        if not target.exists() or target.read_text(encoding="utf-8") != new:
            target.write_text(new, encoding="utf-8")


def check(repository):
    missing = []
    for path in sorted(pathlib.Path(repository, "app").rglob("*.cpp")):
        name = path.relative_to(repository).as_posix()
        if any(name.startswith(folder + "/") for folder in EXEMPT):
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            known = any(mutant.file == name and (mutant.call.strip() in line or line.strip() in mutant.call)
                for mutant in MUTANTS)
            if CALLS.search(line) and not DECLARATION.match(line) and not known:
                missing.append(f"{name}: {line.strip()}")
    return missing


def outcome(program, tests, mutant):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    environment.pop("HEARTPORT_MUTANT", None)
    if mutant is not None:
        environment["HEARTPORT_MUTANT"] = str(mutant)
    return subprocess.run([program, *tests], capture_output=True, text=True, env=environment, timeout=240)


def run(programs):
    functions = {program: set(re.findall(r"^(\w+)\(\)", outcome(program, ["-functions"], None).stdout, re.M))
        for program in programs}
    wrong = []
    for program in programs:
        if outcome(program, [], None).returncode != 0:
            wrong.append(f"{program} is red without a mutant")
    for number, mutant in enumerate(MUTANTS):
        asked = mutant.test.split()
        program = next((p for p in programs if set(asked) <= functions[p]), None)
        if not program:
            wrong.append(f"no program has {mutant.test}")
            continue
        ended = outcome(program, asked, number)
        caught = ended.returncode > 0 and "FAIL!" in ended.stdout
        print(f"{'caught ' if caught else 'ALIVE  '} {mutant.what}")
        if not caught:
            wrong.append(f"{mutant.file}: nothing notices the loss of: {mutant.what} (exit {ended.returncode})")
    return wrong


def main():
    task, *rest = sys.argv[1:]
    if task == "sources":
        print("\n".join(sources()))
    elif task == "write":
        write(*rest)
    else:
        wrong = check(*rest) if task == "check" else run(rest)
        print("\n".join(wrong) or "every enforcing call is guarded by a test")
        sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
