// A saved page of the HeartPort web service, as text or HTML, recognised by its parts and made a draft.
#pragma once

#include "exchange/textbundle.h"

namespace heartport {

// Whether these bytes look like such a page; cheap, for choosing the reader.
bool isSavedPage(const QByteArray &bytes);

// Errors: NotUtf8, TooLarge, FormatUnknown (parts missing, named in the detail).
[[nodiscard]] Result<ReadArticle> readSavedPage(const QByteArray &bytes);

} // namespace heartport
