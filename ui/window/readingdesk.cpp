#include "ui/window/readingdesk.h"

#include "ui/actionfeed/actionfeedpanel.h"
#include "ui/library/library.h"
#include "ui/library/shelves.h"
#include "ui/reader/contentspanel.h"
#include "ui/reader/displaypanel.h"
#include "ui/references/referencespanel.h"
#include "ui/settings/preferences.h"
#include "ui/sharing/copies.h"
#include "ui/support/job.h"
#include "ui/window/actions.h"
#include "ui/window/dock.h"

#include <QChildEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QTabBar>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 1100; // below it the two panels share one column as tabs
constexpr int smallWidth = 900;   // below it they are closed at first
constexpr int singleWidth = 640;  // below it a column beside the page leaves neither enough: the panels stand under it
constexpr int wideWidth = 1600;   // from it on they are wider, and once more from
constexpr int widestWidth = 2400;
constexpr int separator = 6;       // px, part of the column: it has the panels' ground
constexpr int sessionPause = 1000; // ms of quiet before the open hearticles are written down

} // namespace

ReadingDesk::ReadingDesk(Look &look, Library &library, const ReadingSettings &reading, ReadingClock clock,
    QMainWindow *window)
    : QObject(window), m_look(look), m_library(library), m_window(window), m_source(library, look),
      m_page(new ReaderPage(look, library, m_source, window, std::move(clock))),
      m_contents(new ContentsPanel(look, window)), m_feed(new ActionFeedPanel(look, library, window)),
      m_references(new ReferencesPanel(look, library, window))
{
    buildDocks();
    m_page->attach(*m_contents);
    setReading(reading);
    m_sessionTimer.setSingleShot(true);
    m_sessionTimer.setInterval(sessionPause);
    connectPanels();
    connectFeed();
}

QList<QWidget *> ReadingDesk::panels() const { return {m_feedDock, m_referencesDock}; }

// The engine may ask for a page until it is gone, so it goes before the source of pages does.
ReadingDesk::~ReadingDesk() { delete m_page; }

void ReadingDesk::buildDocks()
{
    m_feedDock = new Dock(m_look, u"actionFeedDock"_s, tr("Action feed"), m_feed, m_window);
    m_referencesDock = new Dock(m_look, u"referencesDock"_s, tr("References"), m_references, m_window);
    m_window->installEventFilter(this);
    m_window->setDockNestingEnabled(true);
    m_window->setDocumentMode(true); // tabs without a frame
    m_window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const Qt::Corner corner : {Qt::BottomRightCorner, Qt::TopRightCorner})
        m_window->setCorner(corner, Qt::RightDockWidgetArea);
    for (Dock *dock : {m_feedDock, m_referencesDock}) {
        m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
        dock->hide();
    }
    m_window->splitDockWidget(m_feedDock, m_referencesDock, Qt::Vertical);
    for (const Dock *dock : {m_feedDock, m_referencesDock}) {
        connect(dock, &QDockWidget::dockLocationChanged, this, &ReadingDesk::followTabs, Qt::QueuedConnection);
        connect(dock, &QDockWidget::topLevelChanged, this, &ReadingDesk::followTabs, Qt::QueuedConnection);
        connect(dock, &QDockWidget::visibilityChanged, this, &ReadingDesk::followTabs, Qt::QueuedConnection);
    }
    connect(m_references, &QWidget::windowTitleChanged, m_referencesDock, &QWidget::setWindowTitle);
    // What the reader closes stays closed; folding away on Home is not the reader's wish.
    connect(m_feedDock->toggleViewAction(), &QAction::triggered, this, [this](bool on) { m_feedWanted = on; });
    connect(m_referencesDock->toggleViewAction(), &QAction::triggered, this,
        [this](bool on) { m_referencesWanted = on; });
    connect(m_feedDock, &Dock::closed, this, [this] { m_feedWanted = false; });
    connect(m_referencesDock, &Dock::closed, this, [this] { m_referencesWanted = false; });
}

