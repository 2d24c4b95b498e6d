#include "ui/library/searchdelegate.h"

#include "ui/library/painting.h"
#include "ui/library/searchmatches.h"
#include "ui/library/searchmodel.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"
#include "ui/support/textlayout.h"

#include <QFontMetrics>

namespace heartport {

namespace {

QList<QTextLayout::FormatRange> bold(const QList<TextSpan> &spans)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &span : spans)
        ranges.append({int(span.start), int(span.length), format});
    return ranges;
}

} // namespace

SearchDelegate::SearchDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

int SearchDelegate::rowHeight(const Look &look) { return look.px(52); }

int SearchDelegate::groupHeight(const Look &look) { return look.px(28); }

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = SearchModel::Kind(index.data(SearchModel::KindRole).toInt());
    return QSize(m_look.px(100), kind == SearchModel::Kind::Group ? groupHeight(m_look) : rowHeight(m_look));
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(m_look.px(6), 0, -m_look.px(6), 0);
    const QRect box = row.adjusted(m_look.px(10), 0, -m_look.px(10), 0);
    if (option.state & QStyle::State_Selected)
        paintSelection(m_look, *painter, row, option.direction);
    else if (option.state & QStyle::State_MouseOver && index.flags() & Qt::ItemIsEnabled)
        paintBox(m_look, *painter, row, m_look.px(8), m_look.color(Role::Hover), {});
    switch (SearchModel::Kind(index.data(SearchModel::KindRole).toInt())) {
    case SearchModel::Kind::Group:
        painter->setPen(m_look.color(Role::Muted));
        paintLine(*painter, box.adjusted(0, m_look.px(6), 0, 0), index.data().toString(),
            m_look.font(TextStyle::CaptionStrong));
        break;
    case SearchModel::Kind::ShowAll:
        painter->setPen(m_look.color(Role::Link));
        paintLine(*painter, box, index.data().toString(), m_look.font(TextStyle::BodyMedium));
        break;
    case SearchModel::Kind::Nothing:
        painter->setPen(m_look.color(Role::Muted));
        paintLine(*painter, box, index.data().toString(), m_look.font(TextStyle::Body));
        break;
    case SearchModel::Kind::Article:
    case SearchModel::Kind::Reference:
        paintResult(*painter, box, index);
    }
    if (option.state & QStyle::State_HasFocus && m_look.showsFocus())
        paintFocusRing(m_look, *painter, row.adjusted(4, 4, -4, -4), m_look.px(4));
    painter->restore();
}

void SearchDelegate::paintResult(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const QFont endFont = m_look.font(TextStyle::Caption);
    const QString end = index.data(SearchModel::CategoryRole).toString();
    const int most = box.width() * 2 / 5;
    const int endWidth = std::min(most, QFontMetrics(endFont).horizontalAdvance(end) + 1);
    const int titlePitch = m_look.lineHeight(TextStyle::Body);
    const int snippetPitch = m_look.lineHeight(TextStyle::Caption);
    const int top = box.top() + (box.height() - titlePitch - snippetPitch - m_look.px(2)) / 2;
    const QRect title(box.left(), top, box.width() - endWidth - m_look.px(12), titlePitch);
    const QRect at = mirrored(title, box, painter.layoutDirection());

    painter.setPen(m_look.color(Role::Text));
    const QString words = index.data().toString();
    const QString query = index.data(SearchModel::QueryRole).toString();
    TextLines(words, m_look.font(TextStyle::Body), titlePitch, at.width(), 1, bold(matchesIn(words, query)))
        .draw(painter, at.topLeft());
    painter.setPen(m_look.color(Role::Muted));
    const QRect endBox(box.right() + 1 - endWidth, top, endWidth, titlePitch);
    paintLine(painter, mirrored(endBox, box, painter.layoutDirection()), end, endFont, Qt::AlignRight);
    QString snippet = index.data(SearchModel::SnippetRole).toString();
    const auto spans = takeMarks(snippet);
    TextLines(snippet, m_look.font(TextStyle::Caption), snippetPitch, box.width(), 1, bold(spans))
        .draw(painter, QPointF(box.left(), top + titlePitch + m_look.px(2)));
}

} // namespace heartport
