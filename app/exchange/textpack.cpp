// TextPack: a TextBundle as one zip file, read by libarchive one entry after the other into memory.
#include "exchange/bundlelimits.h"
#include "exchange/fileinput.h"
#include "exchange/textbundle.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = mostAssets + 100; // folders and litter count too
constexpr qsizetype highestRatio = 100;       // unpacked to packed, of the whole file
constexpr qsizetype ratioFreeSize = 1 << 20;  // below this a high ratio is no danger: short text packs well

using ReadArchive = std::unique_ptr<archive, decltype(&archive_read_free)>;
using WriteArchive = std::unique_ptr<archive, decltype(&archive_write_free)>;
using EntryPointer = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

tl::unexpected<Error> broken(const QString &detail) { return failure(ErrorCode::FormatBroken, detail); }

// The zip file is exactly from its first byte to its last: nothing in front, nothing behind, no comment, one directory
// that ends where its end record starts (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.16). So no
// other program sees another file in it.
Result<> checkEnvelope(QFile &file)
{
    constexpr qint64 recordSize = 22;
    const qint64 size = file.size();
    if (size > largestBundle)
        return failure(ErrorCode::TooLarge, u"the file is larger than %1"_s.arg(sizeWords(largestBundle)));
    const QByteArray head = file.read(4);
    const QByteArray end = file.seek(qMax<qint64>(0, size - recordSize)) ? file.read(recordSize) : QByteArray();
    if (!file.seek(0))
        return failure(ErrorCode::FileUnreadable, u"\"%1\" cannot be read"_s.arg(file.fileName()));
    if (!head.startsWith("PK\x03\x04") || end.size() != recordSize || !end.startsWith("PK\x05\x06"))
        return broken(u"the zip file is damaged, cut short, or holds something before or behind its entries"_s);
    const auto entries = qFromLittleEndian<quint16>(end.constData() + 10);
    const qint64 directorySize = qFromLittleEndian<quint32>(end.constData() + 12);
    const qint64 directoryStart = qFromLittleEndian<quint32>(end.constData() + 16);
    if (entries > mostEntries)
        return failure(ErrorCode::TooLarge, u"the zip file has more than %1 entries"_s.arg(mostEntries));
    if (directoryStart + directorySize != size - recordSize)
        return broken(u"the zip file's directory is not where it says"_s);
    return {};
}

class PackReader
{
public:
    PackReader(QFile &file, archive *zip) : m_file(file), m_zip(zip) {}

    Result<BundleEntries> read()
    {
        archive_entry *entry = nullptr;
        for (int count = 0;; ++count) {
            const int status = archive_read_next_header(m_zip, &entry);
            if (status == ARCHIVE_EOF)
                return std::move(m_entries);
            if (status != ARCHIVE_OK)
                return broken(u"the zip file is damaged: %1"_s.arg(QString::fromUtf8(archive_error_string(m_zip))));
            if (count == mostEntries)
                return failure(ErrorCode::TooLarge, u"the zip file has more than %1 entries"_s.arg(mostEntries));
            if (const auto taken = take(entry); !taken)
                return failure(taken);
        }
    }

private:
    Result<> take(archive_entry *entry)
    {
        const QString path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        if (path.isEmpty() || path.size() > 2 * longestName)
            return broken(u"the zip file has an entry without a usable name"_s);
        if (archive_entry_is_encrypted(entry))
            return broken(u"\"%1\" is encrypted"_s.arg(path));
        const auto type = archive_entry_filetype(entry);
        const bool isFolder = type == AE_IFDIR;
        if ((type != AE_IFREG && !isFolder) || archive_entry_symlink(entry) || archive_entry_hardlink(entry))
            return broken(u"\"%1\" is a link or a special file"_s.arg(path));
        const auto name = nameInBundle(path);
        if (!name)
            return failure(name);
        if (isFolder || name->isEmpty() || isHarmlessLitter(*name))
            return {};
        const auto limit = entryLimit(*name);
        if (!limit)
            return failure(limit);
        if (m_seen.contains(name->toLower()))
            return broken(u"\"%1\" is in the zip file twice"_s.arg(*name));
        m_seen.insert(name->toLower());
        return readData(*name, *limit);
    }

