#include "ui/editor/hitdelegate.h"

#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace heartport {

namespace {

QString onOneLine(QString text) { return text.replace(u'\n', u'↵').replace(u'\t', u' '); }

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_look.px(200), m_look.px(30)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect box = option.rect.adjusted(0, 1, 0, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        paintSelection(m_look, *painter, box, option.direction);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(m_look, *painter, box, m_look.px(8), m_look.color(heartport::Role::Hover), QColor());
    const int side = m_look.px(10);
    const int placeWidth = m_look.px(120);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
    painter->setFont(m_look.font(TextStyle::Caption));
    painter->setPen(m_look.color(heartport::Role::Muted));
    const QString place = painter->fontMetrics().elidedText(index.data(Place).toString(), Qt::ElideRight, placeWidth);
    painter->drawText(visual({box.x() + side, box.y(), placeWidth, box.height()}),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), place);
    const QRect words =
        visual({box.x() + side + placeWidth + side, box.y(), box.width() - placeWidth - 3 * side, box.height()});
    paintFound(*painter, words, index);
}

void HitDelegate::paintFound(QPainter &painter, const QRect &words, const QModelIndex &index) const
{
    const QFont font = m_look.font(TextStyle::Fact);
    const QFontMetrics metrics(font);
    const QString match = onOneLine(index.data(Match).toString());
    const QString in = onOneLine(index.data(Replacement).toString());
    // What was found stands in sight, however much is before it.
    const QString before =
        metrics.elidedText(onOneLine(index.data(Before).toString()), Qt::ElideLeft, words.width() * 2 / 5);
    const QString after = metrics.elidedText(onOneLine(index.data(After).toString()), Qt::ElideRight,
        words.width() - metrics.horizontalAdvance(before + match) - metrics.horizontalAdvance(in) * 5 / 4);
    QTextLayout layout(before + match + in + after, font);
    QTextCharFormat found;
    found.setBackground(m_look.color(heartport::Role::Mark));
    found.setFontStrikeOut(index.data(Replacement).isValid());
    QTextCharFormat comes;
    comes.setFontWeight(QFont::DemiBold);
    layout.setFormats(
        {{int(before.size()), int(match.size()), found}, {int(before.size() + match.size()), int(in.size()), comes}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    painter.save();
    painter.setClipRect(words);
    painter.setPen(m_look.color(heartport::Role::Text));
    layout.draw(&painter, QPointF(words.x(), words.y() + (words.height() - line.height()) / 2));
    painter.restore();
}

} // namespace heartport
