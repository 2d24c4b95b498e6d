// An image from outside: proved to be what it says, and stripped to the picture alone.
#pragma once

#include "domain/article.h"

namespace heartport {

// PNG, JPEG or WebP by name and by content, at most 8000 by 8000 and 32 million pixels, decoded once as proof. What is
// kept is the picture data itself, not a new encoding: texts, EXIF, profiles, animation and anything behind the end go,
// but equal pictures stay equal bytes on every machine, so that a review's hash and a signature survive the journey.
// A photograph that EXIF turns is encoded anew, once, the right way up. Fails with ImageRefused.
[[nodiscard]] Result<Asset> readImage(const QString &name, const QByteArray &bytes);

// image/png, image/jpeg or image/webp by the extension; empty for any other.
QString imageTypeOfName(const QString &name);

} // namespace heartport
