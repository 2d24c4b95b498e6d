#include "ui/reader/changednotice.h"

#include "rendering/articlefacts.h"
#include "rendering/articlepage.h"
#include "ui/library/library.h"
#include "ui/reader/pagesource.h"
#include "ui/support/dialog.h"
#include "ui/support/runlabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// One side of a change; the words that differ are strong. What is a mark for authors alone is left out.
QList<TextRun> side(const ArticleChange &change, WordRun::Kind other)
{
    static const QRegularExpression marks(u"@(?=\\w)|^#+ +"_s);
    QList<TextRun> runs;
    QString whole;
    for (const WordRun &run : change.runs) {
        if (run.kind == other)
            continue;
        whole += run.text;
        QString text = run.text;
        runs.append(
            TextRun{.text = text.remove(marks).replace(u'\n', u' '), .strong = run.kind != WordRun::Kind::Kept});
    }
    if (change.aspect == ArticleChange::Aspect::Certainty)
        return {TextRun{.text = certaintyWords(certaintyFromWord(whole.trimmed()), pageLabels()), .strong = true}};
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
    connect(this, &MessageBar::actionTriggered, this,
        [this](int number) { number == m_newer ? Q_EMIT newerWanted() : showChanges(); });
}

void ChangedNotice::setArticle(const std::shared_ptr<const ShownArticle> &shown)
{
    // The same version again: what was said of it, or was dismissed, stays as it is.
    if (shown && m_shown && shown->article.id == m_shown->article.id
        && shown->article.version == m_shown->article.version && shown->status == m_shown->status)
        return;
    remove(m_message);
    remove(m_newer);
    m_shown = shown;
    m_changed =
        shown && shown->status == Status::Published ? changedSinceRead(m_library, shown->article) : std::nullopt;
    if (!m_changed)
        return;
    const QString date = longDate(QLocale(), m_changed->read.toLocalTime().date());
    m_message = add({Message::Kind::Info,
        tr("Changed since you read it on %1: %2.").arg(date, changesInWords(m_changed->changes)), tr("Show changes")});
}

void ChangedNotice::offerNewer()
{
    remove(m_newer);
    m_newer = add({Message::Kind::Info, tr("A newer version of this hearticle has come."), tr("Show it")});
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
