#include "ui/editor/citationchip.h"

#include "domain/inlinetext.h"
#include "ui/editor/chiptext.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double chipSide = 6; // px at 100 % between outline and number
constexpr double above = 15;   // px at 100 % from the line of writing up, and
constexpr double below = 5;    // down

} // namespace

CitationChip::CitationChip(const Look &look, QObject *parent) : QObject(parent), m_look(look) {}

QString CitationChip::label(const QString &source) const
{
    const QList<Citation> citations = parseCitations(QStringView(source).sliced(1).chopped(1));
    QStringList undefined;
    QList<Citation> defined;
    for (const Citation &citation : citations) {
        if (m_numbers.number(citation.key))
            defined.append(citation);
        else
            undefined.append(u"? "_s + citation.key);
    }
    if (!defined.isEmpty())
        undefined.prepend(citationMark(defined, m_numbers));
    return u'[' + undefined.join(u", "_s) + u']';
}

QSizeF CitationChip::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const QFontMetricsF metrics(m_look.font(TextStyle::CaptionStrong));
    return {metrics.horizontalAdvance(label(chips::sourceAt(*document, position))) + 2 * m_look.px(chipSide) + 2,
        m_look.px(above) - 1.0};
}

void CitationChip::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
    const QTextFormat &format)
{
    const QString text = label(chips::sourceAt(*document, position));
    const bool isUndefined = text.contains(u'?');
    const bool isSelected = format.hasProperty(QTextFormat::BackgroundBrush);
    const double line = rect.bottom();
    const QRectF box(rect.left() + 1, line - m_look.px(above), rect.width() - 2, m_look.px(above + below));
    painter->save();
    const QColor outline = isSelected               ? m_look.color(Role::Focus)
        : m_look.theme() == ThemeName::HighContrast ? m_look.color(isUndefined ? Role::Error : Role::Link)
                                                    : QColor();
    paintBox(m_look, *painter, box, m_look.px(4), m_look.color(isUndefined ? Role::ErrorSoft : Role::InfoSoft),
        outline);
    painter->setFont(m_look.font(TextStyle::CaptionStrong));
    painter->setPen(m_look.color(isUndefined ? Role::Error : Role::Link));
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(QPointF(box.left() + m_look.px(chipSide), line - 1), text);
    painter->restore();
}

} // namespace heartport
