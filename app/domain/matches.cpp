#include "domain/matches.h"

namespace heartport {

QString withMatchesReplaced(const QString &text, const QRegularExpression &expression,
    const std::function<QString(const QRegularExpressionMatch &)> &replacement)
{
    QString result;
    qsizetype from = 0;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += replacement(match);
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(from));
}

} // namespace heartport
