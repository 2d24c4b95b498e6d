#include "ui/reader/citationcard.h"

#include "rendering/vancouver.h"
#include "ui/reader/articleview.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/flowlayout.h"
#include "ui/support/iconlabel.h"
#include "ui/support/noticelabel.h"
#include "ui/support/paint.h"
#include "ui/support/runlabel.h"
#include "ui/support/textlink.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace heartport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int cardWidth = 440; // px at 100 %
constexpr int cardRadius = 12;
constexpr int bridge = 8; // px between mark and card
constexpr auto hoverDelay = 250ms;
constexpr auto leaveDelay = 300ms;

// A hairline between blocks.
class Hairline : public QWidget
{
public:
    Hairline(const Look &look, QWidget *parent) : QWidget(parent), m_look(look) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_look.color(Role::Border)); }

private:
    const Look &m_look;
};

// The shadow around a card that lies popupMargin() inside it.
class CardShadow : public QWidget
{
public:
    CardShadow(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int margin = popupMargin(m_look);
        paintShadow(m_look, painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_look.px(cardRadius));
    }

private:
    const Look &m_look;
};

} // namespace

CitationCard::CitationCard(Look &look, QWidget *parent)
    : QFrame(parent), m_look(look), m_shadow(new CardShadow(look, parent)), m_scroll(new QScrollArea(this))
{
    setObjectName(u"citationCard"_s);
    setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_scroll);
    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(hoverDelay);
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(leaveDelay);
    connect(&m_openTimer, &QTimer::timeout, this, &CitationCard::openNow);
    connect(&m_closeTimer, &QTimer::timeout, this, &CitationCard::closeNow);
    connect(&look, &Look::changed, this, &CitationCard::closeNow);
    hide();
}

void CitationCard::enter(const ShownArticle &article, const QStringList &keys, int number, const QRect &mark,
    const QRect &area, CitationCause cause)
{
    m_closeTimer.stop();
    if (isVisible() && number == m_number && mark == m_mark)
        return;
    m_hovered = cause == CitationCause::Hover;
    m_keys = keys;
    m_number = number;
    m_mark = mark;
    m_area = area;
    m_notices = article.notices;
    m_references.clear();
    m_numbers.clear();
    for (const QString &key : keys) {
        const Reference *reference = article.article.findReference(key);
        if (!reference)
            continue;
        m_references.append(*reference);
        m_numbers.append(article.numbers.number(key).value_or(0));
    }
    if (cause == CitationCause::Hover && !isVisible())
        m_openTimer.start();
    else
        openNow();
}

void CitationCard::leave()
{
    m_openTimer.stop();
    if (isVisible() && !underMouse() && !isAncestorOf(window()->focusWidget()))
        m_closeTimer.start();
}

void CitationCard::takeFocus()
{
    if (auto *first = findChild<TextLink *>(); isVisible() && first)
        first->setFocus(Qt::TabFocusReason);
}

