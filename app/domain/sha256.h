// SHA-256 (FIPS 180-4) as lower-case hex, the form of FORMATS.md and of the library.
#pragma once

#include <QByteArray>
#include <QString>

namespace heartport {

QString sha256Of(const QByteArray &bytes);

// Of an image's bytes, which own their memory (no QByteArray::fromRawData). Those hashed last are remembered by their
// memory: an author's images are the same from save to save, and hashing them takes longer than all the rest of a save.
QString imageSha256(const QByteArray &bytes);

} // namespace heartport
