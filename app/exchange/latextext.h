// Text as LaTeX writes it, in both directions. Internal to exchange.
#pragma once

#include <QStringList>

namespace heartport {

// "M{\"u}ller \& S\o{}n, 5\,\%" as "Müller & Søn, 5 %". Braces go; a command that is not known loses its name and keeps
// its words, and is named in `unknown`, each once.
QString textFromLatex(const QString &latex, QStringList &unknown);

// The text with LaTeX's special characters made harmless; everything else stays Unicode.
QString latexFromText(const QString &text);

} // namespace heartport
