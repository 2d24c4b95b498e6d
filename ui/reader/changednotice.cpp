#include "ui/reader/changednotice.h"

#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/runlabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// One side of a change; the words that differ are strong.
QList<TextRun> side(const ArticleChange &change, WordRun::Kind other)
{
    QList<TextRun> runs;
    for (const WordRun &run : change.runs) {
        if (run.kind == other)
            continue;
        QString text = run.text;
        runs.append(TextRun{.text = text.replace(u'\n', u' '), .strong = run.kind != WordRun::Kind::Kept});
    }
    return runs;
}

void addLine(const Look &look, QVBoxLayout *column, const QString &label, const QList<TextRun> &runs)
{
    if (runs.isEmpty())
        return;
    auto *words = new RunLabel(look, TextStyle::Body, Role::Text, nullptr);
    words->setRuns(QList<TextRun>{{.text = label + u' '}} + runs);
    column->addWidget(words);
}

} // namespace

ChangedNotice::ChangedNotice(Look &look, const Library &library, QWidget *parent)
    : MessageBar(look, parent), m_look(look), m_library(library)
{
    setObjectName(u"changedNotice"_s);
    connect(this, &MessageBar::actionTriggered, this, &ChangedNotice::showChanges);
}

void ChangedNotice::setArticle(const std::shared_ptr<const ShownArticle> &shown)
{
    // The same version again: what was said of it, or was dismissed, stays as it is.
    if (shown && m_shown && shown->article.id == m_shown->article.id
        && shown->article.version == m_shown->article.version)
        return;
    remove(m_message);
    m_shown = shown;
    m_changed =
        shown && shown->status == Status::Published ? changedSinceRead(m_library, shown->article) : std::nullopt;
    if (!m_changed)
        return;
    const QString date = QLocale().toString(m_changed->read.toLocalTime().date(), QLocale::LongFormat);
    m_message = add({Message::Kind::Info,
        tr("Changed since you read it on %1: %2.").arg(date, changesInWords(m_changed->changes)), tr("Show changes")});
}

void ChangedNotice::showChanges()
{
    if (!m_changed)
        return;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, m_look.px(8), 4);
    column->setSpacing(m_look.px(4));
    for (int i = 0; i < m_changed->changes.size(); ++i) {
        const ArticleChange &change = m_changed->changes.at(i);
        auto *place = new RunLabel(m_look, TextStyle::Label, Role::Muted, nullptr);
        place->setObjectName(u"changePlace"_s);
        place->setPlain(placeOfChange(change, i < m_changed->planned));
        column->addWidget(place);
        if (change.kind != ArticleChange::Kind::Added)
            addLine(m_look, column, tr("Before:"), side(change, WordRun::Kind::Added));
        if (change.kind != ArticleChange::Kind::Removed)
            addLine(m_look, column, tr("Now:"), side(change, WordRun::Kind::Removed));
        column->addSpacing(m_look.px(12));
    }
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"changesList"_s);
    area->setAccessibleName(tr("What has changed"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *dialog = new Dialog(m_look, window());
    dialog->setObjectName(u"changesDialog"_s);
    dialog->setHeading(tr("What has changed"));
    dialog->setSentence(tr("In “%1”. Words that differ are bold.").arg(m_shown->article.title));
    dialog->setContent(area, {m_look.px(620), m_look.px(400)});
    dialog->addSafeButton(tr("Close"));
    dialog->open();
}

} // namespace heartport
