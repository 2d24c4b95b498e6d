#include "ui/library/breakingcard.h"

#include "ui/library/paintedbutton.h"
#include "ui/library/painting.h"
#include "ui/library/updatedmark.h"
#include "ui/support/buttons.h"
#include "ui/support/cover.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardRoom = PaintedButton::ringRoom;
constexpr int smallestHeight = 312;
constexpr int smallestWide = 720; // below, the cover stands on top
constexpr int coverOnTop = 180;
constexpr int maximumChips = 4;

} // namespace

BreakingCard::BreakingCard(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"breakingCard"_s);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    buildChips();
    buildButtons();
    connect(&look, &Look::changed, this, [this] {
        describe();
        arrange();
    });
}

// All that there can be, before the buttons: in this order Tab comes to them.
void BreakingCard::buildChips()
{
    for (int i = 0; i < maximumChips; ++i) {
        auto *chip = new Chip(m_look, this);
        chip->setObjectName(u"keyword"_s);
        connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT keywordActivated(chip->text()); });
        m_chips.append(chip);
    }
}

void BreakingCard::buildButtons()
{
    m_read = makeButton(m_look, ButtonKind::Primary, {}, this);
    m_read->setObjectName(u"readHearticle"_s);
    m_save = makeButton(m_look, ButtonKind::Secondary, {}, this, u"bookmark"_s);
    m_save->setObjectName(u"saveHearticle"_s);
    m_save->setCheckable(true);
    m_share = makeButton(m_look, ButtonKind::Quiet, {}, this, u"share"_s);
    m_share->setObjectName(u"shareHearticle"_s);
    for (QPushButton *button : {m_read, m_save, m_share})
        button->setAutoDefault(true); // Enter presses the focused one
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT articleActivated(m_article->id); });
    connect(m_save, &QPushButton::clicked, this, [this](bool saved) { Q_EMIT savedToggled(m_article->id, saved); });
    connect(m_share, &QPushButton::clicked, this, [this] { Q_EMIT shareRequested(m_article->id, m_share); });
}

void BreakingCard::setArticle(const ArticleSummary &article)
{
    m_article = article;
    const qsizetype count = std::min<qsizetype>(maximumChips, article.keywords.size());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(i < count ? article.keywords[i] : QString());
        m_chips[i]->setAccessibleName(i < count ? tr("Keyword %1").arg(article.keywords[i]) : QString());
    }
    describe();
    updateGeometry();
    arrange();
}

void BreakingCard::describe()
{
    if (!m_article)
        return;
    m_read->setText(tr("Read hearticle"));
    m_read->setAccessibleName(tr("Read hearticle: %1").arg(m_article->title));
    m_save->setChecked(m_article->saved);
    m_save->setText(m_article->saved ? tr("Saved") : tr("Save"));
    m_save->setIcon(m_look.icon(m_article->saved ? u"bookmark-filled"_s : u"bookmark"_s));
    m_share->setText(tr("Share hearticle"));
    setAccessibleName(m_article->title);
    QStringList words{m_article->category, facts(), m_article->subtitle};
    if (showsUpdatedMark(*m_article))
        words.prepend(updatedWords());
    setAccessibleDescription(words.join(u". "_s));
}

QString BreakingCard::facts() const
{
    const ArticleSummary &a = *m_article;
    const QString actions =
        tr("%1, %2", "4 helps, 3 harms")
            .arg(tr("%n helps", "actions that help", a.helps), tr("%n harms", "actions that harm", a.harms));
    return QStringList{tr("%n min", "minutes to read", readingMinutes(a.words)),
        tr("%n references", nullptr, a.references), actions}
        .join(u"  ·  "_s);
}

BreakingCard::Places BreakingCard::placesFor(int width) const
{
    Places at;
    const int inner = std::max(1, width - 2 * cardRoom);
    const bool stacked = inner < m_look.px(smallestWide);
    const int coverWidth = stacked ? inner : inner * 2 / 5;
    const int side = m_look.px(stacked ? 20 : 28);
    const int above = m_look.px(24);
    const int coverHeight = m_look.px(stacked ? coverOnTop : smallestHeight);
    const QRect column(stacked ? cardRoom + side : cardRoom + coverWidth + side,
        cardRoom + (stacked ? coverHeight : 0) + above, (stacked ? inner : inner - coverWidth) - 2 * side, 0);
    placeWords(at, column);
    placeChipsAndButtons(at, column, at.subtitle.bottom() + 1 + m_look.px(14), stacked);
    const int needed = at.buttons.last().bottom() + 1 + m_look.px(20) - cardRoom;
    const int height = std::max(needed, m_look.px(smallestHeight));
    if (!stacked) // the buttons stand at the foot
        for (QRect &button : at.buttons)
            button.translate(0, height - needed);
    at.card = QRect(cardRoom, cardRoom, inner, height);
    at.cover = QRect(cardRoom, cardRoom, coverWidth, stacked ? coverHeight : height);
    at.height = height + 2 * cardRoom;
    return at;
}

TextLines BreakingCard::titleLines(int width, bool underlined) const
{
    QFont font = m_look.font(TextStyle::BreakingTitle);
    font.setUnderline(underlined);
    return TextLines(m_article->title, font, m_look.lineHeight(TextStyle::BreakingTitle), width, 3);
}

