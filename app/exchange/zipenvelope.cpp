#include "exchange/zipenvelope.h"

#include <QIODevice>
#include <QList>
#include <QtEndian>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 localSize = 30;
constexpr qint64 listedSize = 46;
constexpr qint64 endSize = 22;
constexpr qint64 directoryShare = 1024; // bytes that an entry may take of the directory on average: names and times
constexpr quint16 encryptedFlag = 0x0001;
constexpr quint16 descriptorFlag = 0x0008; // sum and sizes stand behind the data

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

// What the directory and the header in front of the data both say of an entry.
struct EntryWords {
    quint16 flags = 0;
    quint16 method = 0;
    quint32 sum = 0;
    quint32 packed = 0; // bytes
    quint32 unpacked = 0;
};

EntryWords wordsAt(const QByteArray &bytes, qsizetype at)
{
    return {numberAt<quint16>(bytes, at), numberAt<quint16>(bytes, at + 2), numberAt<quint32>(bytes, at + 8),
        numberAt<quint32>(bytes, at + 12), numberAt<quint32>(bytes, at + 16)};
}

struct ListedEntry {
    EntryWords words;
    QByteArray name;
    qint64 start = 0;
};

struct EndRecord {
    int entries = 0;
    qint64 size = 0; // of the directory
    qint64 start = 0;
};

tl::unexpected<Error> brokenZip(const QString &detail) { return failure(ErrorCode::FormatBroken, detail); }

QByteArray bytesAt(QIODevice &file, qint64 at, qint64 count) { return file.seek(at) ? file.read(count) : QByteArray(); }

Result<EndRecord> readEnd(QIODevice &file)
{
    const qint64 size = file.size();
    const QByteArray end = bytesAt(file, qMax<qint64>(0, size - endSize), endSize);
    if (!bytesAt(file, 0, 4).startsWith("PK\x03\x04") || end.size() != endSize || !end.startsWith("PK\x05\x06"))
        return brokenZip(u"the zip file is damaged, cut short, or holds something before or behind its entries"_s);
    const EndRecord record{numberAt<quint16>(end, 10), numberAt<quint32>(end, 12), numberAt<quint32>(end, 16)};
    if (record.start + record.size != size - endSize)
        return brokenZip(u"the zip file's directory is not where it says"_s);
    return record;
}

Result<QList<ListedEntry>> readDirectory(QIODevice &file, const EndRecord &end)
{
    const QByteArray directory = bytesAt(file, end.start, end.size);
    QList<ListedEntry> entries;
    qsizetype at = 0;
    while (at + listedSize <= directory.size() && directory.sliced(at, 4) == "PK\x01\x02") {
        const auto name = numberAt<quint16>(directory, at + 28);
        const qsizetype next =
            at + listedSize + name + numberAt<quint16>(directory, at + 30) + numberAt<quint16>(directory, at + 32);
        if (next > directory.size())
            break;
        entries.append(ListedEntry{.words = wordsAt(directory, at + 8),
            .name = directory.sliced(at + listedSize, name),
            .start = numberAt<quint32>(directory, at + 42)});
        at = next;
    }
    if (at != directory.size() || directory.size() != end.size || entries.size() != end.entries)
        return brokenZip(u"the zip file is damaged: its directory does not list what it says"_s);
    return entries;
}

// The sum and the sizes behind the data, with or without a signature, in 32 or 64 bits (§4.3.9); 0 where they are wrong.
qint64 descriptorSize(QIODevice &file, qint64 at, const EntryWords &words)
{
    const QByteArray found = bytesAt(file, at, 24);
    for (const qsizetype sum : {qsizetype(found.startsWith("PK\x07\x08") ? 4 : 0), qsizetype(0)}) {
        if (found.size() < sum + 12 || numberAt<quint32>(found, sum) != words.sum)
            continue;
        if (numberAt<quint32>(found, sum + 4) == words.packed && numberAt<quint32>(found, sum + 8) == words.unpacked)
            return sum + 12;
        if (found.size() >= sum + 20 && numberAt<quint64>(found, sum + 4) == words.packed
            && numberAt<quint64>(found, sum + 12) == words.unpacked)
            return sum + 20;
    }
    return 0;
}

// In front of data whose sizes follow it they may be left open.
bool agree(quint32 inFront, quint32 listed, bool leftOpen) { return inFront == listed || (leftOpen && inFront == 0); }

// Where the entry ends.
Result<qint64> checkLocal(QIODevice &file, const ListedEntry &listed)
{
    const QByteArray head = bytesAt(file, listed.start, localSize + listed.name.size());
    if (head.size() != localSize + listed.name.size() || !head.startsWith("PK\x03\x04"))
        return brokenZip(u"the zip file is damaged: an entry is not where the directory says"_s);
    constexpr quint16 sameFlags = encryptedFlag | descriptorFlag;
    const EntryWords local = wordsAt(head, 6);
    const bool open = listed.words.flags & descriptorFlag;
    const bool sixtyFour = open && local.packed == 0xFFFFFFFF && local.unpacked == 0xFFFFFFFF; // and the sizes behind
    if (numberAt<quint16>(head, 26) != listed.name.size() || !head.endsWith(listed.name)
        || local.method != listed.words.method || (local.flags & sameFlags) != (listed.words.flags & sameFlags)
        || !agree(local.sum, listed.words.sum, open)
        || (!sixtyFour
            && (!agree(local.packed, listed.words.packed, open)
                || !agree(local.unpacked, listed.words.unpacked, open))))
        return brokenZip(u"the zip file is damaged: what stands in front of an entry differs from the directory"_s);
    const qint64 end =
        listed.start + localSize + listed.name.size() + numberAt<quint16>(head, 28) + listed.words.packed;
    if (!open)
        return end;
    const qint64 behind = descriptorSize(file, end, listed.words);
    return behind > 0 ? Result<qint64>(end + behind)
                      : brokenZip(u"the zip file is damaged: what stands behind an entry differs from the directory"_s);
}

} // namespace

Result<> checkZipEnvelope(QIODevice &file, int mostEntries)
{
    const auto end = readEnd(file);
    if (!end)
        return failure(end);
    if (end->entries > mostEntries || end->size > mostEntries * directoryShare)
        return failure(ErrorCode::TooLarge, u"the zip file has more than %1 entries"_s.arg(mostEntries));
    auto entries = readDirectory(file, *end);
    if (!entries)
        return failure(entries);
    std::sort(entries->begin(), entries->end(),
        [](const ListedEntry &one, const ListedEntry &other) { return one.start < other.start; });
    qint64 covered = 0;
    for (const ListedEntry &entry : std::as_const(*entries)) {
        if (entry.name.contains('\0'))
            return brokenZip(u"the zip file has an entry with a null in its name"_s);
        if (entry.start != covered)
            return brokenZip(u"the zip file is damaged: its entries overlap or there is something between them"_s);
        const auto next = checkLocal(file, entry);
        if (!next)
            return failure(next);
        covered = *next;
    }
    if (covered != end->start)
        return brokenZip(u"the zip file is damaged: there is something between its entries and its directory"_s);
    return file.seek(0) ? Result<>() : failure(ErrorCode::FileUnreadable, u"the file cannot be read"_s);
}

} // namespace heartport
