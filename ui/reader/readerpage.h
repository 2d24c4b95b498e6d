// The place where hearticles are read: tabs, one live page for all of them, find, citation card, reading record.
#pragma once

#include "ui/reader/pagesource.h"
#include "ui/reader/readersession.h"
#include "ui/reader/readingclock.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace heartport {

class ChangedNotice;
class CitationCard;
class ContentsPanel;
class FindBar;
class Library;
class TabStrip;
class Visit;

class ReaderPage : public QWidget
{
    Q_OBJECT

public:
    // References outlive the page.
    ReaderPage(Look &look, Library &library, LibraryPageSource &source, QWidget *parent = nullptr,
        ReadingClock clock = &steadyTime);
    ~ReaderPage() override;

    // A hearticle opens where it was left. In the tab it has already, else in a new or in the current one.
    void openArticle(const ArticleId &id, bool inNewTab = true);
    void openAddress(const QUrl &address, bool inNewTab); // heartport:article/UUID with or without a fragment
    bool hasTabs() const { return !m_tabs.isEmpty(); }
    const std::shared_ptr<const ShownArticle> &shown() const { return m_shown; } // absent: none
    ArticleView &view() { return *m_view; }
    // Keeps both in step from now on.
    void attach(ContentsPanel &contents);

    ReaderSession session() const;
    void restore(const ReaderSession &session); // shows nothing before showCurrent()
    void showCurrent();                         // loads the current tab's page if it is not there
    void setAppearance(const PageAppearance &appearance);

    bool canGoBack() const;
    bool canGoForward() const;
    void back();
    void forward();
    void openFind();
    void findNext(bool backwards = false);
    void closeTab(); // the current one
    void stepTab(int by);
    void stepSection(int by);
    void toggleSaved();
    void share();
    void markSentences(const QList<int> &sentences); // and goes to the first
    void showSentence(int number);
    void showBlock(int number); // as a step in the history
    void goToSection(const QString &slug);

Q_SIGNALS:
    void articleShown(const std::shared_ptr<const heartport::ShownArticle> &article); // null: there is none
    void tabsEmptied();
    void backPastTheFirst();  // back() where canGoBack() is not
    void navigationChanged(); // canGoBack(), canGoForward()
    void sessionChanged();    // to be saved when things are quiet
    void placeChanged(double progress, const QString &section);
    void finished(const heartport::ArticleId &id);     // read to its end in a plausible time
    void referencesActivated(const QStringList &keys); // none: the browser alone
    void actionFeedActivated();
    void outsideLinkActivated(const QUrl &url);
    void shareActivated(const heartport::ArticleId &id);
    void textStepRequested(int steps); // Ctrl and the wheel

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    void connectView();
    void connectCard();
    void connectTabs();

    ReaderTab *current();
    const ReaderTab *current() const;
    void addTab(const ReaderTab &tab, bool inFront);
    void closeTabAt(int index);
    void tabInFront(int index);
    void leave(); // keeps the place of what is shown
    void goTo(const Stop &stop);
    void present(); // the current tab's current stop
    void libraryChanged();
    void showAnew(); // the same place of what the library holds now
    void setShown(std::shared_ptr<const ShownArticle> shown);
    void placeMoved();
    void savePlace();
    void startVisit();
    void updateSight();
    void followFragment(const QString &fragment);
    void citationEntered(int number, const QStringList &keys, const QRect &mark, CitationCause cause);
    void updateButtons();
    void fitTabs();
    void listTabs();

    Look &m_look;
    Library &m_library;
    LibraryPageSource &m_source;
    ReadingClock m_clock;
    ArticleView *m_view = nullptr;
    TabStrip *m_strip = nullptr;
    FindBar *m_find = nullptr;
    ChangedNotice *m_changed = nullptr;
    CitationCard *m_card = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_openList = nullptr; // where the tabs do not fit
    QToolButton *m_forward = nullptr;
    QToolButton *m_save = nullptr;
    QList<ReaderTab> m_tabs; // by place in the strip
    int m_front = -1;
    std::shared_ptr<const ShownArticle> m_shown;
    std::vector<std::unique_ptr<Visit>> m_visits; // of this run, one a hearticle
    Visit *m_visit = nullptr;                     // of m_shown
    QTimer m_placeTimer;
    bool m_presented = false; // the view shows the current tab
};

} // namespace heartport
