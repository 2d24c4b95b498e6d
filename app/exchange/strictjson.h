// JSON and UTF-8 from outside, read without trust: well-formed, not too deep, no key twice.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace heartport {

// The bytes as text, without a byte order mark and with plain line feeds. `name` is the file's, for the message.
// Fails with NotUtf8.
[[nodiscard]] Result<QString> textFromUtf8(const QByteArray &bytes, const QString &name);

// Fails with NotUtf8 and FormatBroken: no JSON (https://www.rfc-editor.org/rfc/rfc8259), nested deeper than 64, an
// object with one key twice, or something behind the end.
[[nodiscard]] Result<QJsonDocument> parseStrictJson(const QByteArray &bytes, const QString &name);

} // namespace heartport
