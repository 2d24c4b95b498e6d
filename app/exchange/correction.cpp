#include "exchange/correction.h"

#include <QCoreApplication>

namespace heartport {

bool operator==(const Correction &a, const Correction &b)
{
    return qstrcmp(a.sentence, b.sentence) == 0 && qstrcmp(a.part, b.part) == 0 && a.detail == b.detail;
}

QString inWords(const Correction &correction, const std::function<QString(const char *)> &translated)
{
    QString argument = correction.detail;
    if (correction.part) {
        argument = translated(correction.part);
        if (!correction.detail.isEmpty())
            argument = argument.arg(correction.detail);
    }
    const QString sentence = translated(correction.sentence);
    return argument.isEmpty() ? sentence : sentence.arg(argument);
}

QString toEnglish(const Correction &correction)
{
    return inWords(correction, [](const char *text) { return QString::fromLatin1(text); });
}

namespace corrections {

Correction disclaimerMissing()
{
    return {QT_TRANSLATE_NOOP("heartport::RepairWords", "The AI-content disclaimer was missing and was put in")};
}

Correction disclaimerAltered()
{
    return {QT_TRANSLATE_NOOP("heartport::RepairWords", "The AI-content disclaimer was altered and was put right")};
}

Correction pageNoticeReplaced()
{
    return {QT_TRANSLATE_NOOP("heartport::RepairWords",
        "The page's own AI notice was replaced by HeartPort's AI-content disclaimer")};
}

Correction aiUseUnstated()
{
    return {QT_TRANSLATE_NOOP("heartport::RepairWords", "How AI was used is left unstated: the author must state it")};
}

Correction referencesNotShown(int placeholders)
{
    return {QT_TRANSLATE_NOOP("heartport::RepairWords",
                "The page does not show its references: %1 placeholders stand for them"),
        nullptr, QString::number(placeholders)};
}

Correction invisibleRemoved(const char *part, const QString &detail)
{
    return {QT_TRANSLATE_NOOP("heartport::RepairWords", "Invisible characters were removed from %1"), part, detail};
}

} // namespace corrections

} // namespace heartport
