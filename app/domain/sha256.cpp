#include "domain/sha256.h"

#include <QCache>
#include <QCryptographicHash>

namespace heartport {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString imageSha256(const QByteArray &bytes)
{
    struct Hashed {
        QByteArray bytes; // held, so that nothing else can come to lie in their memory
        QString hash;
    };
    thread_local QCache<const char *, Hashed> known(16 << 20); // bytes
    const Hashed *found = known.object(bytes.constData());
    if (found && found->bytes.size() == bytes.size())
        return found->hash;
    const QString hash = sha256Of(bytes);
    known.insert(bytes.constData(), new Hashed{bytes, hash}, bytes.size());
    return hash;
}

} // namespace heartport
