#include "ui/support/textlayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace heartport {

namespace {

std::shared_ptr<QTextLayout> makeLayout(const QString &text, const QFont &font)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

} // namespace

TextLines::TextLines(const QString &text, const QFont &font, int linePitch, qreal width, int maximum,
    const QList<QTextLayout::FormatRange> &emphasis)
    : m_text(text), m_font(font), m_pitch(linePitch), m_width(std::max(1.0, width)), m_emphasis(emphasis)
{
    m_text.replace(u'\n', QChar::LineSeparator);
    const auto layout = makeLayout(m_text, m_font);
    layout->setFormats(m_emphasis);
    layOut(layout, maximum);
}

void TextLines::layOut(const std::shared_ptr<QTextLayout> &layout, int maximum)
{
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        if (maximum > 0 && lineCount() == maximum) {
            m_elided = true;
            break;
        }
        line.setLineWidth(m_width);
        m_lines.push_back({layout, line.lineNumber()});
    }
    layout->endLayout();
    if (m_elided)
        elideLast();
}

void TextLines::elideLast()
{
    Line &last = m_lines.back();
    const int start = last.layout->lineAt(last.number).textStart();
    QString rest = m_text.sliced(start);
    rest.replace(QChar::LineSeparator, u' ');
    const auto layout = makeLayout(QFontMetricsF(m_font).elidedText(rest, Qt::ElideRight, m_width), m_font);
    QList<QTextLayout::FormatRange> formats;
    for (QTextLayout::FormatRange range : m_emphasis) {
        const int end = range.start + range.length - start;
        range.start = std::max(0, range.start - start);
        range.length = end - range.start;
        if (range.length > 0 && range.start < layout->text().size())
            formats.append(range);
    }
    layout->setFormats(formats);
    layout->beginLayout();
    // A hair of room: emphasis is bolder than the metrics the ellipsis was placed by.
    layout->createLine().setLineWidth(m_width * 1.1);
    layout->endLayout();
    last = {layout, 0};
}

void TextLines::draw(QPainter &painter, const QPointF &topLeft, Align align) const
{
    const QFontMetricsF metrics(m_font);
    const qreal baseline = (m_pitch + metrics.ascent() - metrics.descent()) / 2;
    qreal top = topLeft.y();
    for (const Line &entry : m_lines) {
        const QTextLine line = entry.layout->lineAt(entry.number);
        const bool toTheRight = painter.layoutDirection() == Qt::RightToLeft;
        const qreal room = m_width - line.naturalTextWidth();
        const qreal wanted = topLeft.x() + (align == Align::Centre ? room / 2 : toTheRight ? room : 0);
        // What the layout itself already put in front of the text, and below the top of its line.
        const QRectF natural = line.naturalTextRect();
        line.draw(&painter, QPointF(wanted - natural.x(), top + qRound(baseline) - line.y() - line.ascent()));
        top += m_pitch;
    }
}

} // namespace heartport
