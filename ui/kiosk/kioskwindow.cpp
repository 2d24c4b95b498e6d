#include "ui/kiosk/kioskwindow.h"

#include "policies/disclosure.h"
#include "ui/kiosk/attractpage.h"
#include "ui/kiosk/kioskarticle.h"
#include "ui/kiosk/kioskbar.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskhome.h"
#include "ui/kiosk/kiosksearch.h"
#include "ui/kiosk/warningpanel.h"
#include "ui/library/shelves.h"

#include <QApplication>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickTime = 250;         // ms
constexpr qint64 printPause = 60'000; // ms between two jobs
constexpr double loweredShare = 0.45; // of the height that stays free above
constexpr qsizetype mostHistory = 50;
constexpr qsizetype mostAttracted = 12;

} // namespace

KioskWindow::KioskWindow(Look &look, const KioskPolicy &policy, const QString &libraryPath, bool safe,
    KioskSurroundings surroundings)
    : m_look(look), m_policy(policy), m_capabilities(capabilitiesOf(policy)), m_safe(safe),
      m_outside(std::move(surroundings)), m_library(policy, libraryPath, safe),
      m_timer(policy.idleSeconds * 1000, KioskPolicy::warningSeconds * 1000),
      m_lock(m_outside.stateFolder + u"/pin"_s, m_outside.clock()), m_counts(m_outside.stateFolder + u"/usage"_s),
      m_speech(m_outside.speechSocket),
      m_guard(*static_cast<QApplication *>(QCoreApplication::instance()), *this, *this)
{
    setObjectName("kioskWindow"_L1);
    setWindowTitle(u"HeartPort"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    connect(&m_library, &KioskLibrary::replaced, this, [this] { forget(); });
    connect(&m_speech, &Speech::readingChanged, this, [this](bool reading) { m_bar->setReading(reading); });
    connect(&m_ticks, &QTimer::timeout, this, &KioskWindow::tick);
    m_languageTag = languages().constFirst();
    m_language.load(m_languageTag);
    forget();
    m_ticks.start(tickTime);
    m_notifier.notify("READY=1");
}

KioskWindow::~KioskWindow()
{
    m_counts.save();
    m_speech.stop();
    // Pages go before what they are made of.
    const QObjectList all = children();
    for (QObject *child : all)
        if (child->isWidgetType())
            delete child;
}

QStringList KioskWindow::languages() const
{
    // Of the interface's languages those of the policy, in the policy's order.
    QStringList wanted;
    for (const QString &tag : m_policy.languages)
        if (const QString language = primaryLanguage(tag);
            interfaceLanguages().contains(language) && !wanted.contains(language))
            wanted.append(language);
    return wanted.isEmpty() ? interfaceLanguages() : wanted;
}

QString KioskWindow::noticeText() const
{
    const DisclaimerText notice = disclaimerFor(m_languageTag);
    return notice.lead + u' ' + notice.brief;
}

QString KioskWindow::uncheckedNote() const
{
    const QDateTime since = m_library.uncheckedSince(m_outside.wallClock());
    return since.isValid() ? tr("Not checked for news since %1.").arg(longDate(QLocale(), since.date())) : QString();
}

void KioskWindow::rebuild()
{
    for (QWidget *old : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_attract),
             static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_sheet), m_page})
        if (old && old != m_article) {
            old->hide();
            old->deleteLater(); // one of its buttons may have been pressed
        }
    m_page = nullptr;
    buildBar();
    m_attract = new AttractPage(m_look, this);
    m_attract->setNotice(noticeText());
    m_attract->setNote(uncheckedNote());
    m_attract->setArticles(ownLanguageFirst(m_library.shown()).first(std::min(mostAttracted, m_library.shown().size())),
        m_policy.attract ? m_policy.attractSeconds : 0);
    m_attract->hide();
    m_sheet = new KioskSheet(m_look, this);
    connect(m_sheet, &KioskSheet::closed, this, &KioskWindow::hush);
    m_warning = new WarningPanel(m_look, this);
    connect(m_warning, &WarningPanel::stays, this, [this] {
        m_timer.stays(m_outside.clock());
        showWarning(false);
        speakWarning(false);
    });
    connect(m_warning, &WarningPanel::ends, this, &KioskWindow::endVisit);
    buildArticle();
}

