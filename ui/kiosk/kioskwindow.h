// The whole kiosk: which page stands in front, who is here, and what is forgotten when they go.
#pragma once

#include "kiosk/pinlock.h"
#include "kiosk/servicenotifier.h"
#include "kiosk/usagecounts.h"
#include "kiosk/visitortimer.h"
#include "ui/kiosk/kioskguard.h"
#include "ui/kiosk/kiosklibrary.h"
#include "ui/kiosk/kiosklook.h"
#include "ui/kiosk/speech.h"
#include "ui/reader/pagesource.h"
#include "ui/reader/readingclock.h"
#include "ui/support/languages.h"

#include <QTimer>

class QPrinter;

namespace heartport {

class AttractPage;
class KioskArticle;
class KioskBar;
class KioskSheet;
class WarningPanel;
struct KioskReport;

// What the kiosk reaches outside itself; a test puts its own in their place.
struct KioskSurroundings {
    ReadingClock clock = &steadyTime;
    std::function<QDateTime()> wallClock = [] { return QDateTime::currentDateTime(); }; // opening hours and dates alone
    std::function<void(int)> leave;                                                     // ends the program
    QString stateFolder;                                                                // PIN lock and counts
    QString speechSocket = Speech::defaultSocket();
    bool warmsUp = true;                                          // the web engine, while nobody is here
    QString stickFolder = QStringLiteral("/run/heartport-stick"); // where the system shows a USB stick
};

struct KioskExit {
    static constexpr int left = 86;       // by the administrator: systemd leaves it so
    static constexpr int editing = 87;    // not out of the program: the desktop's window comes instead (runKiosk)
    static constexpr int pageFailed = 70; // systemd starts it anew
};

class KioskWindow : public QWidget, private KioskGate
{
    Q_OBJECT

public:
    enum class Front { Closed, Attract, Home, Topic, Search, Article, Pin, Maintenance };

    // Look and policy outlive the window. `safe`: after too many restarts, plain words from the built-in library.
    KioskWindow(Look &look, const KioskPolicy &policy, const QString &libraryPath, bool safe,
        KioskSurroundings surroundings);
    ~KioskWindow() override;

    Front front() const { return m_front; }
    VisitorTimer::State visitor() const { return m_timer.state(); }
    KioskLibrary &library() { return m_library; }
    KioskLook &kioskLook() { return m_look; }
    KioskArticle &article() { return *m_article; }
    void tick(); // what time brings; the window's own timer calls it four times a second
    void showArticle(const ArticleId &id, const QString &fragment = {});

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place {
        Front front = Front::Home;
        QString topic;
        std::optional<ArticleId> article;
        QString fragment;
    };

    // kioskwindow.cpp: what is shown
    void rebuild();
    void buildBar();
    void buildArticle();
    QWidget *buildPage(const Place &place);
    void go(const Place &place);
    void goBack();
    void goHome();
    void present();
    void putInFront(QWidget *page, Front front);
    void say(const QString &title, const QString &sentence);
    void sayWithdrawn(const ArticleId &id);
    void hush(); // closes what say() opened
    void arrange();
    void libraryChanged();
    void readAloud();
    void print();
    void changeLanguage();
    QStringList languages() const;
    QString noticeText() const;
    QString uncheckedNote() const;

    // kioskvisit.cpp: who is here
    bool pressed(const QPoint &at) override;
    bool released() override;
    bool keyed() override;
    void moved() override;
    void escaped() override;
    const QWidget *page() const override;
    QWidget *keyArea() override;
    bool comesIn(); // false: nobody may, or it only woke
    void wake();
    void endVisit();
    void forget();
    void showWarning(bool shown);
    void speakWarning(bool shown);
    void checkHours();
    void checkPage(qint64 now);
    void pageFailed();
    void count(UsageEvent event);
    bool isAdministering() const { return m_front == Front::Pin || m_front == Front::Maintenance; }
    void countCornerTap(const QPoint &at);
    void askPin();
    void openMaintenance();
    KioskReport report() const;
    void exportCounts();
    void requestStickImport();

    KioskLook m_look;
    const KioskPolicy &m_policy;
    const Capabilities m_capabilities;
    const bool m_safe;
    KioskSurroundings m_outside;
    LoadedLanguage m_language;
    QString m_languageTag;
    KioskLibrary m_library;
    std::unique_ptr<LibraryPageSource> m_source;
    std::unique_ptr<KioskPageSource> m_filtered;
    VisitorTimer m_timer;
    PinLock m_lock;
    UsageCounts m_counts;
    ServiceNotifier m_notifier;
    Speech m_speech;
    KioskBar *m_bar = nullptr;
    KioskArticle *m_article = nullptr;
    AttractPage *m_attract = nullptr;
    WarningPanel *m_warning = nullptr;
    KioskSheet *m_sheet = nullptr;
    QWidget *m_page = nullptr; // in front
    Front m_front = Front::Attract;
    QList<Place> m_history; // the last one is in front
    std::unique_ptr<QPrinter> m_printer;
    QTimer m_ticks;
    KioskGuard m_guard;
    bool m_waking = false;
    bool m_lowered = false;
    bool m_steersByKeys = false; // the last input was a key, also the one that woke
    bool m_listens = false;      // this visitor had something read aloud
    QStringList m_interrupted;   // by the warning; read on when it is answered
    QString m_interruptedLanguage;
    int m_cornerTaps = 0;
    qint64 m_cornerSince = 0;
    qint64 m_adminSince = 0;
    qint64 m_looked = 0;
    qint64 m_saved = 0;
    qint64 m_notified = 0;
    qint64 m_asked = 0;
    qint64 m_unansweredSince = 0;
    bool m_answered = true;
    std::optional<qint64> m_failedAt;
    std::optional<qint64> m_printedAt;
    std::optional<ArticleId> m_opened; // and counted
    qint64 m_openedAt = 0;
    bool m_finished = false;
};

} // namespace heartport
