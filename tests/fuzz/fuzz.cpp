// Gives mutated bytes to each reader of what comes from outside; a reader may refuse, but never fall over.
//
//     fuzz READER RUNS [SEED [FILE…]]
//
// The files are more samples to start from. The same numbers give the same inputs. What a reader fell over is left as
// "fuzz-READER.input"; `fuzz READER 0 0 FILE` gives it to the reader once more, as it is. For a long run:
//
//     cmake --preset asan && cmake --build --preset asan --target fuzz
//     for reader in pack bundle essentials page feed signature policy references disclosure; do
//         build/asan/bin/fuzz $reader 1000000 $RANDOM; done
#include "domain/essentials.h"
#include "exchange/channelfeed.h"
#include "exchange/referencefile.h"
#include "exchange/savedpage.h"
#include "exchange/textbundle.h"
#include "exporting/disclosurereader.h"
#include "kiosk/kioskpolicy.h"
#include "support/files.h"
#include "support/samplebundle.h"

#include <QRandomGenerator>

#include <array>
#include <csignal>
#include <cstdio>
#include <functional>

#include <fcntl.h>
#include <unistd.h>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInput = 64 << 10; // bytes

// Of a key that was made for this and thrown away, and its signature of "message"; a new key each time would give other
// inputs each time.
const QByteArray publicKey = "RWQBqx44DNj2EXTa4G26A8osdGXbtzvjMHe0RGAqa6FCkV7KsizYEwl1";
const QByteArray signature =
    "untrusted comment: a signature\n"
    "RUQBqx44DNj2EbiSK+JH7hRIBIuj8SA0W1OV67HhgfmvL1SFCbsR1Fq2HCpcAJQOQ7SDNmkY6wYIlCKVLEaMRA0k0E4Fsg3ulwk=\n"
    "trusted comment: comment\n"
    "gMx9HJvw8nGMX2z3GUaXZT0QVqh6C0mib3/zDrclfAI/vScLlzARUU73MbcZ/dMlvoSndUrjeYMAhQhan0LgCQ==\n";

QByteArray current;     // what the reader has now
QByteArray currentName; // where it goes if the reader falls over

void keepInput(int signal)
{
    const int file = ::open(currentName.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0 && ::write(file, current.constData(), size_t(current.size())) >= 0)
        ::close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

// What must hold; a wrong answer is as bad as a crash.
void need(bool truth, const char *sentence)
{
    if (truth)
        return;
    std::fprintf(stderr, "fuzz: %s\n", sentence);
    std::abort();
}

void comesBackTheSame(const Result<ReadArticle> &read)
{
    if (!read)
        return need(!read.error().detail.isEmpty(), "a refusal says nothing");
    const auto pack = writeTextPack(read->article);
    need(bool(pack), "what was read cannot be written");
    const auto again = readTextPackBytes(*pack);
    need(again && again->repaired.isEmpty() && writeBundle(again->article) == writeBundle(read->article),
        "what was written is not what was read");
}

void readEssentials(const QByteArray &bytes)
{
    const Essentials essentials = parseEssentials(QString::fromUtf8(bytes));
    int number = 0;
    for (const Sentence &sentence : essentials.sentences())
        need(sentence.number >= number && (number = sentence.number) >= 0, "sentences are out of order");
}

void readInfo(const QByteArray &bytes)
{
    BundleEntries entries = writeBundle(sample());
    entries.insert(u"info.json"_s, bytes);
    comesBackTheSame(readBundle(entries));
}

void readSigned(const QByteArray &bytes)
{
    static const auto key = PublicKey::parse(QString::fromLatin1(publicKey));
    const auto verified = verifySignature("message", bytes, *key);
    need(!verified || *verified == "comment", "another comment is taken for a signed one");
    if (const auto parsed = PublicKey::parse(QString::fromUtf8(bytes)))
        need(PublicKey::parse(parsed->toString()) == *parsed, "a key is not what it was");
}

void readFeed(const QByteArray &bytes)
{
    const auto feed = readChannelFeed(bytes);
    if (!feed)
        return;
    const auto again = readChannelFeed(writeChannelFeed(*feed));
    need(again && writeChannelFeed(*again) == writeChannelFeed(*feed), "a feed is not what it was");
}

void readList(const QByteArray &bytes)
{
    const auto list = readReferences(bytes);
    if (!list)
        return;
    QSet<QString> keys;
    for (const Reference &reference : list->references)
        keys.insert(reference.key);
    need(keys.size() == list->references.size(), "a key is there twice");
    for (const ReferenceFormat format : {ReferenceFormat::BibTex, ReferenceFormat::Ris, ReferenceFormat::CslJson})
        (void)writeReferences(list->references, format);
}

QByteArray feedSample()
{
    return R"({"version":"https://jsonfeed.org/version/1.1","title":"News","_heartport":{"channel":"728a8675-a900-4126-95e1-)"
           R"(15be5512e9f9","sequence":3,"expires":"2027-01-01T00:00:00Z","publicKey":")"
        + publicKey
        + R"("},"items":[{"id":"8d306897-fc49-4478-b6de-2583f4fda999","title":"One","summary":"S","language":"en","tags":)"
          R"(["Sleep"],"date_published":"2026-11-01T08:00:00Z","date_modified":"2026-11-02T08:00:00Z","_heartport":{"shelf":)"
          R"("breaking","rank":1},"attachments":[{"url":"articles/a-1.textpack","mime_type":)"
          R"("application/vnd.heartport.textpack+zip","size_in_bytes":900,"_heartport":{"version":1,"sha256":")"
        + QByteArray(64, 'a') + R"("}}]}]})";
}

