#include "ui/plan/plandocument.h"

#include "policies/disclosure.h"
#include "rendering/articlepage.h"
#include "ui/actionfeed/actiontext.h"
#include "ui/support/evidencemarks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>

#include <functional>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

enum class Line { Title, Article, Action, Detail, Notice };

QString sourcesOf(const PlanItem &item)
{
    QStringList sources;
    for (const PlanSource &source : item.sources)
        sources.append(source.text.isEmpty() ? Words::tr("Reference missing: %1").arg(source.key) : source.text);
    return sources.join(u' ');
}

// Both forms are the same lines in the same order.
void eachLine(const QList<PlanItem> &items, const QString &interface, const QDate &today,
    const std::function<void(Line, const QString &)> &write)
{
    write(Line::Title, Words::tr("My plan"));
    const PlanItem *before = nullptr;
    for (const PlanItem &item : items) {
        const PlannedAction &planned = item.planned;
        if (!before || before->planned.article != planned.article)
            write(Line::Article, planned.articleTitle);
        before = &item;
        write(Line::Action,
            Words::tr("%1: %2", "This helps: sentence")
                .arg(kindText(planned.kind), actionPlainText(planned.action.text)));
        QString detail = certaintyText(planned.action.certainty) + u'.';
        if (!item.sources.isEmpty())
            detail += u' ' + sourcesOf(item);
        write(Line::Detail, detail);
        if (!planned.stillInArticle)
            write(Line::Detail, Words::tr("This hearticle no longer says this."));
    }
    write(Line::Notice, Words::tr("Printed or copied on %1.").arg(longDate(QLocale(), today)));
    const QStringList notices = planNotices(items, interface);
    for (const QString &notice : notices)
        write(Line::Notice, notice);
}

} // namespace

QString kindText(ActionKind kind)
{
    return kind == ActionKind::Helps ? Words::tr("This helps") : Words::tr("This harms");
}

QStringList planNotices(const QList<PlanItem> &items, const QString &interface)
{
    QStringList notices;
    for (const PlanItem &item : items)
        notices.append(disclaimerFor(item.language.isEmpty() ? interface : item.language).disclaimer.text);
    if (notices.isEmpty())
        notices.append(disclaimerFor(interface).disclaimer.text);
    notices.removeDuplicates();
    return notices;
}

QString planText(const QList<PlanItem> &items, const QString &interface, const QDate &today)
{
    QString text;
    eachLine(items, interface, today, [&](Line line, const QString &words) {
        if (line == Line::Article || line == Line::Notice)
            text += u'\n';
        text += (line == Line::Action ? u"- "_s : line == Line::Detail ? u"  "_s : QString()) + words + u'\n';
    });
    return text;
}

void writePlan(QTextDocument &document, const QList<PlanItem> &items, const QString &interface, const QDate &today)
{
    QFont serif(QStringList{u"Charis SIL"_s, u"Noto Serif"_s, u"serif"_s});
    document.setDefaultFont(serif);
    QTextCursor cursor(&document);
    eachLine(items, interface, today, [&](Line line, const QString &words) {
        QTextBlockFormat block;
        QTextCharFormat letters;
        letters.setFontPointSize(line == Line::Title ? 20
                : line == Line::Article              ? 14
                : line == Line::Action               ? 11.5
                                                     : 9.5);
        letters.setFontWeight(line == Line::Title || line == Line::Article ? QFont::Bold : QFont::Normal);
        block.setTopMargin(line == Line::Article || line == Line::Notice ? 16 : line == Line::Action ? 8 : 0);
        block.setLeftMargin(line == Line::Action || line == Line::Detail ? 14 : 0);
        block.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        if (!document.isEmpty())
            cursor.insertBlock(block, letters);
        cursor.setBlockFormat(block);
        cursor.insertText(words, letters);
    });
}

} // namespace heartport
