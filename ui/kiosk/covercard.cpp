#include "ui/kiosk/covercard.h"

#include "ui/support/cover.h"
#include "ui/support/paint.h"
#include "ui/support/textlayout.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace heartport {

namespace {

constexpr double coverGap = 20;
constexpr double corner = 16;
constexpr int largeText = 150;       // percent
constexpr double wideFeature = 1200; // px of the pictures: from here the cover stands beside

} // namespace

CoverCard::CoverCard(const KioskLook &look, Shape shape, CoverCardContent content, QWidget *parent)
    : KioskButton(look, Kind::Card, content.title, parent), m_shape(shape), m_content(std::move(content))
{
    QStringList parts{m_content.kicker, m_content.title, m_content.fact};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(". ")));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CoverCard::titleFont() const { return look().serif(m_shape == Shape::Feature ? 38 : 27); }

int CoverCard::titleLines() const
{
    const int lines = m_shape == Shape::Feature ? 4 : 3;
    return look().textPercent() > largeText ? 2 * lines : lines;
}

int CoverCard::actionWidth() const
{
    if (m_content.action.isEmpty()
        || look().textPercent() > largeText) // the words need the width; the card is a button
        return 0;
    return QFontMetrics(look().controlFont(26, QFont::DemiBold)).horizontalAdvance(m_content.action) + look().px(72);
}

int CoverCard::wordsHeight(int width) const
{
    const QFont font = titleFont();
    const TextLines title(m_content.title, font, font.pixelSize() * 5 / 4, width, titleLines());
    int height = title.height();
    if (!m_content.kicker.isEmpty())
        height += look().text(22) * 3 / 2;
    if (!m_content.fact.isEmpty())
        height += look().text(20) * 3 / 2;
    return height;
}

CoverCard::Places CoverCard::placesFor(int width) const
{
    const int padding = look().px(m_shape == Shape::Feature ? 36 : 24);
    if (m_shape == Shape::Row) {
        const int least = look().px(150);
        const int words = width - look().px(150) - 2 * padding;
        const int height = std::max(least, wordsHeight(words) + padding);
        const int cover = std::min(height, look().px(186));
        return {{0, 0, cover, height}, {cover + padding, 0, width - cover - 2 * padding, height}, height};
    }
    const bool beside = width > look().px(wideFeature);
    const int action = actionWidth() ? actionWidth() + padding : 0;
    if (beside) {
        const int cover = width * 45 / 100;
        const int words = width - cover - 2 * padding;
        const int height = std::max(look().px(290), wordsHeight(words) + 3 * padding + look().px(80));
        return {{0, 0, cover, height}, {cover + padding, 0, words, height}, height};
    }
    const int cover = look().px(look().textPercent() > largeText ? 200 : 340);
    const int below = std::max(wordsHeight(width - 2 * padding - action), action ? look().px(84) : 0) + padding * 3 / 2;
    return {{0, 0, width, cover}, {padding, cover, width - 2 * padding, below}, cover + below};
}

int CoverCard::heightForWidth(int width) const { return placesFor(width).height; }

void CoverCard::paintWords(QPainter &painter, const QRect &box) const
{
    const auto line = [&](const QString &text, const QFont &font, Role role, int &top) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(look().color(role));
        const int height = font.pixelSize() * 3 / 2;
        const int side = painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QRect(box.left(), top, box.width(), height), side | Qt::AlignVCenter | Qt::AlignAbsolute,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        top += height;
    };
    int top = box.top() + (box.height() - wordsHeight(box.width())) / 2;
    line(m_content.kicker, look().sans(22, QFont::DemiBold), Role::Accent, top);
    const QFont font = titleFont();
    const TextLines title(m_content.title, font, font.pixelSize() * 5 / 4, box.width(), titleLines());
    painter.setPen(look().color(Role::Text));
    title.draw(painter, box.topLeft() + QPoint(0, top - box.top()));
    top += title.height();
    line(m_content.fact, look().sans(20), Role::Muted, top);
}

void CoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintFrame(painter);
    const Places at = placesFor(width());
    const int ring = showsRing() ? look().px(6) : look().px(1.5);
    QRect cover = at.cover;
    cover.setHeight(m_shape == Shape::Row || at.words.top() == 0 ? height() : at.cover.height());
    cover = QStyle::visualRect(layoutDirection(), rect(), cover);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(ring, ring, -ring, -ring), look().px(corner), look().px(corner));
    painter.save();
    painter.setClipPath(frame);
    painter.drawPixmap(cover.topLeft(),
        coverPixmap(m_content.category, m_content.id, cover.size(), look().look().theme(), devicePixelRatioF()));
    painter.restore();
    QRect words = at.words;
    words.setBottom(height() - 1);
    if (const int action = actionWidth()) {
        const int side = look().px(80);
        const bool beside = at.words.top() == 0;
        QRect button(words.right() - action, words.top() + (words.height() - side) / 2, action, side);
        if (beside)
            button.moveTopLeft({words.left(), words.bottom() - side - look().px(30)});
        words =
            beside ? words.adjusted(0, 0, 0, -side - look().px(30)) : words.adjusted(0, 0, -action - look().px(24), 0);
        button = QStyle::visualRect(layoutDirection(), rect(), button);
        paintBox(look().look(), painter, button, look().px(14),
            look().color(isDown() ? Role::AccentPressed : Role::Accent), QColor());
        painter.setPen(look().color(Role::OnAccent));
        painter.setFont(look().controlFont(26, QFont::DemiBold));
        painter.drawText(button, Qt::AlignCenter, m_content.action);
    }
    paintWords(painter, QStyle::visualRect(layoutDirection(), rect(), words));
}

CoverGrid::CoverGrid(const KioskLook &look, double drawnColumn, QWidget *parent)
    : QWidget(parent), m_look(look), m_column(drawnColumn)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &KioskLook::changed, this, [this] {
        updateGeometry();
        arrange(width(), true);
    });
}

void CoverGrid::setCards(const QList<CoverCard *> &cards)
{
    for (CoverCard *old : std::as_const(m_cards)) {
        old->hide();
        old->deleteLater(); // it may have been the one that was pressed
    }
    m_cards = cards;
    for (CoverCard *card : cards) {
        card->setParent(this);
        card->show();
    }
    updateGeometry();
    arrange(width(), true);
}

void CoverGrid::resizeEvent(QResizeEvent *) { arrange(width(), true); }

int CoverGrid::arrange(int width, bool apply) const
{
    const int between = m_look.px(coverGap);
    const int wanted = std::max(m_look.px(m_column), m_look.text(m_column * 0.85));
    const int columns = std::max(1, (width + between) / (wanted + between));
    const int column = (width - (columns - 1) * between) / columns;
    int top = 0;
    for (qsizetype first = 0; first < m_cards.size(); first += columns) {
        const qsizetype end = std::min<qsizetype>(first + columns, m_cards.size());
        int height = 0;
        for (qsizetype i = first; i < end; ++i)
            height = std::max(height, m_cards[i]->heightForWidth(column));
        for (qsizetype i = first; apply && i < end; ++i) {
            const QRect box(int(i - first) * (column + between), top, column, height);
            m_cards[i]->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, top + height), box));
        }
        top += height + between;
    }
    return std::max(0, top - between);
}

} // namespace heartport
