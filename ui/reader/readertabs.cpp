// The tabs of the reader page and the way through their histories.
#include "ui/library/library.h"
#include "ui/reader/changednotice.h"
#include "ui/reader/citationcard.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerpage.h"
#include "ui/reader/tabstrip.h"
#include "ui/reader/visit.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double asGoodAsRead = 0.98; // from here on a hearticle opens at its beginning again

std::optional<ArticleId> articleOf(const QUrl &address)
{
    const auto parsed = parseAddress(address.toString(QUrl::FullyEncoded));
    return parsed ? std::optional(parsed->article) : std::nullopt;
}

QUrl addressOf(const ArticleId &id, const QString &fragment = {}) { return QUrl(Address{id, fragment}.toString()); }

} // namespace

// Where titles are cut, or tabs out of sight, a list has them all.
void ReaderPage::fitTabs()
{
    const int room = m_strip->width() + (m_openList->isHidden() ? 0 : m_openList->sizeHint().width());
    m_openList->setVisible(m_strip->count() > 1 && m_strip->wantedWidth() > room);
}

void ReaderPage::listTabs()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tabList"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_strip->count(); ++i) {
        QAction *tab = menu->addAction(m_strip->tabToolTip(i), m_strip, [this, i] { m_strip->setCurrentIndex(i); });
        tab->setCheckable(true);
        tab->setChecked(i == m_strip->currentIndex());
    }
    const int x = isRightToLeft() ? 0 : m_openList->width() - menu->sizeHint().width();
    menu->popup(m_openList->mapToGlobal(QPoint(x, m_openList->height())));
}

void ReaderPage::connectTabs()
{
    // Queued: the strip may be in the middle of its own layout.
    connect(m_strip, &TabStrip::widthChanged, this, &ReaderPage::fitTabs, Qt::QueuedConnection);
    connect(m_strip, &QTabBar::currentChanged, this, &ReaderPage::tabInFront);
    connect(m_strip, &QTabBar::tabCloseRequested, this, &ReaderPage::closeTabAt);
    connect(m_strip, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        m_front = m_strip->currentIndex();
        Q_EMIT sessionChanged();
    });
}

ReaderTab *ReaderPage::current() { return m_front >= 0 ? &m_tabs[m_front] : nullptr; }
const ReaderTab *ReaderPage::current() const { return m_front >= 0 ? &m_tabs.at(m_front) : nullptr; }

void ReaderPage::openArticle(const ArticleId &id, bool inNewTab)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (articleOf(m_tabs[i].stop().address) == id) {
            m_strip->setCurrentIndex(i);
            showCurrent();
            return;
        }
    }
    openAddress(addressOf(id), inNewTab);
}

void ReaderPage::openAddress(const QUrl &address, bool inNewTab)
{
    Stop stop{.address = address, .title = {}, .place = {}};
    const auto id = articleOf(address);
    if (id && !address.hasFragment()) {
        const auto place = m_library.readings().place(*id);
        if (place && *place && (*place)->progress < asGoodAsRead)
            stop.place = ViewPlace{**place, 0};
    }
    if (const auto summary = id ? m_library.summary(*id) : std::nullopt)
        stop.title = summary->title;
    if (stop.title.isEmpty())
        stop.title = tr("Not found");
    if (inNewTab || !current())
        addTab({.stops = {stop}, .current = 0}, true);
    else
        goTo(stop);
}

void ReaderPage::addTab(const ReaderTab &tab, bool inFront)
{
    if (inFront)
        leave();
    m_tabs.append(tab);
    const QSignalBlocker quiet(m_strip); // the first tab would come to the front by itself
    const int index = m_strip->addOpen(tab.stop().title);
    if (!inFront)
        return;
    m_strip->setCurrentIndex(index);
    m_front = index;
    present();
}

void ReaderPage::tabInFront(int index)
{
    if (index == m_front)
        return;
    leave();
    m_front = index;
    if (current())
        present();
}

void ReaderPage::closeTab()
{
    if (current())
        closeTabAt(m_front);
}

void ReaderPage::closeTabAt(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    const bool wasInFront = index == m_front;
    if (wasInFront)
        leave();
    m_tabs.removeAt(index);
    {
        const QSignalBlocker quiet(m_strip);
        m_strip->removeTab(index);
    }
    m_front = m_strip->currentIndex();
    fitTabs();
    if (m_tabs.isEmpty()) {
        setShown(nullptr);
        Q_EMIT tabsEmptied();
    } else if (wasInFront) {
        present();
    }
    Q_EMIT navigationChanged();
    Q_EMIT sessionChanged();
}

void ReaderPage::stepTab(int by)
{
    if (const int count = int(m_tabs.size()))
        m_strip->setCurrentIndex((m_front + by % count + count) % count);
}

