#include "ui/editor/writingdesk.h"

#include "ui/editor/draftforms.h"
#include "ui/editor/draftscolumn.h"
#include "ui/editor/draftview.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/findingspanel.h"
#include "ui/editor/recoverydialog.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"

#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace heartport {

using namespace Qt::StringLiterals;

WritingDesk::WritingDesk(Look &look, Library &library, QWidget *window, std::function<QDateTime()> now)
    : QObject(window), m_look(look), m_library(library), m_window(window), m_now(std::move(now))
{
}

WritingDesk::~WritingDesk()
{
    if (m_page)
        m_page->setView(nullptr); // before the session that it shows
}

EditorPage &WritingDesk::page()
{
    if (!m_page)
        buildPage();
    return *m_page;
}

void WritingDesk::buildPage()
{
    m_page = new EditorPage(m_look, m_library, m_window);
    DraftsColumn &column = m_page->column();
    connect(m_page, &EditorPage::newRequested, this, [this] { startNew(); });
    connect(&column, &DraftsColumn::draftActivated, this, &WritingDesk::edit);
    connect(&column, &DraftsColumn::startRequested, this, &WritingDesk::startFrom);
    connect(&column, &DraftsColumn::duplicateRequested, this, &WritingDesk::duplicate);
    connect(&column, &DraftsColumn::discardRequested, this, &WritingDesk::discard);
    connect(&column, &DraftsColumn::takeBackRequested, this, &WritingDesk::takeBack);
    connect(&m_page->messages(), &MessageBar::actionTriggered, this, [this](int number) {
        if (number != m_failure || !m_session)
            return;
        m_session->saveState() == DraftSession::Save::Conflict ? askConflict() : save();
    });
    connect(&m_page->messages(), &MessageBar::otherTriggered, this, [this](int number) {
        if (number == m_failure && m_session)
            saveCopy();
    });
}

QString WritingDesk::title() const { return m_session ? m_session->article().title : QString(); }

void WritingDesk::edit(const ArticleId &id)
{
    page();
    if (m_session && m_session->article().id == id)
        return;
    if (!saveBeforeLeaving())
        return;
    auto draft = m_library.drafts().draft(id);
    const bool isNew = !draft && draft.error().code == ErrorCode::NotFound;
    if (isNew)
        draft = m_library.drafts().edit(id, m_now());
    if (!draft)
        return say(draft.error());
    show(*draft);
    if (isNew)
        m_library.noteDraftsChanged();
}

void WritingDesk::editLast()
{
    const QList<DraftSummary> &drafts = page().column().drafts().drafts();
    if (!m_session && !drafts.isEmpty())
        edit(drafts.constFirst().id);
    if (m_session)
        m_page->view()->setFocus(Qt::OtherFocusReason); // it may have been there before
    else
        m_page->column().setFocus(Qt::TabFocusReason); // one begins with the next key
}

void WritingDesk::startNew(const QString &essentials)
{
    page();
    if (!saveBeforeLeaving())
        return;
    Article article{.id = ArticleId::random()};
    article.language = QLocale().bcp47Name().section(u'-', 0, 0);
    article.created = article.updated = m_now();
    article.essentials = essentials;
    const auto draft = m_library.drafts().create(article, m_now());
    if (!draft)
        return say(draft.error());
    show(*draft);
    m_library.noteDraftsChanged();
    m_session->reveal({.part = ArticlePart::Title}); // where one begins
}

void WritingDesk::show(const Draft &draft)
{
    close();
    m_session = std::make_unique<DraftSession>(m_library, draft, m_now);
    auto *view = new DraftView(m_look, m_library, *m_session, m_page);
    m_page->setView(view);
    connectForms(view->forms());
    connect(view, &DraftView::outsideLinkActivated, this, &WritingDesk::outsideLinkActivated);
    connect(view, &DraftView::focusModeChanged, this, &WritingDesk::focusModeChanged);
    connect(&view->essentials(), &EssentialsTab::problem, m_session.get(), [this](const QString &sentence) {
        m_page->messages().remove(m_said);
        m_said = m_page->messages().add({Message::Kind::Error, sentence, {}});
    });
    connect(m_session.get(), &DraftSession::saveFailed, this, &WritingDesk::showSaveFailure);
    connect(m_session.get(), &DraftSession::safetyCopyFailed, this, &WritingDesk::showSaveFailure);
    connect(m_session.get(), &DraftSession::saveStateChanged, this, [this] {
        if (m_session->saveState() == DraftSession::Save::Saved)
            m_page->messages().remove(m_failure);
    });
    connect(m_session.get(), &DraftSession::changed, this, [this](ArticlePart part) {
        if (part == ArticlePart::Title)
            showState();
    });
    connect(m_session.get(), &DraftSession::findingsChanged, this, &WritingDesk::showState);
    showState();
    view->setFocus(Qt::OtherFocusReason);
    const auto copy = m_library.drafts().safetyCopy(draft.article.id);
    if (copy && *copy)
        offerRest(**copy);
}

