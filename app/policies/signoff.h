// Sign-off: a named person confirms exactly one content. Any other content makes it void.
#pragma once

#include "domain/article.h"

namespace heartport {

enum class SignOff {
    None,
    Valid,
    Void, // the content was changed since
};

SignOff signOffOf(const Article &article);

// What the person has to have done, each on its own; a skim or a spelling check is none of it.
struct Confirmation {
    bool accuracy = false;
    bool plausibility = false;
    bool sources = false;
};

// The review of the content as it is now, to be put into Article::review (and its date into Article::reviewed). Fails
// with FieldMissing without a name or where something is not confirmed, with FieldInvalid without a date.
[[nodiscard]] Result<Review> signOff(const Article &article, const QString &name, const QString &role,
    const QDate &date, const Confirmation &confirmation);

} // namespace heartport
