// Who is here: waking, warning, forgetting, opening hours, the way to the maintenance page, and coming back by itself.
#include "ui/kiosk/attractpage.h"
#include "ui/kiosk/kioskarticle.h"
#include "ui/kiosk/kioskbar.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosksheet.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/maintenancepage.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/warningpanel.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(kioskLog, "heartport.kiosk")

constexpr int exitTaps = 5;
constexpr qint64 exitTime = 5'000;        // ms for all five
constexpr double corner = 110;            // px of the pictures
constexpr qint64 adminIdle = 300'000;     // ms
constexpr qint64 lookPause = 2'000;       // ms between two looks at the library
constexpr qint64 savePause = 600'000;     // ms between two writings of the counts
constexpr qint64 askPause = 5'000;        // ms between two questions to the page
constexpr qint64 longestSilence = 15'000; // ms until a page counts as hung
constexpr qint64 failureWindow = 60'000;  // ms; a second failure within it ends the program

} // namespace

bool KioskWindow::comesIn()
{
    if (m_front == Front::Closed)
        return false;
    const qint64 now = m_outside.clock();
    if (isAdministering()) {
        m_adminSince = now;
        return true;
    }
    if (m_waking)
        return false;
    m_waking = !m_timer.touched(now);
    return !m_waking;
}

bool KioskWindow::pressed(const QPoint &at)
{
    m_steersByKeys = false;
    if (m_front != Front::Closed && !isAdministering())
        countCornerTap(at);
    return comesIn();
}

bool KioskWindow::released()
{
    if (m_waking) // after this event has gone by, so that it touches nothing of what comes
        QMetaObject::invokeMethod(this, &KioskWindow::wake, Qt::QueuedConnection);
    return m_front != Front::Closed && !m_waking;
}

bool KioskWindow::keyed()
{
    m_steersByKeys = true;
    return comesIn();
}

void KioskWindow::moved()
{
    if (m_front != Front::Closed && m_timer.state() == VisitorTimer::State::Here)
        m_timer.touched(m_outside.clock());
    if (isAdministering())
        m_adminSince = m_outside.clock();
}

void KioskWindow::escaped()
{
    if (m_timer.state() == VisitorTimer::State::Warning)
        return;
    if (m_sheet->isVisible())
        hush();
    else if (m_front == Front::Topic || m_front == Front::Search || m_front == Front::Article)
        goBack(); // the fourth key of a pad: from a card to the hearticle, from there to where it was chosen
}

const QWidget *KioskWindow::page() const { return m_article->scrolledPage(); }

QWidget *KioskWindow::keyArea()
{
    if (m_timer.state() == VisitorTimer::State::Warning)
        return m_warning;
    return m_sheet->isVisible() ? static_cast<QWidget *>(m_sheet) : this;
}

void KioskWindow::wake()
{
    if (!std::exchange(m_waking, false) || m_front != Front::Attract)
        return;
    goHome();
}

void KioskWindow::endVisit()
{
    m_timer.leaves();
    forget();
}

void KioskWindow::forget()
{
    m_waking = false;
    m_lowered = false;
    m_listens = false;
    m_cornerTaps = 0;
    m_history.clear();
    m_opened.reset();
    m_interrupted.clear();
    m_speech.stop();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        QGuiApplication::clipboard()->clear(mode);
    if (const QString first = languages().constFirst(); m_languageTag != first) {
        m_languageTag = first;
        m_language.load(first);
    }
    m_look.look().setThemeChoice(ThemeChoice::Light);
    m_look.setTextPercent(m_policy.textScale);
    m_timer.leaves();
    // Every page goes, and the view with its renderer: nothing that was looked at is in memory that a page can reach.
    rebuild();
    connect(&m_library.library(), &Library::changed, this, &KioskWindow::libraryChanged,
        Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    showWarning(false);
    putInFront(m_attract, Front::Attract);
    checkHours();
    if (isVisible() && m_outside.warmsUp)
        m_article->warmUp(); // so that the first hearticle stands at once
}

void KioskWindow::showWarning(bool shown)
{
    for (QWidget *below : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_sheet), m_page})
        if (below)
            below->setEnabled(!shown);
    m_warning->setVisible(shown);
    if (shown) {
        m_warning->raise();
        m_warning->stayButton()->setFocus(Qt::OtherFocusReason);
    } else if (m_page && !m_page->isHidden()) {
        m_page->setFocus(Qt::OtherFocusReason);
    }
}

