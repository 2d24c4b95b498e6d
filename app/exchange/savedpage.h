// A saved page of the HeartPort web service, as text or HTML, recognised by its parts and made a draft.
#pragma once

#include "exchange/textbundle.h"

namespace heartport {

constexpr qint64 longestSavedPage = 10 << 20; // bytes; a page saved as HTML brings its scripts along

// Whether these bytes look like such a page; cheap, for choosing the reader.
bool isSavedPage(const QByteArray &bytes);

// Category, title, keywords, essentials and action feed of the page; its frame and its teasers of other hearticles are
// left out. The citations [n] become the keys reference1 to referenceN of as many placeholders, because the page does
// not show its references. How AI was used stays unstated: that is the author's to say. The id follows from category
// and title, so that the same page read twice is the same hearticle.
// Errors: NotUtf8, TooLarge, FormatUnknown (parts missing, named in the detail).
[[nodiscard]] Result<ReadArticle> readSavedPage(const QByteArray &bytes);

} // namespace heartport
