#include "ui/reader/readerpage.h"

#include "ui/library/library.h"
#include "ui/reader/changednotice.h"
#include "ui/reader/citationcard.h"
#include "ui/reader/contentspanel.h"
#include "ui/reader/findbar.h"
#include "ui/reader/tabstrip.h"
#include "ui/reader/visit.h"
#include "ui/support/buttons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace heartport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto placeQuiet = 1s; // after the last scrolling the place is noted

// The strip that carries back, tabs and buttons.
class ReaderBar : public QWidget
{
public:
    ReaderBar(Look &look, QWidget *parent) : QWidget(parent), m_look(look) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.color(Role::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
    }

private:
    Look &m_look;
};

} // namespace

ReaderPage::ReaderPage(Look &look, Library &library, LibraryPageSource &source, QWidget *parent, ReadingClock clock)
    : QWidget(parent), m_look(look), m_library(library), m_source(source), m_clock(std::move(clock))
{
    build();
    connectView();
    connectCard();
    connectTabs();
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(placeQuiet);
    connect(&m_placeTimer, &QTimer::timeout, this, &ReaderPage::savePlace);
    connect(&library, &Library::changed, this, &ReaderPage::libraryChanged);
    connect(m_changed, &ChangedNotice::newerWanted, this, &ReaderPage::showAnew);
    updateButtons();
}

ReaderPage::~ReaderPage() { savePlace(); }

void ReaderPage::build()
{
    setObjectName(u"readerPage"_s);
    m_view = new ArticleView(m_look, m_source, this);
    m_find = new FindBar(m_look, this);
    m_find->hide();
    m_changed = new ChangedNotice(m_look, m_library, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_changed);
    layout->addWidget(m_find);
    layout->addWidget(m_view, 1);
    m_card = new CitationCard(m_look, this);
}

