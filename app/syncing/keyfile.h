// A publisher's key as a pair of files, as minisign keeps them: the secret one, and the public one with ".pub" behind.
#pragma once

#include "exchange/minisign.h"

namespace heartport {

// Whether a file holds a secret key that a password locks; false also when it cannot be read.
bool needsPassword(const QString &file);

// Errors: FileUnreadable, KeyUnusable, PasswordWrong.
[[nodiscard]] Result<SecretKey> readKeyFile(const QString &file, const QByteArray &password);

// A new key in new files, the secret one readable by its owner alone; an empty
// password leaves it unlocked. Never overwrites. Errors: FileUnwritable, KeyUnusable.
[[nodiscard]] Result<SecretKey> makeKeyFiles(const QString &file, const QByteArray &password);

} // namespace heartport
