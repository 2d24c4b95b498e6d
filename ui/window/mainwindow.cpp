#include "ui/window/mainwindow.h"
#include "ui/support/dialog.h"

#include "ui/arrivals/bringin.h"
#include "ui/editor/writingdesk.h"
#include "ui/library/header.h"
#include "ui/library/homepage.h"
#include "ui/library/library.h"
#include "ui/library/searchpage.h"
#include "ui/library/shelfpage.h"
#include "ui/plan/planpage.h"
#include "ui/sharing/sharing.h"
#include "ui/support/messagebar.h"
#include "ui/window/readingdesk.h"
#include "ui/window/sideframe.h"
#include "ui/window/sidesplitter.h"
#include "ui/window/startarguments.h"
#include "ui/window/taborder.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Look &look, Library &library, QSettings &settings, const Surroundings &surroundings)
    : m_look(look), m_library(library), m_settings(settings), m_actions(this),
      m_outside(look, this, surroundings.openOutside), m_preferences(look, settings, this),
      m_bringIn(new BringIn(look, library, this)), m_sharing(new Sharing(look, library, this)),
      m_writing(new WritingDesk(look, library, this))
{
    setObjectName("mainWindow"_L1);
    setAcceptDrops(true);
    buildFrame(surroundings.clock);
    buildPages();
    connectHeader();
    connectPages();
    connectDesk();
    connectActions();
    connectReadingActions();
    connectWriting();
    applyGoal(m_preferences.goal());
    restoreLayout();
    connect(&m_look, &Look::changed, this, &MainWindow::adaptLayout);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame(const ReadingClock &clock)
{
    m_header = new Header(m_look, m_library, this);
    setMenuWidget(m_header);
    m_desk = new ReadingDesk(m_look, m_library, m_preferences.reading(), clock, this);
    m_side = new SideFrame(m_look, m_library, m_desk->contents(), this);
    m_pages = new QStackedWidget(this);
    m_messages = new MessageBar(m_look, this);

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);

    m_splitter = new SideSplitter(m_look, m_side, centre, this);
    setCentralWidget(m_splitter);
}

void MainWindow::buildPages()
{
    m_home = new HomePage(m_look, m_library, this);
    m_shelf = new ShelfPage(m_look, m_library, this);
    m_results = new SearchPage(m_look, m_library, this);
    m_plan = new PlanPage(m_look, m_library, this);
    for (QWidget *page : QList<QWidget *>{m_home, m_shelf, m_results, m_plan, m_desk->page()})
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(m_home);
}

void MainWindow::openWords(const QStringList &words)
{
    QStringList files;
    for (const QString &word : words) {
        if (word == editWord() || word.startsWith(editWord() + u'='))
            write(word.mid(editWord().size() + 1));
        else if (const auto address = parseAddress(word))
            openAddress(*address);
        else
            files.append(word);
    }
    m_bringIn->paths(files);
}

void MainWindow::openAddress(const Address &address)
{
    m_desk->open(address);
    showPage(m_desk->page());
    m_desk->page()->view().focusPage(); // one reads on with the keys
}

void MainWindow::write(const ArticleId &id)
{
    showPage(&m_writing->page());
    m_writing->edit(id);
}

void MainWindow::write(const QString &address)
{
    const auto id = parseAddress(address);
    if (id)
        return write(id->article);
    showPage(&m_writing->page());
    m_writing->editLast();
}

bool MainWindow::isWriting() const { return m_writing->isReady() && m_pages->currentWidget() == &m_writing->page(); }

void MainWindow::openReference(const ArticleId &id, const QString &key)
{
    openAddress({id, key.isEmpty() ? QString() : u"ref-"_s + key});
}

void MainWindow::showHome() { showPlace({}); }

void MainWindow::showPlace(const LibraryPlace &place)
{
    m_place = place;
    m_side->setPlace(place);
    switch (place.kind) {
    case LibraryPlace::Kind::Home:
        return showPage(m_home);
    case LibraryPlace::Kind::Search:
        m_results->setQuery(place.name);
        return showPage(m_results);
    case LibraryPlace::Kind::Shelf:
    case LibraryPlace::Kind::Category:
    case LibraryPlace::Kind::Language:
        m_shelf->setPlace(place);
        return showPage(m_shelf);
    }
}

void MainWindow::showPlan()
{
    m_side->setPlace(std::nullopt);
    showPage(m_plan);
}

MainWindow::Front MainWindow::front() const { return {m_pages->currentIndex(), m_place}; }

void MainWindow::showFront(const Front &front)
{
    // The pages stand in the same order in every window.
    QWidget *page = m_pages->widget(front.page);
    if (!page) // the editor's, made when it is first shown
        return write(QString());
    if (page == m_plan)
        return showPlan();
    page == m_desk->page() ? showPage(page) : showPlace(front.place);
}

void MainWindow::showPage(QWidget *page)
{
    const bool reading = page == m_desk->page();
    const bool writing = m_writing->isReady() && page == &m_writing->page();
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_side->setReading(reading, m_desk->page()->hasTabs());
    if (reading)
        m_side->setPlace(std::nullopt);
    m_side->setWriting(writing);
    m_header->setWriting(writing);
    for (const ActionId id : {ActionId::SaveDraft, ActionId::Cite, ActionId::FindAndReplace, ActionId::FocusOnText,
             ActionId::NextDraftPart, ActionId::PreviousDraftPart})
        m_actions.action(id)->setEnabled(writing);
    m_splitter->fit();
    m_desk->setActive(reading);
    // With the panels in their places, a page is laid out once, at its own width.
    m_pages->setCurrentWidget(page);
    layout()->activate();
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const bool reading = m_pages->currentWidget() == m_desk->page();
    const QString title = isWriting() ? m_writing->title() : reading ? m_desk->title() : QString();
    setWindowTitle(title.isEmpty() ? tr("HeartPort") : tr("%1 – HeartPort").arg(title));
}