QWidget *ReaderPage::buildBar()
{
    auto *bar = new ReaderBar(m_look, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m_look.px(8), 0, m_look.px(8), 0);
    row->setSpacing(m_look.px(2));
    m_strip = new TabStrip(m_look, bar);
    const auto addButton = [&](const QString &icon, const QString &name, const QString &title) {
        auto *button = makeIconButton(m_look, icon, title, bar);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_back = addButton(u"back"_s, u"readerBack"_s, tr("Back"));
    m_forward = addButton(u"forward"_s, u"readerForward"_s, tr("Forward"));
    row->addSpacing(m_look.px(4));
    row->addWidget(m_strip, 1);
    m_openList = addButton(u"chevron-down"_s, u"readerTabList"_s, tr("List of open hearticles"));
    m_openList->hide();
    connect(m_openList, &QToolButton::clicked, this, &ReaderPage::listTabs);
    connect(m_back, &QToolButton::clicked, this, &ReaderPage::back);
    connect(m_forward, &QToolButton::clicked, this, &ReaderPage::forward);
    connect(addButton(u"search"_s, u"readerFind"_s, tr("Find in this hearticle")), &QToolButton::clicked, this,
        &ReaderPage::openFind);
    m_save = addButton(u"bookmark"_s, u"readerSave"_s, tr("Save hearticle"));
    connect(m_save, &QToolButton::clicked, this, &ReaderPage::toggleSaved);
    connect(addButton(u"share"_s, u"readerShare"_s, tr("Share hearticle")), &QToolButton::clicked, this,
        &ReaderPage::share);
    return bar;
}

void ReaderPage::connectView()
{
    connect(m_view, &ArticleView::linkActivated, this, [this](const QUrl &url, bool inNewTab) {
        if (url.scheme() == u"heartport")
            openAddress(url, inNewTab);
        else
            Q_EMIT outsideLinkActivated(url);
    });
    connect(m_view, &ArticleView::fragmentActivated, this, &ReaderPage::followFragment);
    connect(m_view, &ArticleView::citationEntered, this, &ReaderPage::citationEntered);
    connect(m_view, &ArticleView::citationActivated, this, [this](const QStringList &keys) {
        m_card->closeNow();
        Q_EMIT referencesActivated(keys);
    });
    connect(m_view, &ArticleView::placeChanged, this, &ReaderPage::placeMoved);
    connect(m_view, &ArticleView::painted, this, &ReaderPage::startVisit);
    connect(m_view, &ArticleView::ready, this, [this] {
        if (m_find->isVisible())
            m_view->find(m_find->text());
    });
    connect(m_view, &ArticleView::zoomRequested, this, &ReaderPage::textStepRequested);
    connect(m_view, &ArticleView::escapePressed, this,
        [this] { m_card->isVisible() ? m_card->closeNow() : Q_EMIT m_find->closed(); });
    connect(m_view, &ArticleView::findResult, m_find, &FindBar::setResult);
    connect(m_find, &FindBar::findRequested, m_view, &ArticleView::find);
    connect(m_find, &FindBar::closed, this, [this] {
        if (!m_find->isVisible())
            return;
        m_view->find({});
        m_find->hide();
        m_view->focusPage();
    });
}

void ReaderPage::connectCard()
{
    connect(m_view, &ArticleView::citationLeft, m_card, &CitationCard::leave);
    connect(m_card, &CitationCard::opened, m_view, &ArticleView::showActiveCitation);
    connect(m_card, &CitationCard::closed, this, [this] { m_view->showActiveCitation(-1); });
    connect(m_card, &CitationCard::dismissed, m_view, &ArticleView::focusCitation);
    connect(m_card, &CitationCard::passed, m_view, &ArticleView::focusAfterCitation);
    connect(m_view, &ArticleView::cardFocusRequested, m_card, &CitationCard::takeFocus);
    connect(m_card, &CitationCard::referencesActivated, this, &ReaderPage::referencesActivated);
    connect(m_card, &CitationCard::outsideLinkActivated, this, &ReaderPage::outsideLinkActivated);
}

void ReaderPage::citationEntered(int number, const QStringList &keys, const QRect &mark, CitationCause cause)
{
    if (m_shown)
        m_card->enter(*m_shown, keys, number, mark.translated(m_view->pos()), m_view->geometry(), cause);
}

void ReaderPage::attach(ContentsPanel &contents)
{
    contents.setArticle(m_shown);
    connect(this, &ReaderPage::articleShown, &contents, &ContentsPanel::setArticle);
    connect(this, &ReaderPage::placeChanged, &contents, &ContentsPanel::setPlace);
    connect(&contents, &ContentsPanel::sectionActivated, this, &ReaderPage::goToSection);
    connect(&contents, &ContentsPanel::actionFeedActivated, this, &ReaderPage::actionFeedActivated);
    connect(&contents, &ContentsPanel::referencesActivated, this, [this] { Q_EMIT referencesActivated({}); });
    connect(&contents, &ContentsPanel::aboutActivated, this, [this] { goToSection(u"about"_s); });
}

void ReaderPage::placeMoved()
{
    m_card->closeNow();
    m_placeTimer.start();
    Q_EMIT placeChanged(m_view->place().place.progress, m_view->section());
    if (m_view->isAtEnd() && m_visit && m_visit->endSeen())
        Q_EMIT finished(m_visit->article());
}

void ReaderPage::savePlace()
{
    m_placeTimer.stop();
    if (!m_presented || !m_shown)
        return;
    if (ReaderTab *tab = current())
        tab->stop().place = m_view->place();
    if (m_shown->status != Status::Draft)
        m_library.notePlace(m_shown->article.id, m_view->place().place);
    Q_EMIT sessionChanged();
}

void ReaderPage::startVisit()
{
    if (!m_shown || m_shown->status == Status::Draft || m_visit)
        return;
    for (const auto &visit : m_visits)
        if (visit->article() == m_shown->article.id && visit->version() == m_shown->article.version)
            m_visit = visit.get();
    if (!m_visit) {
        m_visits.push_back(std::make_unique<Visit>(m_library, m_clock, m_shown->article.id, m_shown->article.version,
            m_shown->essentials.words));
        m_visit = m_visits.back().get();
    }
    updateSight();
}

void ReaderPage::updateSight()
{
    if (m_visit)
        m_visit->setInSight(isVisible() && m_presented);
}

void ReaderPage::setShown(std::shared_ptr<const ShownArticle> shown)
{
    if (m_visit)
        m_visit->setInSight(false);
    m_visit = nullptr;
    m_shown = std::move(shown);
    m_changed->setArticle(m_shown);
    updateButtons();
    Q_EMIT articleShown(m_shown);
}

void ReaderPage::setAppearance(const PageAppearance &appearance)
{
    m_source.setAppearance(appearance);
    m_view->setAppearance(appearance);
}

void ReaderPage::openFind()
{
    if (m_shown)
        m_find->open();
}

void ReaderPage::findNext(bool backwards)
{
    if (m_find->isVisible() && !m_find->text().isEmpty())
        m_view->find(m_find->text(), backwards);
    else
        openFind();
}

void ReaderPage::toggleSaved()
{
    if (!m_shown)
        return;
    const auto summary = m_library.summary(m_shown->article.id);
    m_library.setSaved(m_shown->article.id, !(summary && summary->saved));
}

void ReaderPage::share()
{
    if (m_shown)
        Q_EMIT shareActivated(m_shown->article.id);
}

void ReaderPage::markSentences(const QList<int> &sentences)
{
    m_view->markSentences(sentences);
    if (!sentences.isEmpty())
        m_view->scrollToSentence(sentences.first());
}

void ReaderPage::showSentence(int number) { m_view->scrollToSentence(number); }

void ReaderPage::updateButtons()
{
    m_back->setEnabled(true); // past the first page is where it was opened from
    m_forward->setEnabled(canGoForward());
    fitTabs();
    const auto summary = m_shown ? m_library.summary(m_shown->article.id) : std::nullopt;
    const bool saved = summary && summary->saved;
    m_save->setEnabled(m_shown != nullptr);
    m_save->setIcon(m_look.icon(saved ? u"bookmark-filled"_s : u"bookmark"_s, saved ? Role::Accent : Role::Text));
    const QString title = saved ? tr("Saved: remove from saved hearticles") : tr("Save hearticle");
    m_save->setToolTip(title);
    m_save->setAccessibleName(title);
}

void ReaderPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateSight();
}

void ReaderPage::hideEvent(QHideEvent *event)
{
    savePlace();
    QWidget::hideEvent(event);
    updateSight();
}

void ReaderPage::resizeEvent(QResizeEvent *event)
{
    m_card->closeNow();
    QWidget::resizeEvent(event);
}

} // namespace heartport
