// A hearticle's page with its feed, its references and its outline, and what one says to the other.
#pragma once

#include "ui/reader/readerpage.h"
#include "ui/reader/readingsettings.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QPrinter;
class QSettings;

namespace heartport {

class ActionFeedPanel;
class Actions;
class DisplayPanel;
class Dock;
class Preferences;
class ReferencesPanel;

class ReadingDesk : public QObject
{
    Q_OBJECT

public:
    ReadingDesk(Look &look, Library &library, const ReadingSettings &reading, ReadingClock clock, QMainWindow *window);
    ~ReadingDesk() override;

    ReaderPage *page() const { return m_page; }
    ContentsPanel *contents() const { return m_contents; }
    QList<QWidget *> panels() const;

    void open(const Address &address);
    std::optional<ArticleId> currentArticle() const;
    QString title() const; // of the hearticle in front; empty: none
    void print();

    // Whether the reader stands in front; the docks fold away with it.
    void setActive(bool active);
    void adaptTo(double width); // of the window at 100 % text
    void setReading(const ReadingSettings &reading);
    void warmUp();                                                    // makes the web engine ready, when nobody waits
    void showDisplayPanel(QWidget *anchor, Preferences &preferences); // or hides it
    void connectActions(const Actions &actions);

    // Panels from the settings, open hearticles from the session's own file.
    void restore(const QSettings &settings);
    void remember(QSettings &settings) const;

Q_SIGNALS:
    void articleChanged(); // title() is another
    void tabsEmptied();
    void readingRequested(); // Back from the library: to the hearticle in front
    void libraryRequested(); // Back where no hearticle was before: to the library
    void outsideLinkActivated(const QUrl &url);
    void shareActivated(const heartport::ArticleId &id);
    void textStepRequested(int steps);
    void printFailed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildDocks();
    void connectPanels();
    void connectFeed();
    void showArticle(const std::shared_ptr<const ShownArticle> &article);
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void showReferences(const QStringList &keys);
    void raise(Dock *dock);
    void fitColumn(int width);
    void placeUnder(bool under);
    void tabTogether(bool together);
    void followTabs();

    Look &m_look;
    Library &m_library;
    QMainWindow *m_window;
    LibraryPageSource m_source;
    QPointer<ReaderPage> m_page; // in the window, which may delete it first
    ContentsPanel *m_contents;
    ActionFeedPanel *m_feed;
    ReferencesPanel *m_references;
    Dock *m_feedDock;
    Dock *m_referencesDock;
    QPointer<DisplayPanel> m_display;
    QTimer m_sessionTimer;
    int m_column = 0;        // px, what the window's width asks for
    bool m_restored = false; // the panels stand as they were left
    bool m_arranged = false;
    QAction *m_back = nullptr;
    QList<QAction *> m_readingActions; // of no use without a hearticle
    bool m_active = false;
    bool m_feedWanted = true;
    bool m_referencesWanted = true;
    std::optional<bool> m_narrow; // absent: not yet asked
    bool m_under = false;         // the panels stand under the page
};

} // namespace heartport
