// Opens a file from outside once and reads it whole, only when it is a regular file of a bearable size.
#pragma once

#include "domain/result.h"

#include <QByteArray>

class QFile;

namespace heartport {

// "512 KB" or "20 MB", for messages about limits.
QString sizeWords(qsizetype bytes);

enum class Links { Follow, Refuse };

// Opens for reading. Checked on the open file, so that it cannot be exchanged between look and read: a device, pipe or
// folder is refused, and with Links::Refuse a symbolic link too. Errors: FileUnreadable, FormatBroken.
[[nodiscard]] Result<> openRegularFile(QFile &file, Links links);

// Errors: those of openRegularFile, and TooLarge.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString &path, qint64 limit, Links links);

} // namespace heartport
