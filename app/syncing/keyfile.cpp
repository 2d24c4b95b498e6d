#include "syncing/keyfile.h"

#include "exchange/fileinput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Result<> writeNew(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) || file.write(bytes) != bytes.size()
        || !file.flush())
        return failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

bool needsPassword(const QString &path)
{
    const auto file = readRegularFile(path, longestKeyFile, Links::Follow);
    return file && SecretKey::isLocked(*file);
}

Result<SecretKey> readKeyFile(const QString &path, const QByteArray &password)
{
    const auto file = readRegularFile(path, longestKeyFile, Links::Follow);
    return file ? SecretKey::parse(*file, password) : Result<SecretKey>(failure(file));
}

Result<SecretKey> makeKeyFiles(const QString &path, const QByteArray &password)
{
    SecretKey key = SecretKey::make();
    const auto file = key.toFile(password);
    if (!file)
        return failure(file);
    QDir().mkpath(QFileInfo(path).absolutePath()); // writing says what is wrong with it
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (const auto written = writeNew(path, *file, own); !written)
        return failure(written);
    const auto everybody = own | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (const auto written = writeNew(path + u".pub"_s, key.publicKey().toFile(), everybody); !written)
        return failure(written);
    return key;
}

} // namespace heartport
