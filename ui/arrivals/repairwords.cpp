#include "ui/arrivals/repairwords.h"

#include <QCoreApplication>

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// As `exchange` writes them; tst_repairwords holds the two together. %1 is a number or another of these.
constexpr std::array repairs{
    QT_TRANSLATE_NOOP("heartport::RepairWords", "The AI-content disclaimer was missing and was put in"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "The AI-content disclaimer was altered and was put right"),
    QT_TRANSLATE_NOOP("heartport::RepairWords",
        "The page's own AI notice was replaced by HeartPort's AI-content disclaimer"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "How AI was used is left unstated: the author must state it"),
    QT_TRANSLATE_NOOP("heartport::RepairWords",
        "The page does not show its references: %1 placeholders stand for them"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "Invisible characters were removed from %1"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the title"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the subtitle"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the summary"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the category"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "a keyword"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "an author"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the AI tools"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "an action that helps"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "an action that harms"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the health essentials"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the funding"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the conflicts of interest"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the cover's description"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the cover's credit"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the reviewer"),
    QT_TRANSLATE_NOOP("heartport::RepairWords", "the reference %1"),
};

} // namespace

QString repairWords(const QString &english)
{
    for (const char *source : repairs) {
        const QString pattern = QString::fromLatin1(source);
        const QString translated = QCoreApplication::translate("heartport::RepairWords", source);
        if (english == pattern)
            return translated;
        const QString before = pattern.section(u"%1"_s, 0, 0);
        const QString after = pattern.section(u"%1"_s, 1);
        if (pattern.contains(u"%1") && english.startsWith(before) && english.endsWith(after))
            return translated.arg(repairWords(english.sliced(before.size()).chopped(after.size())));
    }
    return english;
}

} // namespace heartport