QList<QByteArray> filesOf(const QString &folder, const QStringList &names)
{
    QList<QByteArray> all;
    for (const QString &name : QDir(folder).entryList(names, QDir::Files, QDir::Name))
        all.append(contentOf(folder + u'/' + name));
    return all;
}

struct Reader {
    std::function<void(const QByteArray &)> read;
    QList<QByteArray> samples;
    QByteArrayList words; // of its language
};

Reader readerOf(const QByteArray &name)
{
    const QString data = QStringLiteral(HEARTPORT_TEST_DATA);
    const QByteArrayList json{"null", "[[[[", "\"\\ud800\"", "1e999", "{\"a\":{}}", "\"version\":2", "-0"};
    if (name == "pack")
        return {[](const QByteArray &bytes) { comesBackTheSame(readTextPackBytes(bytes)); },
            {writeTextPack(sample()).value()}, {"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "PK\x07\x08", "info.json"}};
    if (name == "bundle")
        return {readInfo, {writeBundle(sample()).value(u"info.json"_s)}, json};
    if (name == "essentials")
        return {readEssentials, {sample().essentials.toUtf8(), "| a | b |\n| - | :-: |\n| c [@a] | d |\n\n> - 1. x\n"},
            {"[@a; @b, p. 4]", "**", "`", "```\n", "\n\n", "> ", "- ", "![x](assets/y)", "](", "|", "---", "&amp;",
                "\\"}};
    if (name == "page")
        return {[](const QByteArray &bytes) { comesBackTheSame(readSavedPage(bytes)); },
            filesOf(data, {u"saved-page.*"_s}), {"<div>", "<!--", "&#x202e;", "<script>", "</p>", "HEALTH ESSENTIALS"}};
    if (name == "feed")
        return {readFeed, {feedSample()}, json};
    if (name == "signature")
        return {readSigned, {signature, publicKey, "untrusted comment: x\n" + publicKey + '\n'},
            {"\n", "trusted comment: ", "RUS"}};
    if (name == "policy")
        return {[](const QByteArray &bytes) { (void)parseKioskPolicy(bytes); },
            {"[kiosk]\nidleSeconds=90\nhours=mon-fri 08:00-18:00; sat 09:00-12:00\nlanguages=en, de\nattract=true\n"
             "textScale=125\nshareBaseUrl=https://example.org/\n"},
            {"[kiosk]\n", "=\n", "sun 00:00-24:00", "stickImport=auto\n", "channels=", "\\x41", "99999999999"}};
    if (name == "references")
        return {readList, filesOf(data + u"/references"_s, {u"*"_s}) + QList<QByteArray>{"@misc{a, title={T}}\n"},
            {"@string{x = {y}}", "{", "}", " # ", "TY  - JOUR\n", "ER  - \n", "PMID- 1\n", "\\'{\\i}",
                "\"DOI\":\"10.1/x\""}};
    if (name == "disclosure")
        return {[](const QByteArray &bytes) { (void)findDisclosure(bytes); },
            {composeForOutput({{sample()}}, {.format = ExportFormat::Html}).value(),
                composeForOutput({{sample()}}, {.format = ExportFormat::Markdown}).value()},
            {"<style>p{display:none}</style>", "<p hidden>", "/*", "<!--", "{", "}", "@media", "\\61", "</style",
                "---\n"}};
    return {};
}

QByteArray mutated(QByteArray bytes, const Reader &reader, QRandomGenerator &chance)
{
    const auto below = [&chance](qsizetype most) { return most > 0 ? qsizetype(chance.bounded(int(most))) : 0; };
    for (int left = chance.bounded(1, 7); left > 0; --left) {
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = below(qMin<qsizetype>(bytes.size() - at, chance.bounded(2) ? 8 : 400) + 1);
        switch (chance.bounded(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ (1 << chance.bounded(8)));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = "\0\xff\x7f\x80 \n\"{<"[chance.bounded(9)];
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.sliced(at, length).repeated(chance.bounded(1, 20)));
            break;
        case 4:
            bytes.insert(at, reader.words.at(below(reader.words.size())));
            break;
        default: {
            const QByteArray &other = reader.samples.at(below(reader.samples.size()));
            const qsizetype from = below(other.size());
            bytes.replace(at, length, other.sliced(from, below(qMin<qsizetype>(other.size() - from, 400) + 1)));
        }
        }
    }
    return bytes.left(longestInput);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray name(argc > 2 ? argv[1] : "");
    Reader reader = readerOf(name);
    if (!reader.read) {
        std::fputs("usage: fuzz READER RUNS [SEED [FILE...]]\n", stderr);
        return 2;
    }
    currentName = "fuzz-" + name + ".input";
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS})
        std::signal(signal, keepInput);
    for (int i = 4; i < argc; ++i)
        reader.samples.append(contentOf(QString::fromLocal8Bit(argv[i])));
    if (name == "signature")
        need(bool(verifySignature("message", signature, *PublicKey::parse(QString::fromLatin1(publicKey)))),
            "a bad sample");
    for (const QByteArray &given : std::as_const(reader.samples)) {
        current = given;
        reader.read(current);
    }
    QRandomGenerator chance(argc > 3 ? QByteArray(argv[3]).toUInt() : 1);
    const int runs = QByteArray(argv[2]).toInt();
    for (int i = 0; i < runs; ++i) {
        current = mutated(reader.samples.at(chance.bounded(int(reader.samples.size()))), reader, chance);
        reader.read(current);
    }
    std::printf("%s: %d inputs\n", name.constData(), runs);
    return 0;
}
