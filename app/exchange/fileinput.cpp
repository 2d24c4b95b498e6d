#include "exchange/fileinput.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heartport {

using namespace Qt::StringLiterals;

QString sizeWords(qsizetype bytes)
{
    return bytes < (1 << 20) ? u"%1 KB"_s.arg(bytes >> 10) : u"%1 MB"_s.arg(bytes >> 20);
}

Result<> openRegularFile(QFile &file, Links links)
{
    const QString path = file.fileName();
    const QString name = QFileInfo(path).fileName();
    if (path.startsWith(u':')) { // compiled in
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, u"\"%1\" cannot be read: %2"_s.arg(name, file.errorString()));
        return {};
    }
    // Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0 && errno == ELOOP)
        return failure(ErrorCode::FormatBroken, u"\"%1\" is a symbolic link"_s.arg(name));
    if (descriptor < 0) {
        return failure(ErrorCode::FileUnreadable,
            u"\"%1\" cannot be read: %2"_s.arg(name, QString::fromLocal8Bit(std::strerror(errno))));
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return failure(ErrorCode::FormatBroken, u"\"%1\" is not a regular file"_s.arg(name));
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorCode::FileUnreadable, u"\"%1\" cannot be read: %2"_s.arg(name, file.errorString()));
    }
    return {};
}

Result<QByteArray> readRegularFile(const QString &path, qint64 limit, Links links)
{
    QFile file(path);
    if (const auto opened = openRegularFile(file, links); !opened)
        return failure(opened);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(ErrorCode::TooLarge,
            u"\"%1\" is larger than %2"_s.arg(QFileInfo(path).fileName()).arg(sizeWords(limit)));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable,
            u"\"%1\" cannot be read: %2"_s.arg(QFileInfo(path).fileName(), file.errorString()));
    return bytes;
}

} // namespace heartport
