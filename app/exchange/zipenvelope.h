// Whether a zip file is nothing but its entries, and each of them the one that its directory names. Internal to exchange.
#pragma once

#include "domain/result.h"

class QIODevice;

namespace heartport {

// From the first byte to the last: the entries one behind the other, the directory that lists exactly them under the same
// names, and its end record; nothing in front, between, behind, shared or hidden, no comment, no 64-bit extension
// (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3). So no other program sees other files in it. The
// device is at its start again afterwards. Errors: TooLarge (more entries), FormatBroken, FileUnreadable.
[[nodiscard]] Result<> checkZipEnvelope(QIODevice &file, int mostEntries);

} // namespace heartport