void MainWindow::applyGoal(const ReadingGoal &goal)
{
    m_library.setKeepsHistory(goal.keepsHistory);
    m_header->setReadingGoal(goal);
}

void MainWindow::saveCopies()
{
    const auto shown = m_pages->currentWidget() == m_desk->page() ? m_desk->currentArticle() : std::nullopt;
    const bool category = m_pages->currentWidget() == m_shelf && m_place.kind == LibraryPlace::Kind::Category;
    shown ? m_sharing->saveCopy(*shown) : m_sharing->saveCopies(category ? m_place.name : QString());
}

void MainWindow::showDisplayPanel(QWidget *anchor) { m_desk->showDisplayPanel(anchor, m_preferences); }

void MainWindow::showMenu(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("mainMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_pages->currentWidget() == m_desk->page())
        menu->addAction(m_actions.action(ActionId::EditHearticle));
    for (const ActionId id :
        {ActionId::Import, ActionId::SaveCopies, ActionId::Channels, ActionId::Retractions, ActionId::History})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    for (const ActionId id :
        {ActionId::ShowSidebar, ActionId::ShowActionFeed, ActionId::ShowReferences, ActionId::FullScreen})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    for (const ActionId id :
        {ActionId::ReadingSettings, ActionId::PublisherLines, ActionId::Keys, ActionId::About, ActionId::Quit})
        menu->addAction(m_actions.action(id));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : anchor->width() - menu->sizeHint().width();
    menu->popup(anchor->mapToGlobal(QPoint(x, anchor->height())));
}

void MainWindow::showAbout()
{
    auto *dialog = new Dialog(m_look, this);
    dialog->setObjectName("aboutDialog"_L1);
    dialog->setHeading(tr("HeartPort %1").arg(QStringLiteral(HEARTPORT_VERSION)));
    dialog->setSentence(tr("A reader for health articles that cite their evidence. "
                           "Everything stays on this computer.\n\n"
                           "Free software under the GNU General Public License, version 3 or later. "
                           "It comes without any warranty.\n\nLibrary: %1")
                            .arg(m_library.path()));
    dialog->addSafeButton(tr("Close"));
    dialog->open();
}

// What is said takes the place of what was said before: ten copied links are not ten messages to dismiss.
void MainWindow::say(const QString &sentence)
{
    m_messages->remove(m_said);
    m_said = m_messages->add({Message::Kind::Info, sentence, {}});
}

void MainWindow::sayImported(const QString &sentence, const std::optional<ArticleId> &opened)
{
    if (!sentence.isEmpty())
        say(sentence);
    if (opened)
        openAddress({*opened, {}});
}

QList<QWidget *> MainWindow::panes() const
{
    const QList<QWidget *> writing = isWriting() ? m_writing->page().panes() : QList<QWidget *>();
    return QList<QWidget *>{m_header, m_side, m_messages} + writing + QList<QWidget *>{m_pages} + m_desk->panels();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = nextTabStop(tabStops(this, panes()), focusWidget(), next);
    if (stop)
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop;
}

void MainWindow::focusNextPane()
{
    QWidget *stop = nextPaneStop(tabStops(this, panes()), panes(), focusWidget());
    if (!stop)
        return;
    // In the page the arrow keys scroll at once; its tabs and buttons are one Shift+Tab away.
    m_desk->page()->isAncestorOf(stop) ? m_desk->page()->view().focusPage() : stop->setFocus(Qt::TabFocusReason);
}

void MainWindow::restoreLayout()
{
    const QSize wanted = m_settings.value("window/size"_L1, QSize(1280, 800)).toSize();
    const QSize room = screen()->availableSize();
    resize(wanted.boundedTo(room));
    // One that is as large as the screen has no room for its frame.
    const bool fits = wanted.width() < room.width() && wanted.height() < room.height();
    if (m_settings.value("window/maximized"_L1).toBool() || !fits)
        setWindowState(Qt::WindowMaximized);
    m_desk->restore(m_settings);
    m_splitter->restore(m_settings);
    adaptLayout();
    showPage(m_home);
}

void MainWindow::remember()
{
    if (!isMaximized() && !isFullScreen())
        m_settings.setValue("window/size"_L1, size());
    m_settings.setValue("window/maximized"_L1, isMaximized());
    m_writing->saveQuietly();
    m_splitter->remember(m_settings);
    m_desk->remember(m_settings);
}

void MainWindow::adaptLayout()
{
    m_splitter->adaptTo(width());
    m_desk->adaptTo(width() * 100.0 / m_look.textScale());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_writing->hasUnsaved()) {
        event->ignore();
        m_writing->leave([this] { close(); });
        return;
    }
    remember();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptLayout();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_seen, true))
        return;
    // After the first paint, when nobody waits: the web engine is made ready for the first hearticle.
    QTimer::singleShot(150, this, [this] {
        m_desk->warmUp();
        offerRest();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList words;
    for (const QUrl &url : event->mimeData()->urls())
        words.append(url.isLocalFile() ? url.toLocalFile() : url.toString());
    openWords(words);
}

} // namespace heartport
