#include "ui/support/sheet.h"

#include "ui/support/look.h"

#include <QHash>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> values(const Look &look)
{
    QHash<QString, QString> names;
    for (int role = 0; role < roleCount; ++role)
        names.insert(toWord(Role(role)), look.color(Role(role)).name());
    names.insert(u"line"_s, look.theme() == ThemeName::HighContrast ? u"2px"_s : u"1px"_s);
    return names;
}

qsizetype skip(QStringView text, qsizetype from, bool (*belongs)(QChar))
{
    while (from < text.size() && belongs(text[from]))
        ++from;
    return from;
}

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isNumberPart(QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; }

} // namespace

QString filledSheet(const QString &sheetTemplate, const Look &look)
{
    const QHash<QString, QString> known = values(look);
    const QStringView text(sheetTemplate);
    QString result;
    result.reserve(text.size() + 512);
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'$') {
            const qsizetype end = skip(text, at + 1, isAsciiLetter);
            const QString name = text.sliced(at + 1, end - at - 1).toString();
            Q_ASSERT_X(known.contains(name), "sheet", qPrintable(name));
            result += known.value(name);
            at = end;
        } else if (text[at].isDigit()) {
            const qsizetype end = skip(text, at, isNumberPart);
            const QStringView number = text.sliced(at, end - at);
            const bool scaled = text.sliced(end).startsWith(u"dp");
            if (scaled)
                result += QString::number(look.px(number.toDouble())) + QLatin1String("px");
            else
                result += number;
            at = scaled ? end + 2 : end;
        } else {
            result += text[at++];
        }
    }
    return result;
}

} // namespace heartport
