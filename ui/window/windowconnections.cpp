#include "ui/arrivals/bringin.h"
#include "ui/channels/channels.h"
#include "ui/editor/writingdesk.h"
#include "ui/library/header.h"
#include "ui/library/homepage.h"
#include "ui/library/library.h"
#include "ui/library/searchpage.h"
#include "ui/library/shelfpage.h"
#include "ui/plan/planpage.h"
#include "ui/settings/historydialog.h"
#include "ui/settings/publisherdialog.h"
#include "ui/sharing/sharing.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"
#include "ui/window/keysdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readingdesk.h"
#include "ui/window/retractionupdate.h"
#include "ui/window/sideframe.h"

#include <QStackedWidget>
#include <QToolButton>

// What the window's parts and its actions say to each other.
namespace heartport {

using namespace Qt::StringLiterals;

void MainWindow::connectHeader()
{
    connect(m_header, &Header::markClicked, this, &MainWindow::showHome);
    connect(m_header, &Header::planClicked, this, &MainWindow::showPlan);
    connect(m_header, &Header::writeClicked, this, [this] { write(QString()); });
    connect(m_header, &Header::displayClicked, this, &MainWindow::showDisplayPanel);
    connect(m_header, &Header::menuClicked, this, &MainWindow::showMenu);
    connect(m_header, &Header::searchRequested, this, [this](const QString &query) {
        showPlace({LibraryPlace::Kind::Search, query});
        m_results->setFocus(Qt::OtherFocusReason);
    });
    connect(m_header, &Header::articleActivated, this, [this](const ArticleId &id) { openAddress({id, {}}); });
    connect(m_header, &Header::referenceActivated, this, &MainWindow::openReference);
    connect(&m_library, &Library::failed, this, [this](const Error &error) {
        const ErrorText text = errorText(error);
        say(text.sentence + u' ' + text.nextStep);
    });
}

void MainWindow::connectPages()
{
    const auto open = [this](const ArticleId &id) { openAddress({id, {}}); };
    connect(m_home, &HomePage::articleActivated, this, open);
    connect(m_home, &HomePage::placeActivated, this, &MainWindow::showPlace);
    connect(m_home, &HomePage::savedToggled, &m_library, &Library::setSaved);
    connect(m_home, &HomePage::shareRequested, m_sharing, &Sharing::share);
    connect(m_home, &HomePage::keywordActivated, this, [this](const QString &keyword) {
        showPlace({LibraryPlace::Kind::Search, keyword});
    });
    connect(m_shelf, &ShelfPage::articleActivated, this, open);
    connect(m_shelf, &ShelfPage::placeActivated, this, &MainWindow::showPlace);
    connect(m_results, &SearchPage::articleActivated, this, open);
    connect(m_results, &SearchPage::referenceActivated, this, &MainWindow::openReference);
    connect(m_plan, &PlanPage::articleActivated, this, &MainWindow::openReference);
    connect(m_plan, &PlanPage::homeRequested, this, &MainWindow::showHome);
    connect(m_side, &SideFrame::placeActivated, this, &MainWindow::showPlace);
    const auto toReading = [this] { showPage(m_desk->page()); };
    connect(m_side, &SideFrame::readingRequested, this, toReading);
    connect(m_desk, &ReadingDesk::readingRequested, this, toReading);
    connect(m_desk, &ReadingDesk::libraryRequested, this, [this] { showPlace(m_place); });
    connect(m_sharing, &Sharing::said, this, &MainWindow::say);
    connect(m_sharing, &Sharing::mailActivated, &m_outside, &OutsideLinks::ask);
    connect(m_sharing, &Sharing::printActivated, this, [this](const ArticleId &id) {
        openAddress({id, {}});
        m_desk->print();
    });
    connect(m_bringIn, &BringIn::finished, this, &MainWindow::sayImported);
    connect(&m_outside, &OutsideLinks::couldNotOpen, this, [this](const QUrl &url) {
        say(tr("No program could open %1. You can copy the address.").arg(url.toString(QUrl::FullyEncoded)));
    });
}

void MainWindow::connectDesk()
{
    connect(m_desk, &ReadingDesk::shareActivated, this,
        [this](const ArticleId &id) { m_sharing->share(id, m_header->moreButton()); });
    connect(m_desk, &ReadingDesk::outsideLinkActivated, &m_outside, &OutsideLinks::ask);
    connect(m_desk, &ReadingDesk::articleChanged, this, &MainWindow::refreshTitle);
    connect(m_desk, &ReadingDesk::printFailed, this,
        [this] { say(tr("It could not be printed. Try another printer.")); });
    connect(m_desk, &ReadingDesk::tabsEmptied, this, &MainWindow::showHome);
    connect(m_desk, &ReadingDesk::textStepRequested, &m_preferences, &Preferences::changeText);
    connect(&m_preferences, &Preferences::readingChanged, m_desk, &ReadingDesk::setReading);
    connect(&m_preferences, &Preferences::goalChanged, this, &MainWindow::applyGoal);
    connect(&m_preferences, &Preferences::languageChanged, this, &MainWindow::languageChosen);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    on(ActionId::Home, [this] { showHome(); });
    on(ActionId::Search, [this] { m_header->focusSearch(); });
    on(ActionId::MyPlan, [this] { showPlan(); });
    on(ActionId::Write, [this] { write(QString()); });
    on(ActionId::SaveDraft, [this] { m_writing->save(); });
    on(ActionId::Cite, [this] { m_writing->cite(); });
    on(ActionId::FindAndReplace, [this] { m_writing->findAndReplace(); });
    on(ActionId::FocusOnText, [this] { m_writing->toggleFocusMode(); });
    on(ActionId::NextDraftPart, [this] { m_writing->stepPart(1); });
    on(ActionId::PreviousDraftPart, [this] { m_writing->stepPart(-1); });
    on(ActionId::History, [this] { showHistoryDialog(m_look, m_library, this); });
    on(ActionId::NextPane, [this] { focusNextPane(); });
    on(ActionId::ShowSidebar, [this] { m_side->toggle(); });
    on(ActionId::Display, [this] { showDisplayPanel(m_header->displayButton()); });
    on(ActionId::LargerText, [this] { m_preferences.changeText(1); });
    on(ActionId::SmallerText, [this] { m_preferences.changeText(-1); });
    on(ActionId::OriginalText, [this] { m_preferences.changeText(0); });
    on(ActionId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(ActionId::Import, [this] { m_bringIn->choose(); });
    on(ActionId::SaveCopies, [this] { saveCopies(); });
    connect(new Channels(m_look, m_library, m_settings, *m_actions.action(ActionId::Channels), this), &Channels::said,
        this, &MainWindow::say);
    auto *retractions = new RetractionUpdate(m_look, m_library, this);
    on(ActionId::Retractions, [retractions] { retractions->choose(); });
    connect(retractions, &RetractionUpdate::said, this, &MainWindow::say);
    on(ActionId::ReadingSettings, [this] { m_preferences.ask(this); });
    on(ActionId::PublisherLines, [this] { showPublisherDialog(m_look, m_library, this); });
    on(ActionId::Keys, [this] { showKeysDialog(m_look, m_actions, this); });
    on(ActionId::About, [this] { showAbout(); });
    on(ActionId::Quit, [this] { close(); });
}

void MainWindow::connectReadingActions()
{
    m_desk->connectActions(m_actions);
    connect(m_actions.action(ActionId::Share), &QAction::triggered, this, [this] {
        if (const auto id = m_desk->currentArticle(); id && m_pages->currentWidget() == m_desk->page())
            m_sharing->share(*id, m_header->moreButton());
    });
    connect(m_actions.action(ActionId::EditHearticle), &QAction::triggered, this, [this] {
        if (const auto id = m_desk->currentArticle(); id && m_pages->currentWidget() == m_desk->page())
            write(*id);
    });
    connect(m_actions.action(ActionId::Print), &QAction::triggered, this,
        [this] { m_pages->currentWidget() == m_plan ? m_plan->print() : m_desk->print(); });
}

void MainWindow::connectWriting()
{
    connect(m_writing, &WritingDesk::draftChanged, this, &MainWindow::refreshTitle);
    connect(m_writing, &WritingDesk::outsideLinkActivated, &m_outside, &OutsideLinks::ask);
    connect(m_writing, &WritingDesk::published, this, [this](const ArticleId &id) { openAddress({id, {}}); });
    connect(m_writing, &WritingDesk::focusModeChanged, m_header, [this](bool on) { m_header->setVisible(!on); });
    connect(m_messages, &MessageBar::actionTriggered, this, [this](int number) {
        if (number == m_rest && m_restOf)
            write(*m_restOf);
    });
}

// After a run that ended without saving: says so once the window stands, and leads to the words.
void MainWindow::offerRest()
{
    for (const DraftSummary &draft : m_library.drafts().list().value_or(QList<DraftSummary>())) {
        if (!draft.hasSafetyCopy || (m_writing->session() && m_writing->session()->article().id == draft.id))
            continue;
        m_restOf = draft.id;
        m_rest = m_messages->add({Message::Kind::Warning,
            draft.title.isEmpty()
                ? tr("HeartPort ended before all words of a draft were saved. They are kept.")
                : tr("HeartPort ended before all words of “%1” were saved. They are kept.").arg(draft.title),
            tr("Show them")});
        return;
    }
}

} // namespace heartport