    // Without the bundle's own folder, of which there may be one; empty for what lies outside ("__MACOSX/…").
    Result<QString> nameInBundle(QString path)
    {
        static const QString assets = u"assets"_s;
        if (path.contains(u'\\') || path.contains(u':') || path.startsWith(u'/') || path.contains(u"//"))
            return broken(u"\"%1\" is a path that leads out of the bundle"_s.arg(path));
        if (path.endsWith(u'/'))
            path.chop(1);
        QStringList parts = path.split(u'/');
        if (parts.contains(u".."_s) || parts.contains(u"."_s) || parts.size() > 3)
            return broken(u"\"%1\" is a path that leads out of the bundle"_s.arg(path));
        if (parts.first() == u"__MACOSX")
            return QString();
        const bool isInOwnFolder = parts.size() > 1 ? parts.first() != assets : parts.first().endsWith(u".textbundle");
        if (!isInOwnFolder)
            return path;
        if (!m_folder.isEmpty() && m_folder != parts.first())
            return broken(u"the zip file holds more than one bundle"_s);
        m_folder = parts.takeFirst();
        return parts.join(u'/');
    }

    Result<> readData(const QString &name, qsizetype limit)
    {
        QByteArray bytes;
        QByteArray buffer(64 << 10, Qt::Uninitialized);
        for (;;) {
            const la_ssize_t got = archive_read_data(m_zip, buffer.data(), size_t(buffer.size()));
            if (got < 0)
                return broken(u"\"%1\" is damaged: %2"_s.arg(name, QString::fromUtf8(archive_error_string(m_zip))));
            if (got == 0)
                break;
            bytes.append(buffer.constData(), got);
            m_total += got;
            if (bytes.size() > limit)
                return failure(ErrorCode::TooLarge, u"%1 is larger than %2"_s.arg(name).arg(sizeWords(limit)));
            if (m_total > largestBundle)
                return failure(ErrorCode::TooLarge, u"the bundle is larger than %1"_s.arg(sizeWords(largestBundle)));
            if (m_total > ratioFreeSize && m_total > m_file.size() * highestRatio)
                return failure(ErrorCode::TooLarge,
                    u"the zip file unpacks to more than %1 times its size"_s.arg(highestRatio));
        }
        m_entries.insert(name, bytes);
        return {};
    }

    QFile &m_file;
    archive *m_zip;
    BundleEntries m_entries;
    QSet<QString> m_seen;
    QString m_folder;
    qsizetype m_total = 0;
};

la_ssize_t appendTo(archive *, void *target, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

bool writeEntry(archive *zip, const QString &name, const QByteArray &bytes)
{
    const EntryPointer entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_mtime(entry.get(), 315532800,
        0); // 1980-01-01, the first that zip knows: equal content, equal bytes
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
        && archive_write_data(zip, bytes.constData(), size_t(bytes.size())) == bytes.size();
}

} // namespace

Result<ReadArticle> readTextPack(const QString &path)
{
    QFile file(path);
    if (const auto opened = openRegularFile(file, Links::Follow); !opened)
        return failure(opened);
    if (const auto checked = checkEnvelope(file); !checked)
        return failure(checked);
    const ReadArchive zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_seekable(zip.get());
    // Without this, names are turned into the locale's character set and lost outside of UTF-8 ones.
    archive_read_set_options(zip.get(), "zip:hdrcharset=UTF-8");
    if (archive_read_open_fd(zip.get(), file.handle(), 64 << 10) != ARCHIVE_OK)
        return broken(u"the zip file is damaged: %1"_s.arg(QString::fromUtf8(archive_error_string(zip.get()))));
    const auto entries = PackReader(file, zip.get()).read();
    if (!entries)
        return failure(entries);
    return readBundle(*entries);
}

Result<QByteArray> writeTextPack(const Article &article)
{
    QByteArray pack;
    const WriteArchive zip(archive_write_new(), archive_write_free);
    archive_write_set_format_zip(zip.get());
    archive_write_set_bytes_per_block(zip.get(), 0); // no padding behind the end
    bool written = archive_write_open(zip.get(), &pack, nullptr, appendTo, nullptr) == ARCHIVE_OK;
    const BundleEntries entries = writeBundle(article);
    for (auto entry = entries.begin(); written && entry != entries.end(); ++entry)
        written = writeEntry(zip.get(), entry.key(), entry.value());
    if (!written || archive_write_close(zip.get()) != ARCHIVE_OK)
        return failure(ErrorCode::FileUnwritable,
            u"the TextPack cannot be written: %1"_s.arg(QString::fromUtf8(archive_error_string(zip.get()))));
    return pack;
}

} // namespace heartport
