// What was put right in a hearticle on its way in, in the reader's language.
#pragma once

#include <QString>

namespace heartport {

// `english`: a sentence of ReadArticle::repaired. One without words of its own stays English.
QString repairWords(const QString &english);

} // namespace heartport