TextLines BreakingCard::subtitleLines(int width) const
{
    return TextLines(m_article->subtitle, m_look.font(TextStyle::Lead), m_look.lineHeight(TextStyle::Lead), width, 2);
}

void BreakingCard::placeWords(Places &at, QRect column) const
{
    const QFontMetrics label(m_look.font(TextStyle::Label));
    const QFontMetrics fact(m_look.font(TextStyle::Fact));
    const int line = m_look.lineHeight(TextStyle::Fact);
    const int gap = m_look.px(10);
    const int category = label.horizontalAdvance(m_article->category) + 1;
    const bool oneLine = category + gap + fact.horizontalAdvance(facts()) < column.width();
    at.category = QRect(column.left(), column.top(), std::min(category, column.width()), line);
    at.facts = oneLine ? QRect(column.left() + category + gap, column.top(), column.width() - category - gap, line)
                       : QRect(column.left(), column.top() + line, column.width(), line);

    at.title = QRect(column.left(), at.facts.bottom() + 1 + m_look.px(8), column.width(),
        titleLines(column.width(), false).height());
    at.subtitle = QRect(column.left(), at.title.bottom() + 1 + m_look.px(6), column.width(),
        subtitleLines(column.width()).height());
}

void BreakingCard::placeChipsAndButtons(Places &at, const QRect &column, int top, bool stacked) const
{
    int left = column.left();
    const int edge = column.left() + column.width();
    for (const Chip *chip : m_chips) {
        const QSize size = chip->text().isEmpty() ? QSize() : chip->sizeHint();
        if (size.isEmpty() || left + size.width() - 2 * cardRoom > edge)
            break;
        at.chips.append(QRect(QPoint(left - cardRoom, top - cardRoom), size));
        left += size.width() - 2 * cardRoom + m_look.px(6);
    }
    int buttonTop = top + (at.chips.isEmpty() ? 0 : m_look.px(24) + m_look.px(stacked ? 20 : 16));
    left = column.left();
    for (const QPushButton *button : {m_read, m_save, m_share}) {
        const QSize size = button->sizeHint();
        if (left > column.left() && left + size.width() > edge) { // the next line
            left = column.left();
            buttonTop += size.height() + m_look.px(8);
        }
        at.buttons.append(QRect(QPoint(left, buttonTop), QSize(std::min(size.width(), column.width()), size.height())));
        left += size.width() + m_look.px(8);
    }
}

int BreakingCard::heightForWidth(int width) const { return m_article ? placesFor(width).height : 0; }

QSize BreakingCard::sizeHint() const { return QSize(m_look.px(900), heightForWidth(m_look.px(900))); }

QRect BreakingCard::mirroredHere(const QRect &place) const { return mirrored(place, rect(), layoutDirection()); }

void BreakingCard::arrange()
{
    if (!m_article)
        return;
    m_at = placesFor(width());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < m_at.chips.size());
        if (i < m_at.chips.size())
            m_chips[i]->setGeometry(mirroredHere(m_at.chips[i]));
    }
    const QList<QPushButton *> buttons{m_read, m_save, m_share};
    for (qsizetype i = 0; i < buttons.size(); ++i)
        buttons[i]->setGeometry(mirroredHere(m_at.buttons[i]));
    updateGeometry();
    update();
}

void BreakingCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BreakingCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        describe();
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange: // the sheet sizes the buttons
        arrange();
        break;
    default:
        break;
    }
}

void BreakingCard::paintEvent(QPaintEvent *)
{
    if (!m_article)
        return;
    WidgetPainter painter(this);
    const double radius = m_look.px(14);
    paintBox(m_look, painter, m_at.card, radius, m_look.color(Role::Raised), {});
    QPainterPath shape;
    shape.addRoundedRect(QRectF(m_at.card), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.drawPixmap(mirroredHere(m_at.cover).topLeft(),
        coverPixmap(m_article->category, m_article->id, m_at.cover.size(), m_look.theme(), devicePixelRatioF()));
    painter.restore();
    if (showsUpdatedMark(*m_article))
        paintUpdatedMark(m_look, painter, mirroredHere(m_at.cover));
    paintBox(m_look, painter, m_at.card, radius, Qt::transparent, m_look.color(Role::Border));

    painter.setPen(m_look.color(Role::Accent));
    paintLine(painter, mirroredHere(m_at.category), m_article->category, m_look.font(TextStyle::Label));
    painter.setPen(m_look.color(Role::Muted));
    paintLine(painter, mirroredHere(m_at.facts), facts(), m_look.font(TextStyle::Fact));
    subtitleLines(m_at.subtitle.width()).draw(painter, mirroredHere(m_at.subtitle).topLeft());
    painter.setPen(m_look.color(Role::Text));
    titleLines(m_at.title.width(), m_overTitle).draw(painter, mirroredHere(m_at.title).topLeft());
}

void BreakingCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool over = mirroredHere(m_at.title).contains(at) || mirroredHere(m_at.cover).contains(at);
    if (over == m_overTitle)
        return;
    m_overTitle = over;
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BreakingCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_overTitle && event->button() == Qt::LeftButton)
        Q_EMIT articleActivated(m_article->id);
}

void BreakingCard::leaveEvent(QEvent *)
{
    m_overTitle = false;
    update();
}

} // namespace heartport