void KioskWindow::buildBar()
{
    const QStringList all = languages();
    const QString &next = all.at((all.indexOf(m_languageTag) + 1) % all.size());
    m_bar = new KioskBar(m_look, m_capabilities, all.size() > 1 ? languageName(next) : QString(), this);
    const QString note = uncheckedNote();
    m_bar->setNotice(note.isEmpty() ? noticeText() : noticeText() + u' ' + note);
    connect(m_bar, &KioskBar::home, this, &KioskWindow::goHome);
    connect(m_bar, &KioskBar::back, this, &KioskWindow::goBack);
    connect(m_bar, &KioskBar::end, this, &KioskWindow::endVisit);
    connect(m_bar, &KioskBar::language, this, &KioskWindow::changeLanguage);
    connect(m_bar, &KioskBar::readAloud, this, &KioskWindow::readAloud);
    connect(m_bar, &KioskBar::share, this, [this] { m_article->showShare(); });
    connect(m_bar, &KioskBar::print, this, &KioskWindow::print);
    connect(m_bar, &KioskBar::noticeRequested, this, [this] {
        const DisclaimerText notice = disclaimerFor(m_languageTag);
        say(notice.lead, notice.disclaimer.text);
    });
    connect(m_bar, &KioskBar::contrast, this, [this] {
        const bool high = m_look.look().theme() == ThemeName::HighContrast;
        m_look.look().setThemeChoice(high ? ThemeChoice::Light : ThemeChoice::HighContrast);
    });
    connect(m_bar, &KioskBar::lower, this, [this] {
        m_lowered = !m_lowered;
        arrange();
    });
}

void KioskWindow::buildArticle()
{
    // The view with its renderer, and the page source with the words of its language: both are made anew.
    delete m_article;
    m_filtered.reset();
    m_source = std::make_unique<LibraryPageSource>(m_library.library(), m_look.look());
    m_source->setKiosk();
    m_filtered = std::make_unique<KioskPageSource>(m_library, *m_source);
    m_article = new KioskArticle(m_look, *m_filtered, m_policy.shareBaseUrl, m_safe, this);
    m_article->hide();
    connect(m_article, &KioskArticle::articleActivated, this, &KioskWindow::showArticle);
    connect(m_article, &KioskArticle::qrShown, this, [this] { count(UsageEvent::QrShown); });
    connect(
        m_article, &KioskArticle::pageFailed, this, [this] { m_outside.leave(KioskExit::pageFailed); },
        Qt::QueuedConnection);
    connect(m_article, &KioskArticle::pageAnswered, this, [this] { m_answered = true; });
    connect(m_article, &KioskArticle::endReached, this, [this] {
        const auto shown = m_article->shown();
        if (!m_finished && shown && isPlausibleReading(shown->essentials.words, m_outside.clock() - m_openedAt)) {
            m_finished = true;
            count(UsageEvent::Finished);
        }
    });
    m_answered = true;
}

QWidget *KioskWindow::buildPage(const Place &place)
{
    const QList<ArticleSummary> articles = ownLanguageFirst(m_library.shown());
    if (place.front == Front::Search) {
        auto *search = new KioskSearch(m_look, m_library, this);
        connect(search, &KioskSearch::articleActivated, this, [this](const ArticleId &id) { showArticle(id); });
        return search;
    }
    if (place.front == Front::Topic) {
        auto *topic = new KioskTopic(m_look, place.topic, articles, this);
        connect(topic, &KioskTopic::articleActivated, this, [this](const ArticleId &id) { showArticle(id); });
        return topic;
    }
    auto *home = new KioskHome(m_look, articles, this);
    connect(home, &KioskHome::searchRequested, this, [this] { go({.front = Front::Search}); });
    connect(home, &KioskHome::articleActivated, this, [this](const ArticleId &id) { showArticle(id); });
    connect(home, &KioskHome::topicActivated, this,
        [this](const QString &category) { go({.front = Front::Topic, .topic = category}); });
    return home;
}

void KioskWindow::showArticle(const ArticleId &id, const QString &fragment)
{
    if (m_library.allows(id))
        go({.front = Front::Article, .article = id, .fragment = fragment});
}

void KioskWindow::go(const Place &place)
{
    m_history.append(place);
    if (m_history.size() > mostHistory)
        m_history.removeAt(1); // Home stays the first
    present();
}

void KioskWindow::goBack()
{
    if (m_article->closeSheet())
        return;
    if (m_history.size() > 1)
        m_history.removeLast();
    present();
}

void KioskWindow::goHome()
{
    m_history = {Place{}};
    present();
}

void KioskWindow::present()
{
    const Place &place = m_history.constLast();
    m_speech.stop();
    if (place.front != Front::Article) {
        putInFront(buildPage(place), place.front);
        return;
    }
    const auto shown = m_source->shown(*place.article);
    if (!shown)
        return goHome();
    const bool another = std::exchange(m_opened, *place.article) != place.article;
    m_article->showArticle(*shown, place.fragment);
    putInFront(m_article, Front::Article);
    if (another) {
        m_openedAt = m_outside.clock();
        m_finished = false;
        count(UsageEvent::Opened);
    }
}

