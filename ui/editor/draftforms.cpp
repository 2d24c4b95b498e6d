#include "ui/editor/draftforms.h"

#include "ui/editor/actionstab.h"
#include "ui/editor/comparepanel.h"
#include "ui/editor/detailstab.h"
#include "ui/editor/draftview.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/findingspanel.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/readabilitypanel.h"
#include "ui/editor/referencestab.h"
#include "ui/editor/replacebar.h"
#include "ui/editor/revisionstab.h"
#include "ui/editor/saveline.h"
#include "ui/editor/sourcepane.h"
#include "ui/library/library.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

// What is in the view; draftpublishing.cpp has what its buttons do.
namespace heartport {

using namespace Qt::StringLiterals;

DraftForms::DraftForms(Look &look, Library &library, DraftSession &session, DraftView &view, QSplitter &sideColumn)
    : QObject(&view), m_look(look), m_library(library), m_session(session), m_view(view)
{
    // Before the tabs are made: theirs is the focus, but only in a tab that is in front.
    connect(&session, &DraftSession::revealRequested, this, &DraftForms::reveal);
    buildTabs();
    buildSide(sideColumn);
    buildPublishing();
    buildReplace();
    connectCaret();
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part) {
        if (part == ArticlePart::TranslationOf)
            showSource();
        showCounts();
    });
    showCounts();
    showSource();
}

void DraftForms::buildTabs()
{
    TabbedArea &tabs = m_view.tabs();
    m_details = new DetailsTab(m_look, m_session, m_library, &tabs);
    m_actions = new ActionsTab(m_look, m_session, m_library, &tabs);
    m_references = new ReferencesTab(m_look, m_session, m_library, &tabs);
    m_revisions = new RevisionsTab(m_look, m_session, m_library, &tabs);
    tabs.add(m_details, tr("Details"));
    tabs.add(m_actions, tr("Actions"));
    tabs.add(m_references, tr("References"));
    tabs.add(m_revisions, tr("Revisions"));
    connect(m_revisions, &RevisionsTab::countChanged, this,
        [this](int count) { m_view.tabs().setCount(m_revisions, count); });
    connect(m_revisions, &RevisionsTab::compareRequested, this, &DraftForms::compare);
    connect(m_revisions, &RevisionsTab::restoreRequested, this, &DraftForms::restore);
}

void DraftForms::buildSide(QSplitter &sideColumn)
{
    TabbedArea &side = m_view.side();
    m_compare = new ComparePanel(m_look, m_session, &side);
    side.add(m_compare, tr("Compare"));
    m_readability = new ReadabilityPanel(m_look, m_session, &side);
    side.add(m_readability, tr("Readability"));
    m_findings = new FindingsPanel(m_look, m_session, &sideColumn);
    sideColumn.addWidget(m_findings);
    sideColumn.setStretchFactor(0, 3);
    sideColumn.setStretchFactor(1, 2);
    auto *line = makeButton(m_look, ButtonKind::Link, {}, &m_view.saveLine());
    line->setObjectName(u"readabilityLine"_s);
    m_view.saveLine().end().addWidget(line);
    line->hide();
    connect(m_readability, &ReadabilityPanel::shortTextChanged, line, [line](const QString &text) {
        line->setText(text);
        line->setVisible(!text.isEmpty());
    });
    connect(line, &QPushButton::clicked, this, [this] { m_view.side().show(m_readability); });
}

void DraftForms::buildReplace()
{
    m_replace = new ReplaceBar(m_look, m_session, &m_view);
    m_view.addBar(m_replace);
    connect(m_replace, &ReplaceBar::closed, this, [this] {
        m_replace->hide();
        m_view.essentials().setShortOfRoom(false);
        m_view.essentials().editor().setFocus(Qt::OtherFocusReason);
    });
}

