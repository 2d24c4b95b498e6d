// The PIN that opens a kiosk's maintenance page: kept as a hash (libsodium's crypto_pwhash, Argon2id) alone.
#pragma once

#include "domain/result.h"

namespace heartport {

constexpr int shortestPin = 4;
constexpr int longestPin = 12;

// Digits only, because the kiosk shows a number pad. Fails with FieldInvalid.
[[nodiscard]] Result<QByteArray> hashPin(const QString &pin);

// Whether the text is a hash of crypto_pwhash_str.
bool isPinHash(const QByteArray &hash);

// In constant time; takes about a tenth of a second and 64 MB.
bool pinMatches(const QByteArray &hash, const QString &pin);

} // namespace heartport
