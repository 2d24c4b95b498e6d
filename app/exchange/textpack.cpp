// TextPack: a TextBundle as one zip file, read by libarchive one entry after the other into memory.
#include "exchange/bundlelimits.h"
#include "exchange/fileinput.h"
#include "exchange/textbundle.h"
#include "exchange/zipinput.h"
#include "exchange/zipoutput.h"

#include <QBuffer>
#include <QFile>
#include <QStringList>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = mostAssets + 100; // folders and litter count too
constexpr qsizetype highestRatio = 100;       // unpacked to packed, of the whole file
constexpr qsizetype ratioFreeSize = 1 << 20;  // below this a high ratio is no danger: short text packs well

class PackReader
{
public:
    explicit PackReader(ZipInput &zip) : m_zip(zip) {}

    Result<BundleEntries> read()
    {
        for (;;) {
            const auto path = m_zip.next();
            if (!path)
                return failure(path);
            if (!*path)
                return std::move(m_entries);
            if (const auto taken = take(**path); !taken)
                return failure(taken);
        }
    }

private:
    Result<> take(const QString &path)
    {
        const auto name = nameInBundle(path);
        if (!name)
            return failure(name);
        if (name->isEmpty() || isHarmlessLitter(*name))
            return {};
        const auto limit = entryLimit(*name);
        if (!limit)
            return failure(limit);
        const qsizetype allowed = largestAllowed();
        auto bytes = m_zip.read(qMin(*limit, allowed));
        if (!bytes && bytes.error().code == ErrorCode::TooLarge && allowed < *limit)
            return failure(ErrorCode::TooLarge,
                allowed < largestBundle - m_total
                    ? u"the zip file unpacks to more than %1 times its size"_s.arg(highestRatio)
                    : u"the bundle is larger than %1"_s.arg(sizeWords(largestBundle)));
        if (!bytes)
            return failure(bytes);
        m_total += bytes->size();
        m_entries.insert(*name, *bytes);
        return {};
    }

    // What may still be unpacked.
    qsizetype largestAllowed() const
    {
        const qsizetype byRatio = qMax(ratioFreeSize, m_zip.size() * highestRatio);
        return qMax<qsizetype>(0, qMin(byRatio, largestBundle) - m_total);
    }

    // Without the bundle's own folder, of which there may be one; empty for what lies outside ("__MACOSX/…").
    Result<QString> nameInBundle(const QString &path)
    {
        static const QString assets = u"assets"_s;
        QStringList parts = path.split(u'/');
        if (parts.first() == u"__MACOSX")
            return QString();
        if (parts.size() == 1 || parts.first() == assets)
            return path;
        if (!m_folder.isEmpty() && m_folder != parts.first())
            return failure(ErrorCode::FormatBroken, u"the zip file holds more than one bundle"_s);
        m_folder = parts.takeFirst();
        return parts.join(u'/');
    }

    ZipInput &m_zip;
    BundleEntries m_entries;
    QString m_folder;
    qsizetype m_total = 0;
};

Result<ReadArticle> readFrom(Result<ZipInput> zip)
{
    if (!zip)
        return failure(zip);
    const auto entries = PackReader(*zip).read();
    if (!entries)
        return failure(entries);
    return readBundle(*entries);
}

constexpr ZipInput::Limits limits{largestBundle, mostEntries};

} // namespace

Result<ReadArticle> readTextPack(const QString &path)
{
    QFile file(path);
    if (const auto opened = openRegularFile(file, Links::Follow); !opened)
        return failure(opened);
    return readFrom(ZipInput::open(file, limits));
}

Result<ReadArticle> readTextPackBytes(const QByteArray &bytes) { return readFrom(ZipInput::open(bytes, limits)); }

Result<QByteArray> writeTextPack(const Article &article)
{
    QBuffer pack;
    pack.open(QIODevice::WriteOnly);
    ZipOutput zip(pack, ZipOutput::Method::Deflate);
    bool written = true;
    const BundleEntries entries = writeBundle(article);
    for (auto entry = entries.begin(); written && entry != entries.end(); ++entry)
        written = zip.add(entry.key(), entry.value());
    if (!written || !zip.finish())
        return failure(ErrorCode::FileUnwritable, u"the TextPack cannot be written: %1"_s.arg(zip.problem()));
    return pack.data();
}

} // namespace heartport