void DraftForms::connectCaret()
{
    MarkdownEditor &editor = m_view.essentials().editor();
    connect(&editor, &MarkdownEditor::caretMoved, this, [this] {
        m_findings->setCaret({.part = ArticlePart::Essentials,
            .block = m_view.essentials().block(),
            .start = m_view.essentials().editor().caret()});
    });
    connect(&m_view.essentials(), &EssentialsTab::blockChanged, this, [this](int block) {
        if (m_source)
            m_source->setBlock(block);
    });
}

void DraftForms::reveal(const ArticlePlace &place)
{
    const bool isAction = place.part == ArticlePart::Helps || place.part == ArticlePart::Harms;
    if (isAction)
        m_view.tabs().show(m_actions);
    else if (place.part == ArticlePart::References)
        m_view.tabs().show(m_references);
    else if (DetailsTab::shows(place.part))
        m_view.tabs().show(m_details);
    else
        m_view.tabs().show(&m_view.essentials());
}

void DraftForms::showCounts()
{
    const Article &article = m_session.article();
    m_view.tabs().setCount(m_actions, int(article.helps.size() + article.harms.size()));
    m_view.tabs().setCount(m_references, int(article.references.size()));
}

// The source stands beside a translation alone.
void DraftForms::showSource()
{
    if (m_source || !m_session.article().translationOf)
        return;
    m_source = new SourcePane(m_look, m_session, m_library, &m_view.side());
    m_view.side().add(m_source, tr("Source"));
    const auto showCount = [this](int count) { m_view.side().setCount(m_source, count); };
    showCount(m_source->changedCount()); // blocks that were changed since they were translated
    connect(m_source, &SourcePane::changedCountChanged, this, showCount);
    connect(m_source, &SourcePane::blockActivated, this, [this](int block) {
        m_view.tabs().show(&m_view.essentials());
        m_view.essentials().goToBlock(block);
    });
    connect(m_source, &SourcePane::failed, this, &DraftForms::failed);
}

void DraftForms::openReplace()
{
    m_view.essentials().setShortOfRoom(true);
    const MarkdownEditor &editor = m_view.essentials().editor();
    const int start = std::min(editor.caret(), editor.anchor());
    const int length = std::max(editor.caret(), editor.anchor()) - start;
    if (length == 0 || m_view.tabs().current() != &m_view.essentials())
        return m_replace->open({}, {});
    m_replace->open(editor.markdown().mid(start, length),
        ArticlePlace{.part = ArticlePart::Essentials, .start = start, .length = length});
}

void DraftForms::compare(qint64 older, qint64 newer)
{
    const ArticleId &id = m_session.article().id;
    const auto name = [this](qint64 number) {
        const auto all = m_library.drafts().revisions(m_session.article().id).value_or(QList<Revision>());
        const auto found = std::find_if(all.begin(), all.end(),
            [number](const Revision &revision) { return revision.number == number; });
        return found == all.end() ? QString() : revisionText(*found, QLocale());
    };
    const auto before = m_library.drafts().revision(id, older);
    if (!before)
        return Q_EMIT failed(before.error());
    std::optional<Article> after;
    if (newer > 0) {
        const auto found = m_library.drafts().revision(id, newer);
        if (!found)
            return Q_EMIT failed(found.error());
        after = *found;
    }
    m_compare->compare(*before, after, name(older), newer > 0 ? name(newer) : tr("the draft as it is now"));
    m_view.side().show(m_compare);
}

void DraftForms::restore(qint64 revision)
{
    if (!save()) // what is on screen becomes a revision first, so that nothing is lost
        return;
    const auto restored =
        m_library.drafts().restore(m_session.article().id, revision, m_session.draft().revision, m_session.now());
    if (!restored)
        return Q_EMIT failed(restored.error());
    m_session.adopt(*restored);
    m_library.noteDraftsChanged();
}

bool DraftForms::save()
{
    if (m_session.saveState() != DraftSession::Save::Saved)
        m_session.save();
    return m_session.saveState() == DraftSession::Save::Saved;
}

} // namespace heartport