// Whoever listens may not look at the screen: the warning is spoken, and the text goes on where it was interrupted.
void KioskWindow::speakWarning(bool shown)
{
    const QStringList before = std::exchange(m_interrupted, QStringList());
    if (!m_listens)
        return;
    if (!shown) {
        m_speech.stop();
        if (!before.isEmpty())
            m_speech.read(m_interruptedLanguage, before);
        return;
    }
    if (m_speech.isReading()) {
        m_interrupted = m_speech.unread();
        m_interruptedLanguage = m_speech.language();
    }
    m_speech.read(m_languageTag, m_warning->words());
}

void KioskWindow::checkHours()
{
    const bool open = m_policy.hours.isOpen(m_outside.wallClock());
    if (open == (m_front != Front::Closed) || isAdministering())
        return;
    if (open) {
        putInFront(m_attract, Front::Attract);
        return;
    }
    if (m_timer.state() == VisitorTimer::State::Away)
        putInFront(nullptr, Front::Closed);
}

void KioskWindow::tick()
{
    const qint64 now = m_outside.clock();
    if (!isAdministering() && m_timer.tick(now)) {
        if (m_timer.state() == VisitorTimer::State::Warning) {
            showWarning(true);
            speakWarning(true);
        } else if (m_timer.state() == VisitorTimer::State::Away)
            endVisit();
    }
    if (m_timer.state() == VisitorTimer::State::Warning)
        m_warning->setSecondsLeft(int((m_timer.warningLeft(now) + 999) / 1000));
    // Visitors come upon the pad for the PIN by chance; it goes as everything else of theirs.
    const qint64 patience = m_front == Front::Pin ? qint64(m_policy.idleSeconds) * 1000 : adminIdle;
    if (isAdministering() && now - m_adminSince >= patience)
        endVisit();
    checkHours();
    if (auto *pin = qobject_cast<PinPage *>(m_page))
        pin->tick();
    if (now - m_looked >= lookPause) {
        m_looked = now;
        m_library.look();
    }
    if (m_policy.usageCounts && now - m_saved >= savePause) {
        m_saved = now;
        m_counts.save();
    }
    checkPage(now);
}

void KioskWindow::checkPage(qint64 now)
{
    const bool shown = m_front == Front::Article && !m_safe && m_article->view().isWarm();
    if (!shown) {
        m_answered = true;
    } else if (!m_answered && now - m_unansweredSince >= longestSilence) {
        m_answered = true;
        pageFailed();
    } else if (now - m_asked >= askPause) {
        if (std::exchange(m_answered, false))
            m_unansweredSince = now;
        m_asked = now; // again and again: a page that is still being loaded hears nothing of a question
        m_article->view().askAlive();
    }
    // The event loop runs, and the page answered when it was last asked, or is not hung for long enough to be sure.
    if (m_notifier.watchdogInterval() > 0 && now - m_notified >= m_notifier.watchdogInterval()) {
        m_notified = now;
        m_notifier.notify("WATCHDOG=1");
    }
}

void KioskWindow::pageFailed()
{
    const qint64 now = m_outside.clock();
    qCWarning(kioskLog) << "the page does not answer or died";
    if (m_failedAt && now - *m_failedAt < failureWindow)
        return m_outside.leave(KioskExit::pageFailed);
    m_failedAt = now;
    if (m_page == m_article)
        m_page = nullptr;
    buildArticle();
    if (!m_history.isEmpty())
        present();
}

void KioskWindow::count(UsageEvent event)
{
    if (m_policy.usageCounts && !m_library.isBuiltIn() && m_article->shown())
        m_counts.note(event, m_article->shown()->article.id, m_outside.wallClock().date());
}

void KioskWindow::countCornerTap(const QPoint &at)
{
    const int side = m_look.px(corner);
    const qint64 now = m_outside.clock();
    if (m_policy.exitPin.isEmpty() || !QRect(0, 0, side, side).contains(at)) {
        m_cornerTaps = 0;
        return;
    }
    if (m_cornerTaps == 0 || now - m_cornerSince > exitTime) {
        m_cornerTaps = 0;
        m_cornerSince = now;
    }
    if (++m_cornerTaps == exitTaps)
        QMetaObject::invokeMethod(this, &KioskWindow::askPin, Qt::QueuedConnection);
}