void ReadingDesk::connectPanels()
{
    connect(m_page, &ReaderPage::articleShown, this, &ReadingDesk::showArticle);
    connect(m_page, &ReaderPage::tabsEmptied, this, &ReadingDesk::tabsEmptied);
    connect(m_page, &ReaderPage::backPastTheFirst, this, &ReadingDesk::libraryRequested);
    connect(m_page, &ReaderPage::outsideLinkActivated, this, &ReadingDesk::outsideLinkActivated);
    connect(m_page, &ReaderPage::shareActivated, this, &ReadingDesk::shareActivated);
    connect(m_page, &ReaderPage::textStepRequested, this, &ReadingDesk::textStepRequested);
    connect(m_page, &ReaderPage::referencesActivated, this, &ReadingDesk::showReferences);
    connect(m_page, &ReaderPage::actionFeedActivated, this, [this] { raise(m_feedDock); });
    connect(m_page, &ReaderPage::sessionChanged, &m_sessionTimer, qOverload<>(&QTimer::start));
    connect(&m_sessionTimer, &QTimer::timeout, this, [this] { m_page->session().save(sessionPath()); });
    connect(m_references, &ReferencesPanel::blockActivated, m_page, &ReaderPage::showBlock);
    connect(m_references, &ReferencesPanel::outsideLinkActivated, this, &ReadingDesk::outsideLinkActivated);
    connect(m_references, &ReferencesPanel::articleActivated, this, [this](const ArticleId &id, const QString &key) {
        open({id, u"ref-"_s + key});
    });
    connect(m_references, &ReferencesPanel::actionActivated, this, [this](ActionKind kind, int index) {
        raise(m_feedDock);
        m_feed->chooseAction(kind, index);
    });
}

void ReadingDesk::connectFeed()
{
    connect(m_feed, &ActionFeedPanel::actionChosen, m_page, &ReaderPage::markSentences);
    connect(m_feed, &ActionFeedPanel::actionCleared, this, [this] { m_page->markSentences({}); });
    connect(m_feed, &ActionFeedPanel::sentenceActivated, m_page, &ReaderPage::showSentence);
    connect(m_feed, &ActionFeedPanel::citationActivated, this, &ReadingDesk::showReferences);
}

void ReadingDesk::connectActions(const Actions &actions)
{
    const auto on = [&](ActionId id, auto &&handler) {
        connect(actions.action(id), &QAction::triggered, this, handler);
        actions.action(id)->setEnabled(m_active);
        actions.action(id)->setToolTip(tr("%1: open a hearticle first").arg(Actions::name(id)));
        m_readingActions.append(actions.action(id));
    };
    m_back = actions.action(ActionId::Back);
    m_back->setEnabled(false);
    connect(m_back, &QAction::triggered, this, [this] { m_active ? m_page->back() : Q_EMIT readingRequested(); });
    on(ActionId::Forward, [this] { m_page->forward(); });
    on(ActionId::FindInPage, [this] { m_page->openFind(); });
    on(ActionId::FindNext, [this] { m_page->findNext(); });
    on(ActionId::FindPrevious, [this] { m_page->findNext(true); });
    on(ActionId::SaveHearticle, [this] { m_page->toggleSaved(); });
    on(ActionId::NextSection, [this] { m_page->stepSection(1); });
    on(ActionId::PreviousSection, [this] { m_page->stepSection(-1); });
    on(ActionId::CloseTab, [this] { m_page->closeTab(); });
    on(ActionId::NextTab, [this] { m_page->stepTab(1); });
    on(ActionId::PreviousTab, [this] { m_page->stepTab(-1); });
    on(ActionId::ShowActionFeed, [this] { raise(m_feedDock); });
    on(ActionId::ShowReferences, [this] { showReferences({}); });
}

