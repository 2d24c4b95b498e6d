#include "exporting/tableflow.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace heartport {

namespace {

constexpr qreal padding = 5; // pt around a cell's words

TextForm cellText(bool header) { return {Voice::Program, 9, 13, header ? QFont::DemiBold : QFont::Normal}; }

struct Cell {
    Words words;
    Block::Align align = Block::Align::None;
    qreal longestWord = 0; // with padding
    qreal natural = 0;     // on one line, with padding
};

struct Row {
    QList<Cell> cells;
    bool header = false;
};

Cell cellOf(const Block &block, bool header, const FlowSource &source)
{
    Cell cell{wordsOf(block.sentences, source.numbers, cellText(header)), block.align};
    QTextLayout layout(cell.words.text, pageFont(cellText(header)));
    layout.setFormats(cell.words.formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e9);
    layout.endLayout();
    cell.natural = layout.maximumWidth() + points(2 * padding + 1);
    cell.longestWord = std::min(cell.natural, layout.minimumWidth() + points(2 * padding + 1));
    return cell;
}

class TableFlow
{
public:
    TableFlow(const Block &table, const FlowSource &source, const Column &column) : m_column(column)
    {
        for (const Block &block : table.children) {
            Row row{.header = block.header};
            for (const Block &cell : block.children)
                row.cells.append(cellOf(cell, row.header, source));
            m_rows.append(row);
        }
        measure();
    }

    QList<Strip> make() const
    {
        QList<Strip> strips;
        std::shared_ptr<const Strip> head;
        for (const Row &row : m_rows) {
            Strip strip = rowStrip(row);
            if (strip.height > m_column.height) { // no page is high enough: its cells one below the other
                for (const Cell &cell : row.cells)
                    strips += paragraph(cell.words, {.text = cellText(row.header), .before = padding}, m_column.width,
                        m_column.direction);
                continue;
            }
            strip.before = strips.isEmpty() ? points(9) : 0;
            if (row.header) {
                strip.keepWithNext = true;
                head = std::make_shared<const Strip>(strip);
            } else if (head && head->height + strip.height <= m_column.height) {
                strip.repeated = head;
            }
            strips.append(strip);
        }
        strips.append(Strip{.height = points(9)}); // the space below
        if (strips.size() > 1)
            strips[strips.size() - 2].keepWithNext = true;
        return strips;
    }

private:
    // Each column as wide as its words, or, where that is too much, at least its longest word and a fair share.
    void measure()
    {
        qsizetype columns = 0;
        for (const Row &row : m_rows)
            columns = std::max(columns, row.cells.size());
        QList<qreal> least(columns, 0);
        QList<qreal> wanted(columns, 0);
        for (const Row &row : m_rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                least[i] = std::max(least[i], row.cells.at(i).longestWord);
                wanted[i] = std::max(wanted[i], row.cells.at(i).natural);
            }
        const qreal leastSum = std::accumulate(least.begin(), least.end(), 0.0);
        const qreal wantedSum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
        m_widths = wanted;
        if (wantedSum <= m_column.width)
            return;
        for (qsizetype i = 0; i < columns; ++i)
            m_widths[i] = leastSum >= m_column.width
                ? m_column.width * least[i] / leastSum
                : least[i] + (m_column.width - leastSum) * (wanted[i] - least[i]) / (wantedSum - leastSum);
    }

    Strip rowStrip(const Row &row) const
    {
        QList<QList<Strip>> cells;
        qreal height = 0;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells.at(i);
            const bool atEnd = cell.align == Block::Align::End;
            const bool flipped = (m_column.direction == Qt::RightToLeft) != atEnd;
            QList<Strip> lines = paragraph(cell.words,
                {.text = cellText(row.header),
                    .direction = m_column.direction,
                    .centred = cell.align == Block::Align::Centre},
                m_widths.at(i) - points(2 * padding), flipped ? Qt::RightToLeft : Qt::LeftToRight);
            qreal sum = 0;
            for (const Strip &line : lines)
                sum += line.height;
            height = std::max(height, sum);
            cells.append(lines);
        }
        Strip strip{.height = height + points(2 * padding)};
        strip.draw = [widths = m_widths, cells, height = strip.height, header = row.header,
                         column = m_column](QPainter &painter, const QPointF &corner) {
            drawRow(painter, corner, cells, widths, height, header, column);
        };
        return strip;
    }

    static void drawRow(QPainter &painter, const QPointF &corner, const QList<QList<Strip>> &cells,
        const QList<qreal> &widths, qreal height, bool header, const Column &column)
    {
        const qreal whole = std::accumulate(widths.begin(), widths.end(), 0.0);
        const bool rightToLeft = column.direction == Qt::RightToLeft;
        const qreal start = corner.x() + (rightToLeft ? column.width - whole : 0);
        if (header)
            painter.fillRect(QRectF(start, corner.y(), whole, height), paperColour(Role::Sidebar));
        painter.fillRect(QRectF(start, corner.y() + height - points(0.5), whole, points(header ? 0.9 : 0.5)),
            paperColour(header ? Role::Control : Role::Border));
        qreal x = rightToLeft ? start + whole : start;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            x -= rightToLeft ? widths.at(i) : 0;
            qreal y = corner.y() + points(padding);
            for (const Strip &line : cells.at(i)) {
                line.draw(painter, QPointF(x + points(padding), y));
                y += line.height;
            }
            x += rightToLeft ? 0 : widths.at(i);
        }
    }

    const Column &m_column;
    QList<Row> m_rows;
    QList<qreal> m_widths;
};

} // namespace

QList<Strip> tableFlow(const Block &table, const FlowSource &source, const Column &column)
{
    return TableFlow(table, source, column).make();
}

} // namespace heartport