void WritingDesk::connectForms(DraftForms &forms)
{
    connect(&forms, &DraftForms::failed, this, &WritingDesk::say);
    connect(&forms, &DraftForms::draftRequested, this, &WritingDesk::edit);
    connect(&forms, &DraftForms::duplicateRequested, this, &WritingDesk::duplicate);
    connect(&forms, &DraftForms::withdrawn, this, [this] {
        m_page->messages().add({Message::Kind::Success, tr("Withdrawn. Readers see your reason."), {}});
    });
    connect(&forms, &DraftForms::published, this, [this](const ArticleId &id) {
        close();
        Q_EMIT published(id);
    });
}

void WritingDesk::findAndReplace()
{
    if (m_page && m_page->view())
        m_page->view()->forms().openReplace();
}

void WritingDesk::close()
{
    m_page->setView(nullptr);
    m_session.reset();
    m_page->messages().remove(m_failure);
    showState();
}

void WritingDesk::showState()
{
    DraftsModel &drafts = m_page->column().drafts();
    if (m_session)
        drafts.setCurrent(m_session->article().id, m_session->article().title, findingsText(m_session->findings()));
    else
        drafts.setCurrent(std::nullopt, {}, {});
    Q_EMIT draftChanged();
}

void WritingDesk::save()
{
    if (m_session)
        m_session->save();
}

void WritingDesk::saveQuietly()
{
    if (hasUnsaved())
        m_session->save();
}

void WritingDesk::cite()
{
    if (m_session)
        m_page->view()->cite();
}

void WritingDesk::toggleFocusMode()
{
    if (m_session)
        m_page->view()->setFocusMode(!m_page->view()->isFocusMode());
}

void WritingDesk::stepPart(int by)
{
    if (m_session)
        m_page->view()->stepPart(by);
}

// What is written is saved when another draft comes to the front; where that fails, ours stays.
bool WritingDesk::saveBeforeLeaving()
{
    saveQuietly();
    return !hasUnsaved();
}

void WritingDesk::leave(const std::function<void()> &then)
{
    if (!hasUnsaved())
        return then();
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName(u"leaveDialog"_s);
    const QString name = title().isEmpty() ? tr("this hearticle") : tr("“%1”").arg(title());
    dialog->setHeading(tr("Save %1?").arg(name));
    dialog->setSentence(
        tr("What you do not save is kept for %n day(s) among the discarded drafts.", nullptr, DraftStore::keptDays));
    dialog->addButton(tr("Don't save"), this, [this, then] {
        if (m_session->discardChanges())
            then();
    });
    QPushButton *save = dialog->addButton(tr("Save"), this, [this, then] {
        if (saveBeforeLeaving())
            then();
    });
    save->setDefault(true);
    dialog->addSafeButton(tr("Keep writing"));
    dialog->open();
}

void WritingDesk::offerRest(const SafetyCopy &copy)
{
    if (!m_window->isVisible()) { // at the start: a dialog that is there first would lie under its window
        QTimer::singleShot(0, m_session.get(), [this, copy] { offerRest(copy); });
        return;
    }
    const Article saved = m_session->article();
    if (changedParts(saved, copy.article).isEmpty()) {
        Q_UNUSED(m_library.drafts().dropSafetyCopy(saved.id));
        return;
    }
    showRecoveryDialog(m_look, saved, copy, m_window,
        {.keep = [this, copy] { takeOver(copy.article, tr("Restore unsaved words")); },
            .discard =
                [this, id = saved.id] {
                    const auto done = m_library.drafts().discardChanges(id, m_now());
                    if (!done)
                        return say(done.error());
                    m_library.noteDraftsChanged();
                }});
}

// All that is different, as one step of undo.
void WritingDesk::takeOver(const Article &other, const QString &what)
{
    m_session->change({}, what, [&](Article &article) {
        for (const ArticlePart part : changedParts(article, other))
            copyPart(part, other, article);
    });
}

void WritingDesk::say(const Error &error)
{
    const ErrorText text = errorText(error);
    page().messages().remove(m_said);
    m_said = m_page->messages().add({Message::Kind::Error, text.sentence + u' ' + text.nextStep, {}});
}

// A hearticle of its own with the same words; nobody has signed those off.
void WritingDesk::duplicate(const ArticleId &id)
{
    if (!saveBeforeLeaving())
        return;
    const auto original = m_library.drafts().draft(id);
    if (!original)
        return say(original.error());
    Article copy = original->article;
    copy.id = ArticleId::random();
    copy.version = 1;
    copy.title = tr("%1 (copy)").arg(copy.title).trimmed();
    copy.created = copy.updated = m_now();
    copy.review.reset();
    copy.translationOf.reset();
    const auto draft = m_library.drafts().create(copy, m_now());
    if (!draft)
        return say(draft.error());
    show(*draft);
    m_library.noteDraftsChanged();
}

void WritingDesk::discard(const ArticleId &id)
{
    if (m_session && m_session->article().id == id) {
        m_session->keepNow(); // with what was typed last
        close();
    }
    const auto done = m_library.drafts().discard(id, m_now());
    if (!done)
        return say(done.error());
    m_library.noteDraftsChanged();
}

void WritingDesk::takeBack(qint64 number)
{
    if (!saveBeforeLeaving())
        return;
    const auto draft = m_library.drafts().takeBack(number, m_now());
    if (!draft)
        return say(draft.error());
    show(*draft);
    m_library.noteDraftsChanged();
}

} // namespace heartport