void ReadingDesk::open(const Address &address)
{
    if (address.fragment.isEmpty())
        m_page->openArticle(address.article);
    else
        m_page->openAddress(QUrl(address.toString()), true);
    m_page->view().setFocus(Qt::OtherFocusReason); // so that the arrow and page keys scroll
}

std::optional<ArticleId> ReadingDesk::currentArticle() const
{
    return m_page->shown() ? std::optional(m_page->shown()->article.id) : std::nullopt;
}

QString ReadingDesk::title() const { return m_page->shown() ? m_page->shown()->article.title : QString(); }

void ReadingDesk::print()
{
    if (!m_page->shown())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void ReadingDesk::printOn(const std::shared_ptr<QPrinter> &printer)
{
    const auto tell = [this, printer](bool printed) {
        if (!printed)
            Q_EMIT printFailed();
    };
    if (printer->outputFormat() != QPrinter::PdfFormat)
        return m_page->view().print(*printer, tell);
    // A file leaves as every copy does: with real text, and with the marks that a print would not have.
    const bool letter = printer->pageLayout().pageSize().id() == QPageSize::Letter;
    const ExportOptions options =
        copyOptions({.format = ExportFormat::Pdf, .paper = letter ? Paper::Letter : Paper::A4});
    const ExportItem item{m_page->shown()->article, m_page->shown()->status, {}, m_page->shown()->notices};
    const auto write = [item, options, file = printer->outputFileName()] {
        return exportTo(file, {item}, options).has_value();
    };
    whenDone(this, QtConcurrent::run(write), tell);
}

void ReadingDesk::setActive(bool active)
{
    m_active = active;
    m_back->setEnabled(active || m_page->hasTabs());
    for (QAction *action : std::as_const(m_readingActions))
        action->setEnabled(active);
    followTabs();
    m_feedDock->setVisible(active && m_feedWanted);
    m_referencesDock->setVisible(active && m_referencesWanted);
    if (active && !std::exchange(m_arranged, true)) // half the height each, whatever stands in them
        m_window->resizeDocks({m_feedDock, m_referencesDock}, {1000, 1000}, Qt::Vertical);
    if (active)
        m_page->showCurrent();
}

void ReadingDesk::adaptTo(double width)
{
    placeUnder(width < singleWidth);
    fitColumn(width >= widestWidth ? 480 : width >= wideWidth ? 440 : width >= narrowWidth ? 372 : 320);
    const bool narrow = width < narrowWidth;
    if (m_narrow == narrow)
        return;
    if (!m_narrow && width < smallWidth)
        m_feedWanted = m_referencesWanted = false;
    m_narrow = narrow;
    tabTogether(narrow);
}

void ReadingDesk::placeUnder(bool under)
{
    if (std::exchange(m_under, under) == under)
        return;
    const Qt::DockWidgetArea area = under ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
    const bool tabbed = !m_window->tabifiedDockWidgets(m_feedDock).isEmpty();
    for (Dock *dock : {m_feedDock, m_referencesDock}) {
        const bool shown = !dock->isHidden();
        if (dock->isFloating() || m_window->dockWidgetArea(dock) == area)
            continue;
        m_window->addDockWidget(area, dock);
        dock->setVisible(shown);
    }
    if ((tabbed || under) && !m_feedDock->isFloating() && !m_referencesDock->isFloating())
        m_window->tabifyDockWidget(m_feedDock, m_referencesDock);
    m_column = 0; // its width is asked for anew
    if (under)
        m_window->resizeDocks({m_feedDock, m_referencesDock}, {m_window->height() / 2, m_window->height() / 2},
            Qt::Vertical);
}

// Sizes the panels when the window comes to ask for another width; what the reader drags in between stays.
void ReadingDesk::fitColumn(int width)
{
    const int pixels = m_look.px(width) - separator;
    if (std::exchange(m_column, pixels) != pixels && !m_restored)
        m_window->resizeDocks({m_feedDock, m_referencesDock}, {pixels, pixels}, Qt::Horizontal);
    m_restored = false;
}

void ReadingDesk::tabTogether(bool together)
{
    const bool tabbed = !m_window->tabifiedDockWidgets(m_feedDock).isEmpty();
    if (together != tabbed && !m_feedDock->isFloating() && !m_referencesDock->isFloating()) {
        if (together)
            m_window->tabifyDockWidget(m_feedDock, m_referencesDock);
        else
            m_window->splitDockWidget(m_feedDock, m_referencesDock, Qt::Vertical);
    }
    m_feedDock->raise();
}

// A panel that is a tab has the tab's name and close button and no title bar of its own.
void ReadingDesk::followTabs()
{
    for (Dock *dock : {m_feedDock, m_referencesDock}) {
        const QDockWidget *other = dock == m_feedDock ? m_referencesDock : m_feedDock;
        dock->setTabbed(!other->isHidden() && !m_window->tabifiedDockWidgets(dock).isEmpty());
    }
    const auto bars = m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar *bar : bars) {
        bar->setAccessibleName(tr("Panels"));
        bar->setFocusPolicy(m_active ? Qt::TabFocus : Qt::NoFocus); // folded away, it is no stop
        if (bar->tabsClosable())
            continue;
        bar->setTabsClosable(true);
        bar->setExpanding(false);
        connect(bar, &QTabBar::tabCloseRequested, this, [this, bar](int index) {
            const bool feed = bar->tabText(index) == m_feedDock->windowTitle();
            (feed ? m_feedDock : m_referencesDock)->close();
        });
    }
}

