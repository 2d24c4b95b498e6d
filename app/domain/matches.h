// Text with something else in place of what an expression finds.
#pragma once

#include <QRegularExpression>

#include <functional>

namespace heartport {

QString withMatchesReplaced(const QString &text, const QRegularExpression &expression,
    const std::function<QString(const QRegularExpressionMatch &)> &replacement);

} // namespace heartport
