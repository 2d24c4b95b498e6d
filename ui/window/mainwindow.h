// The frame: header, sidebar, pages, docks and message bar, and switching between them.
#pragma once

#include "ui/library/libraryplace.h"
#include "ui/settings/preferences.h"
#include "ui/window/actions.h"
#include "ui/window/surroundings.h"

#include <QMainWindow>
#include <QSettings>

class QStackedWidget;

namespace heartport {

class BringIn;
class Header;
class HomePage;
class Library;
class Look;
class MessageBar;
class PlanPage;
class ReadingDesk;
class SearchPage;
class Sharing;
class ShelfPage;
class SideFrame;
class SideSplitter;
class WritingDesk;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // References outlive the window.
    MainWindow(Look &look, Library &library, QSettings &settings, const Surroundings &surroundings);
    ~MainWindow() override;

    // Addresses are opened, files are brought in.
    void openWords(const QStringList &words);
    void openAddress(const Address &address);
    void showPlace(const LibraryPlace &place);
    void showPlan();
    void write(const ArticleId &id);    // its draft
    void write(const QString &address); // empty: the draft in front, else the one saved last
    // What stands in front, so that a window made anew can show the same.
    struct Front {
        int page = 0;
        LibraryPlace place; // where it is a page of the library
    };
    Front front() const;
    void showFront(const Front &front);
    void say(const QString &sentence);
    // Writes size, panels and open hearticles, as closing does.
    void remember();

    const Actions &actions() const { return m_actions; }
    ReadingDesk &desk() const { return *m_desk; }
    WritingDesk &writing() const { return *m_writing; }

Q_SIGNALS:
    void languageChosen();

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame(const ReadingClock &clock);
    void buildPages();
    void connectPages();
    void connectHeader();
    void connectDesk();
    void connectActions();
    void connectReadingActions();
    void connectWriting();
    void offerRest();
    bool isWriting() const;
    void restoreLayout();
    void adaptLayout();
    void showPage(QWidget *page);
    void openReference(const ArticleId &id, const QString &key);
    void showHome();
    void refreshTitle();
    void saveCopies();
    void showDisplayPanel(QWidget *anchor);
    void showMenu(QWidget *anchor);
    void showAbout();
    void applyGoal(const ReadingGoal &goal);
    QList<QWidget *> panes() const; // in the order of reading
    void focusNextPane();
    void sayImported(const QString &sentence, const std::optional<ArticleId> &opened);

    Look &m_look;
    Library &m_library;
    QSettings &m_settings;
    Actions m_actions;
    OutsideLinks m_outside;
    Preferences m_preferences;
    BringIn *m_bringIn;
    Sharing *m_sharing;
    Header *m_header;
    SideFrame *m_side;
    SideSplitter *m_splitter;
    QStackedWidget *m_pages;
    MessageBar *m_messages;
    HomePage *m_home;
    ShelfPage *m_shelf;
    SearchPage *m_results;
    PlanPage *m_plan;
    LibraryPlace m_place; // shown last
    ReadingDesk *m_desk;
    WritingDesk *m_writing;
    int m_rest = 0; // number of the message about words that were not saved
    std::optional<ArticleId> m_restOf;
    int m_said = 0; // number of the last message of say()
    bool m_seen = false;
};

} // namespace heartport