void KioskWindow::putInFront(QWidget *page, Front front)
{
    m_sheet->hide();
    QWidget *old = std::exchange(m_page, page);
    m_front = front;
    if (old && old != page) {
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus(); // hidden with it, Qt would hand it on as the Tab key does, with its ring
        old->hide();
        if (old != m_article && old != m_attract)
            old->deleteLater(); // one of its cards may have been pressed
    }
    m_attract->setVisible(page == m_attract);
    const bool visited = page && page != m_attract && !isAdministering();
    m_bar->setVisible(visited);
    m_bar->setPlace(m_history.size() > 1, front == Front::Article, m_speech.isThere());
    arrange();
    if (page) {
        page->show();
        page->setFocus(Qt::OtherFocusReason);
        if (front != Front::Search && !isAdministering() && m_steersByKeys)
            if (QWidget *first = neighbour(page, nullptr, Qt::Key_Down))
                first->setFocus(Qt::TabFocusReason);
    }
}

void KioskWindow::say(const QString &title, const QString &sentence)
{
    m_article->closeSheet();
    m_sheet->show({.title = title, .text = sentence, .detail = {}, .qr = {}, .counter = {}, .isMessage = true});
    arrange();
}

void KioskWindow::hush()
{
    m_sheet->hide();
    if (m_page)
        m_page->setFocus(Qt::OtherFocusReason);
}

void KioskWindow::arrange()
{
    if (!m_bar)
        return;
    QRect free = rect();
    if (!m_bar->isHidden()) {
        const int high = m_bar->heightFor(width());
        m_bar->setGeometry(0, height() - high, width(), high);
        free.setBottom(height() - high - 1);
        if (m_lowered)
            free.setTop(std::min(int(height() * loweredShare), free.bottom() - m_look.px(240)));
    }
    m_attract->setGeometry(rect());
    m_warning->setGeometry(rect());
    if (m_page && m_page != m_attract)
        m_page->setGeometry(free);
    const int high = std::min(free.height() * 2 / 3, m_look.text(380));
    m_sheet->setGeometry(free.left(), free.bottom() + 1 - high, free.width(), high);
    update();
}

void KioskWindow::resizeEvent(QResizeEvent *)
{
    const bool portrait = m_look.isPortrait();
    const int unit = m_look.px(1000);
    m_look.setScreen(size());
    // Another screen, or one that was turned: every measure is another one.
    if (portrait != m_look.isPortrait() || unit != m_look.px(1000))
        forget();
    arrange();
}

void KioskWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_front == Front::Closed ? QColor(Qt::black) : m_look.color(Role::Window));
    if (m_lowered && m_page && m_front != Front::Closed) {
        const int side = m_look.px(160); // the room above the lowered page: only the mark, nothing to reach for
        const QRect above(0, 0, width(), m_page->y());
        m_look.look()
            .icon(u"mark"_s, Role::Accent)
            .paint(&painter, QRect(above.center() - QPoint(side / 2, side / 2), QSize(side, side)));
    }
}

void KioskWindow::libraryChanged()
{
    // What was withdrawn disappears at once, also from under somebody's eyes.
    const auto gone = [this](const Place &place) { return place.article && !m_library.allows(*place.article); };
    const auto shown =
        !m_history.isEmpty() && gone(m_history.constLast()) ? m_history.constLast().article : std::nullopt;
    m_history.removeIf(gone);
    if (m_timer.state() == VisitorTimer::State::Away && !isAdministering())
        return forget();
    if (shown) {
        goHome();
        sayWithdrawn(*shown);
    } else if (m_front == Front::Home || m_front == Front::Topic)
        present();
}

void KioskWindow::readAloud()
{
    if (m_speech.isReading())
        return m_speech.stop();
    const auto shown = m_article->shown();
    if (!shown)
        return;
    QStringList paragraphs{shown->article.title};
    for (const Block &block : shown->essentials.blocks)
        if (const QString text = block.text().simplified(); !text.isEmpty())
            paragraphs.append(text);
    paragraphs.append(disclaimerFor(shown->article.language).disclaimer.text);
    m_listens = true;
    m_speech.read(shown->article.language, paragraphs);
}

void KioskWindow::print()
{
    const qint64 now = m_outside.clock();
    const bool soon = m_printedAt && now - *m_printedAt < printPause;
    if (soon || m_safe || m_printer || QPrinterInfo::defaultPrinter().isNull() || !m_article->shown()) {
        say(tr("Printing does not work just now"),
            soon ? tr("There is one print a minute. Please try again in a moment.")
                 : tr("There is no printer that is ready. The square leads your phone to the hearticle."));
        return;
    }
    m_printedAt = now;
    m_printer = std::make_unique<QPrinter>(QPrinterInfo::defaultPrinter());
    m_article->view().print(*m_printer, [this](bool printed) {
        if (printed)
            count(UsageEvent::Printed);
        QMetaObject::invokeMethod(
            this, [this] { m_printer.reset(); }, Qt::QueuedConnection);
    });
    say(tr("It is being printed"), tr("Please take it from the printer."));
}

void KioskWindow::changeLanguage()
{
    const QStringList all = languages();
    m_languageTag = all.at((all.indexOf(m_languageTag) + 1) % all.size());
    m_language.load(m_languageTag);
    m_look.look().apply();
    rebuild();
    present();
}

} // namespace heartport
