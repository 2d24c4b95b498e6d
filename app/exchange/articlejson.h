// The org.heartport object of FORMATS.md §1: a hearticle's fields without text, references and images.
#pragma once

#include "domain/article.h"

namespace heartport {

// All known keys in the contract's form plus Article::extra; absent values are left out.
QJsonObject articleToJson(const Article &article);

// Errors: FieldMissing (id, title), FieldInvalid. Unknown keys go to Article::extra.
[[nodiscard]] Result<Article> articleFromJson(const QJsonObject &object);

} // namespace heartport
