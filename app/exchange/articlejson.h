// The org.heartport object of FORMATS.md §1: a hearticle's fields without text, references and images.
#pragma once

#include "domain/article.h"

namespace heartport {

// All known keys in the contract's form plus Article::extra; absent values are left out. Unknown keys inside a known
// object (cover, review, actions, disclaimer) wait in `extra` under that object's name and are put back into it.
QJsonObject articleToJson(const Article &article);

// Errors: FieldMissing (id, title), FieldInvalid (a value of the wrong type, form or length). Unknown keys go to
// Article::extra. The disclaimer is taken as it is: whoever reads it in checks it.
[[nodiscard]] Result<Article> articleFromJson(const QJsonObject &object);

// A CSL-JSON array as references and back. Errors: FormatBroken (no array of objects), FieldInvalid (an id that is no
// citation key, or twice).
[[nodiscard]] Result<QList<Reference>> referencesFromJson(const QJsonValue &array);
QJsonArray referencesToJson(const QList<Reference> &references);

} // namespace heartport
