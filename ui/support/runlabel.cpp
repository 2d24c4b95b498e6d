#include "ui/support/runlabel.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heartport {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const Look &look, const QList<TextRun> &runs)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : runs) {
        QTextCharFormat format;
        if (run.italic)
            format.setFontItalic(true);
        if (run.strong)
            format.setFontWeight(QFont::DemiBold);
        if (run.code)
            format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        if (run.removed) {
            format.setFontStrikeOut(true);
            format.setForeground(look.color(Role::Muted));
            format.setBackground(look.color(Role::ErrorSoft));
        } else if (run.added) {
            format.setFontUnderline(true);
            format.setBackground(look.color(Role::InfoSoft));
        }
        if (run.italic || run.strong || run.code || run.removed || run.added)
            formats.append({start, int(run.text.size()), format});
        start += int(run.text.size());
    }
    return formats;
}

} // namespace

void RunLayout::setRuns(const QList<TextRun> &runs)
{
    m_runs = runs;
    for (TextRun &run : m_runs) // one paragraph, whatever stands in the words
        run.text.replace(u'\n', u' ').replace(QChar(QChar::ParagraphSeparator), u' ');
    forget();
}

QString RunLayout::text() const
{
    QString all;
    for (const TextRun &run : m_runs)
        all += run.text;
    return all;
}

void RunLayout::forget()
{
    m_layout.reset();
    m_lines.clear();
    m_natural = -1;
}

const QTextLayout &RunLayout::layoutAt(int width) const
{
    // What fits on one line is not broken: the toolkit also counts how far a letter reaches beyond its width.
    const bool whole = width != QWIDGETSIZE_MAX && naturalWidth() <= width;
    if (m_layout && m_width == width)
        return *m_layout;
    m_width = width;
    m_layout = std::make_unique<QTextLayout>(text(), m_look.font(m_style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    m_layout->setFormats(formatsOf(m_look, m_runs));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    const int pitch = lineHeight();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(whole ? QWIDGETSIZE_MAX : std::max(1, width));
        line.setPosition({0, line.lineNumber() * double(pitch) + (pitch - line.height()) / 2});
    }
    m_layout->endLayout();
    return *m_layout;
}

int RunLayout::naturalWidth() const
{
    if (m_natural < 0)
        m_natural = widthAt(QWIDGETSIZE_MAX);
    return m_natural;
}

int RunLayout::widthAt(int width) const
{
    const QTextLayout &layout = layoutAt(width);
    double widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return int(std::ceil(widest));
}

int RunLayout::linesAt(int width) const
{
    if (const auto known = m_lines.constFind(width); known != m_lines.cend())
        return *known;
    const int lines = naturalWidth() <= width ? 1 : std::max(1, layoutAt(width).lineCount());
    m_lines.insert(width, lines);
    return lines;
}

int RunLayout::heightAt(int width) const { return linesAt(width) * lineHeight(); }

void RunLayout::draw(QPainter &painter, const QRect &box, Qt::LayoutDirection direction, const QColor &colour,
    bool underlined) const
{
    const QTextLayout &layout = layoutAt(box.width());
    painter.setPen(colour);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF natural = line.naturalTextRect();
        // Lines keep to the start edge of the interface, each text to its own direction.
        const double start = direction == Qt::RightToLeft ? box.width() - natural.width() : 0;
        line.draw(&painter, QPointF(box.x() + start - natural.x(), box.y()));
        if (underlined) {
            const double y = std::round(box.y() + line.y() + line.ascent() + 2);
            painter.fillRect(QRectF(box.x() + start, y, natural.width(), 1), colour);
        }
    }
}

RunLabel::RunLabel(const Look &look, TextStyle style, Role role, QWidget *parent)
    : QLabel(parent), m_look(look), m_layout(look, style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&look, &Look::changed, this, [this] {
        m_layout.forget();
        updateGeometry();
        update();
    });
}

void RunLabel::setRuns(const QList<TextRun> &runs)
{
    m_layout.setRuns(runs);
    setText(m_layout.text());
    updateGeometry();
    update();
}

void RunLabel::setRole(Role role)
{
    m_role = role;
    update();
}

QSize RunLabel::sizeHint() const
{
    const int width = std::min(m_layout.naturalWidth(), m_look.px(280));
    return {width, m_layout.heightAt(width)};
}

QSize RunLabel::minimumSizeHint() const
{
    return {std::min(m_layout.naturalWidth(), m_look.px(80)), m_layout.lineHeight()};
}

void RunLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_layout.draw(painter, rect(), layoutDirection(), m_look.color(isEnabled() ? m_role : Role::Disabled));
}

} // namespace heartport