// The window's layout makes the tabs when it comes to need them.
bool ReadingDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished && qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
        followTabs();
    return QObject::eventFilter(watched, event);
}

void ReadingDesk::setReading(const ReadingSettings &reading)
{
    m_page->setAppearance(reading.appearance());
    if (m_display)
        m_display->setSettings(reading);
}

void ReadingDesk::warmUp()
{
    const auto likely = homeShelves(m_library.published()).breaking;
    m_page->view().warmUp(likely ? QUrl(Address{likely->id, {}}.toString()) : QUrl());
}

void ReadingDesk::showDisplayPanel(QWidget *anchor, Preferences &preferences)
{
    if (m_display) {
        m_display->close();
        return;
    }
    m_display = new DisplayPanel(m_look, preferences.reading(), m_window);
    connect(m_display, &DisplayPanel::changed, &preferences, &Preferences::setReading);
    m_display->openAt(anchor);
}

void ReadingDesk::restore(const QSettings &settings)
{
    m_feedWanted = settings.value("panels/actionFeed"_L1, true).toBool();
    m_referencesWanted = settings.value("panels/references"_L1, true).toBool();
    if (settings.contains("panels/actionFeed"_L1))
        m_narrow = false; // not the first start: nothing is closed for want of room
    m_restored = m_arranged = m_window->restoreState(settings.value("window/panels"_L1).toByteArray());
    m_page->restore(ReaderSession::load(sessionPath()));
}

void ReadingDesk::remember(QSettings &settings) const
{
    settings.setValue("panels/actionFeed"_L1, m_feedWanted);
    settings.setValue("panels/references"_L1, m_referencesWanted);
    settings.setValue("window/panels"_L1, m_window->saveState());
    m_page->session().save(sessionPath());
}

void ReadingDesk::showArticle(const std::shared_ptr<const ShownArticle> &article)
{
    m_feed->setArticle(article);
    m_references->setArticle(article);
    Q_EMIT articleChanged();
}

void ReadingDesk::showReferences(const QStringList &keys)
{
    raise(m_referencesDock);
    m_references->select(keys);
    if (keys.isEmpty())
        m_references->setFocus(Qt::ShortcutFocusReason);
}

void ReadingDesk::raise(Dock *dock)
{
    (dock == m_feedDock ? m_feedWanted : m_referencesWanted) = true;
    dock->show();
    dock->raise();
}

} // namespace heartport