void ReaderPage::leave()
{
    m_card->closeNow();
    if (!m_presented)
        return;
    if (m_visit && m_view->isAtEnd() && m_visit->endSeen())
        Q_EMIT finished(m_visit->article());
    savePlace();
    m_presented = false;
    updateSight();
}

void ReaderPage::goTo(const Stop &stop)
{
    leave();
    current()->visit(stop);
    present();
}

void ReaderPage::present()
{
    const Stop &stop = current()->stop();
    const QString fragment = stop.address.fragment(QUrl::FullyDecoded);
    const auto id = articleOf(stop.address);
    const bool sameHearticle = m_shown && id == m_shown->article.id && articleOf(m_view->address()) == id;
    m_presented = true;
    m_strip->setTabText(m_front, stop.title);
    m_strip->setTabToolTip(m_front, stop.title);
    if (sameHearticle) {
        stop.place ? m_view->restorePlace(*stop.place) : m_view->scrollToFragment(fragment);
        startVisit();
        updateSight();
    } else {
        const auto shown = id ? m_source.shown(*id) : failure(ErrorCode::AddressInvalid, stop.address.toString());
        m_view->showPage(stop.address, stop.place); // the engine is on its way while panels fill
        setShown(shown ? *shown : nullptr);
    }
    if (fragment.startsWith(u"ref-") && !stop.place)
        Q_EMIT referencesActivated({fragment.mid(4)});
    updateButtons();
    Q_EMIT navigationChanged();
    Q_EMIT sessionChanged();
}

// What is withdrawn or was found to rest on a retracted study must not be read on; a newer version waits to be asked for,
// because nothing changes under a reader's eyes.
void ReaderPage::libraryChanged()
{
    updateButtons();
    const auto now = m_shown ? m_source.shown(m_shown->article.id) : failure(ErrorCode::NotFound, u"nothing shown"_s);
    if (!now || (*now)->isSameAs(*m_shown))
        return;
    const bool onlyNewer = (*now)->status == m_shown->status && (*now)->article.version > m_shown->article.version;
    onlyNewer &&isVisible() ? m_changed->offerNewer() : showAnew();
}

void ReaderPage::showAnew()
{
    if (!m_shown || !current())
        return;
    if (m_presented)
        current()->stop().place = m_view->place();
    m_card->closeNow();
    m_shown.reset();
    present();
}

bool ReaderPage::canGoBack() const { return current() && current()->canGoBack(); }
bool ReaderPage::canGoForward() const { return current() && current()->canGoForward(); }

void ReaderPage::back()
{
    if (!canGoBack())
        return Q_EMIT backPastTheFirst();
    leave();
    --current()->current;
    present();
}

void ReaderPage::forward()
{
    if (!canGoForward())
        return;
    leave();
    ++current()->current;
    present();
}

void ReaderPage::followFragment(const QString &fragment)
{
    if (fragment == u"references")
        Q_EMIT referencesActivated({});
    else if (fragment.startsWith(u"ref-"))
        Q_EMIT referencesActivated({fragment.mid(4)});
    else
        goToSection(fragment);
}

void ReaderPage::goToSection(const QString &slug)
{
    if (m_shown && current())
        goTo({.address = addressOf(m_shown->article.id, slug), .title = m_shown->article.title, .place = {}});
}

void ReaderPage::showBlock(int number)
{
    if (!m_shown || !current())
        return;
    leave();
    current()->visit({.address = addressOf(m_shown->article.id), .title = m_shown->article.title, .place = {}});
    m_presented = true;
    updateSight();
    m_view->scrollToBlock(number);
    updateButtons();
    Q_EMIT navigationChanged();
}

void ReaderPage::stepSection(int by)
{
    if (!m_shown)
        return;
    const QList<Section> sections = m_shown->essentials.sections();
    qsizetype now = -1;
    for (qsizetype i = 0; i < sections.size(); ++i)
        if (sections[i].slug == m_view->section())
            now = i;
    const qsizetype next = now + by;
    if (next < sections.size())
        m_view->scrollToFragment(next < 0 ? u"top"_s : sections[next].slug);
}

ReaderSession ReaderPage::session() const
{
    ReaderSession session{.tabs = m_tabs, .current = m_front};
    if (m_presented && current())
        session.tabs[m_front].stop().place = m_view->place();
    return session;
}

void ReaderPage::restore(const ReaderSession &session)
{
    for (const ReaderTab &tab : session.tabs)
        addTab(tab, false);
    const QSignalBlocker quiet(m_strip);
    m_front = session.tabs.isEmpty() ? m_front : std::max(0, session.current);
    m_strip->setCurrentIndex(m_front);
    updateButtons();
}

void ReaderPage::showCurrent()
{
    if (current() && !m_presented)
        present();
}

} // namespace heartport