void KioskWindow::askPin()
{
    endVisit();
    if (m_front == Front::Closed)
        return;
    auto *pin = new PinPage(m_look, m_policy.exitPin, m_lock, m_outside.clock, this);
    connect(pin, &PinPage::left, this, &KioskWindow::endVisit);
    connect(pin, &PinPage::opened, this, &KioskWindow::openMaintenance);
    m_adminSince = m_outside.clock();
    putInFront(pin, Front::Pin);
}

void KioskWindow::openMaintenance()
{
    auto *page = new MaintenancePage(m_look, m_policy, report(), this);
    connect(page, &MaintenancePage::back, this, &KioskWindow::endVisit);
    connect(page, &MaintenancePage::exportCounts, this, &KioskWindow::exportCounts);
    connect(page, &MaintenancePage::stickImport, this, &KioskWindow::requestStickImport);
    connect(page, &MaintenancePage::edit, this, [this] { m_outside.leave(KioskExit::editing); });
    connect(page, &MaintenancePage::leave, this, [this] { m_outside.leave(KioskExit::left); });
    m_adminSince = m_outside.clock();
    putInFront(page, Front::Maintenance);
}

KioskReport KioskWindow::report() const
{
    const QLocale locale;
    KioskReport report;
    report.state = {{tr("Version"), u"HeartPort " HEARTPORT_VERSION ""_s}, {tr("Library"), m_library.path()},
        {tr("Shown from"),
            m_library.isBuiltIn() ? tr("the built-in library: %1").arg(m_library.obstacle()) : tr("this library")},
        {tr("Hearticles shown"), locale.toString(m_library.shown().size())},
        {tr("Channels"), m_policy.channels.isEmpty() ? tr("none are followed") : m_library.channelReport()},
        {tr("Clock"), locale.toString(m_outside.wallClock(), QLocale::ShortFormat)},
        {tr("Free on the disk"), locale.formattedDataSize(QStorageInfo(m_outside.stateFolder).bytesAvailable())},
        {tr("Reading aloud"), m_speech.isThere() ? tr("ready") : tr("no speech service answers")}};
    if (m_policy.usageCounts)
        report.days = m_counts.days();
    return report;
}

void KioskWindow::exportCounts()
{
    // Onto the stick where there is one that can be written, else beside the counts.
    const bool stick = QFileInfo(m_outside.stickFolder).isWritable() && QStorageInfo(m_outside.stickFolder).isReady();
    const QString path = (stick ? m_outside.stickFolder : m_outside.stateFolder) + u"/heartport-counts.csv"_s;
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = m_counts.exportCsv();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (auto *page = qobject_cast<MaintenancePage *>(m_page))
        page->say(saved ? tr("Saved as %1. Counts below ten are left out.").arg(path)
                        : tr("It could not be saved as %1.").arg(path));
}

void KioskWindow::requestStickImport()
{
    // This process may not write the library: the system's own unit takes the packs in as soon as the file is there.
    QSaveFile file(m_outside.stateFolder + u"/import-stick"_s);
    const bool asked = QDir().mkpath(m_outside.stateFolder) && file.open(QIODevice::WriteOnly) && file.commit();
    if (auto *page = qobject_cast<MaintenancePage *>(m_page))
        page->say(asked ? tr("The packs on the stick are being taken in. What is new appears by itself.")
                        : tr("That did not work: the disk may be full."));
}

// Whoever was reading it should know why it is gone, and not rely on what they read.
void KioskWindow::sayWithdrawn(const ArticleId &id)
{
    const QList<ArticleSummary> &withdrawn = m_library.library().withdrawn();
    const auto found = std::find_if(withdrawn.begin(), withdrawn.end(),
        [&](const ArticleSummary &summary) { return summary.id == id; });
    if (found != withdrawn.end())
        say(tr("This hearticle was withdrawn"),
            found->withdrawnReason.isEmpty() ? tr("Please do not rely on it any longer.") : found->withdrawnReason);
}

} // namespace heartport
