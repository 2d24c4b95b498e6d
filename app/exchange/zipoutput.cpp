#include "exchange/zipoutput.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

namespace heartport {

namespace {

constexpr time_t firstZipTime = 315532800; // 1980-01-01, the first that zip knows

la_ssize_t writeTo(archive *, void *device, const void *bytes, size_t size)
{
    return la_ssize_t(static_cast<QIODevice *>(device)->write(static_cast<const char *>(bytes), qint64(size)));
}

} // namespace

ZipOutput::ZipOutput(QIODevice &device, Method method) : m_zip(archive_write_new(), archive_write_free)
{
    archive_write_set_format_zip(m_zip.get());
    if (method == Method::Store)
        archive_write_zip_set_compression_store(m_zip.get());
    archive_write_set_bytes_per_block(m_zip.get(), 0);                   // no padding behind the end
    archive_write_open(m_zip.get(), &device, nullptr, writeTo, nullptr); // a failure shows at the first entry
}

bool ZipOutput::add(const QString &name, const QByteArray &bytes)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_mtime(entry.get(), firstZipTime, 0);
    return archive_write_header(m_zip.get(), entry.get()) == ARCHIVE_OK
        && archive_write_data(m_zip.get(), bytes.constData(), size_t(bytes.size())) == bytes.size();
}

bool ZipOutput::finish() { return archive_write_close(m_zip.get()) == ARCHIVE_OK; }

QString ZipOutput::problem() const { return QString::fromUtf8(archive_error_string(m_zip.get())); }

} // namespace heartport