bool CitationCard::focusNextPrevChild(bool next)
{
    if (!isVisible())
        return true; // the key press that closed the card comes by once more on its way up
    const QList<TextLink *> links = findChildren<TextLink *>();
    const qsizetype to = links.indexOf(qobject_cast<TextLink *>(focusWidget())) + (next ? 1 : -1);
    if (to >= 0 && to < links.size()) {
        links.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    const int number = m_number;
    closeNow();
    if (next)
        Q_EMIT passed(number);
    else
        Q_EMIT dismissed(number);
    return true;
}

void CitationCard::closeNow()
{
    m_openTimer.stop();
    m_closeTimer.stop();
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void CitationCard::openNow()
{
    m_openTimer.stop();
    fill();
    place();
    m_shadow->show();
    m_shadow->raise();
    show();
    raise();
    Q_EMIT opened(m_number);
}

void CitationCard::fill()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (qsizetype i = 0; i < m_references.size(); ++i)
        addBlock(column, m_references.at(i).key);
    if (m_references.isEmpty()) {
        auto *missing = new RunLabel(m_look, TextStyle::Body, Role::Error, content);
        missing->setPlain(tr("The reference of this citation is missing."));
        missing->setContentsMargins(0, 0, 0, 0);
        column->addWidget(missing);
    }
    column->addWidget(new Hairline(m_look, content));
    auto *foot = new TextLink(m_look, TextStyle::BodyMedium, tr("View references & access science"), content);
    foot->setObjectName(u"viewReferences"_s);
    connect(foot, &QAbstractButton::clicked, this, [this] {
        const QStringList keys = m_keys;
        closeNow();
        Q_EMIT referencesActivated(keys);
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_look.px(16), m_look.px(6), m_look.px(16), m_look.px(8));
    row->setSpacing(m_look.px(4));
    row->addWidget(new IconLabel(m_look, u"book"_s, Role::Link, 18, content));
    row->addWidget(foot, 1);
    column->addLayout(row);
    m_scroll->setWidget(content); // deletes the one before
    content->setAutoFillBackground(false);
    nameCard();
}

void CitationCard::nameCard()
{
    QStringList titles;
    for (const Reference &reference : std::as_const(m_references)) {
        const auto notice = m_notices.standing(reference.key);
        titles.append(notice ? noticeWords(*notice, locale()) + u": "_s + reference.title() : reference.title());
    }
    setAccessibleName(tr("References of this citation"));
    setAccessibleDescription(titles.join(u"; "_s));
}

void CitationCard::addBlock(QVBoxLayout *column, const QString &key)
{
    const auto at = std::find_if(m_references.cbegin(), m_references.cend(),
        [&key](const Reference &reference) { return reference.key == key; });
    const qsizetype index = at - m_references.cbegin();
    if (index > 0)
        column->addWidget(new Hairline(m_look, column->parentWidget()));
    auto *block = new QVBoxLayout;
    column->addLayout(block); // so that it knows its widget
    block->setContentsMargins(m_look.px(16), m_look.px(12), m_look.px(16), m_look.px(8));
    block->setSpacing(m_look.px(1));
    const auto notice = m_notices.standing(key);
    if (notice) {
        auto *mark = new NoticeLabel(m_look, notice->nature, noticeWords(*notice, locale()), column->parentWidget());
        mark->setObjectName(u"notice"_s);
        block->addWidget(mark);
    }
    auto *title = new RunLabel(m_look, TextStyle::BodyStrong, Role::Text, column->parentWidget());
    title->setObjectName(u"referenceTitle"_s);
    title->setPlain(u"%1  %2"_s.arg(locale().toString(m_numbers.at(index)), at->title()));
    block->addWidget(title);
    QStringList facts;
    for (const QString &fact :
        {shortAuthors(*at), at->containerTitle(), at->year() ? QString::number(*at->year()) : QString()})
        if (!fact.isEmpty())
            facts.append(fact);
    auto *source = new RunLabel(m_look, TextStyle::Fact, Role::Muted, column->parentWidget());
    source->setPlain(facts.join(u" · "_s));
    block->addWidget(source);
    addFacts(block, *at);
    const QString notListed = notice ? QString() : notListedWords(m_notices.dataDate(), locale());
    if (!notListed.isEmpty()) {
        auto *asOf = new RunLabel(m_look, TextStyle::Caption, Role::Muted, column->parentWidget());
        asOf->setObjectName(u"notListed"_s);
        asOf->setPlain(notListed);
        block->addWidget(asOf);
    }
}

void CitationCard::addFacts(QVBoxLayout *block, const Reference &reference)
{
    auto *line = new FlowLayout(m_look.px(10));
    line->setLineSpacing(0);
    line->addWidget(new DesignLabel(m_look, reference.design(), designText(reference), block->parentWidget()));
    const QString url = reference.url();
    if (!url.isEmpty()) {
        const QString shown = QString(url).remove(u"https://"_s).remove(u"http://"_s);
        auto *link = new TextLink(m_look, TextStyle::Fact, shown, block->parentWidget());
        link->setObjectName(u"referenceLink"_s);
        link->setAccessibleName(tr("Open %1 outside").arg(shown));
        connect(link, &QAbstractButton::clicked, this, [this, url] { Q_EMIT outsideLinkActivated(QUrl(url)); });
        line->addWidget(link);
    }
    block->addLayout(line);
}

void CitationCard::place()
{
    const int width = std::min(m_look.px(cardWidth), m_area.width() - 16);
    QWidget *content = m_scroll->widget();
    content->ensurePolished();
    const int inner = width - 4;
    const int wanted = (content->layout()->hasHeightForWidth() ? content->layout()->totalHeightForWidth(inner)
                                                               : content->sizeHint().height())
        + 4;
    const int below = m_area.bottom() - m_mark.bottom() - bridge - 8;
    const int above = m_mark.top() - m_area.top() - bridge - 8;
    const bool flips = wanted > below && above > below;
    const int height = std::min(wanted, std::max(flips ? above : below, m_look.px(96)));
    const int left = std::clamp(m_mark.center().x() - width / 2, m_area.left() + 8,
        std::max(m_area.left() + 8, m_area.right() - width - 8));
    const int top = flips ? m_mark.top() - bridge - height : m_mark.bottom() + bridge;
    setGeometry(left, top, width, height);
    const int around = popupMargin(m_look);
    m_shadow->setGeometry(geometry().adjusted(-around, -around, around, around));
}

void CitationCard::enterEvent(QEnterEvent *event)
{
    m_closeTimer.stop();
    QFrame::enterEvent(event);
}

void CitationCard::leaveEvent(QEvent *event)
{
    if (m_hovered)
        m_closeTimer.start();
    QFrame::leaveEvent(event);
}

void CitationCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_shadow->hide();
}

void CitationCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    const int number = m_number;
    closeNow();
    Q_EMIT dismissed(number);
}

void CitationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(m_look, painter, QRectF(rect()), m_look.px(cardRadius), m_look.color(Role::Raised),
        m_look.color(Role::Control));
}

} // namespace heartport
