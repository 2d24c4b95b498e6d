#include "exporting/essentialsflow.h"

#include "exporting/tableflow.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal listIndent = 18;       // pt, each level
constexpr qreal imageResolution = 150; // pixels an inch that an image is not enlarged beyond
constexpr qreal highestImage = 0.45;   // of the page

class EssentialsFlow
{
public:
    EssentialsFlow(const FlowSource &source, const Column &column) : m_source(source), m_column(column) {}

    QList<Strip> make()
    {
        blocks(m_source.essentials.blocks, 0);
        if (!m_strips.isEmpty())
            m_strips.first().before = points(18);
        return m_strips;
    }

private:
    void blocks(const QList<Block> &blocks, qreal indent)
    {
        for (const Block &one : blocks)
            block(one, indent);
    }

    void block(const Block &block, qreal indent)
    {
        switch (block.kind) {
        case Block::Kind::Heading:
            return heading(block);
        case Block::Kind::Paragraph:
            return words(block, indent, 7, {});
        case Block::Kind::BulletList:
        case Block::Kind::OrderedList:
            return list(block, indent);
        case Block::Kind::Quote:
            return quote(block, indent);
        case Block::Kind::CodeBlock:
            return code(block, indent);
        case Block::Kind::Rule:
            return rule();
        case Block::Kind::Table:
            m_strips += tableFlow(block, m_source, m_column);
            return;
        case Block::Kind::ListItem:
        case Block::Kind::TableRow:
        case Block::Kind::TableCell:
            return blocks(block.children, indent);
        }
        Q_UNREACHABLE();
    }

    void heading(const Block &block)
    {
        const TextForm form;
        m_strips += headingFlow(wordsOf(block.sentences, m_source.numbers, form), std::max(2, block.level), m_column, 1,
            block.slug);
    }

    void words(const Block &block, qreal indent, qreal before, const QString &marker)
    {
        const TextForm text;
        const Words words = wordsOf(block.sentences, m_source.numbers, text);
        if (!words.text.isEmpty() || !marker.isEmpty())
            m_strips += paragraph(words,
                {.text = text, .before = before, .indent = indent, .marker = marker, .markerColour = Role::Accent},
                m_column.width, m_column.direction);
        for (const Sentence &sentence : block.sentences)
            for (const Run &run : sentence.runs)
                if (run.kind == Run::Kind::Image)
                    image(run);
    }

    void list(const Block &list, qreal indent)
    {
        int number = list.level;
        for (const Block &item : list.children) {
            QString marker =
                list.kind == Block::Kind::OrderedList ? m_source.context.locale.toString(number++) + u'.' : u"•"_s;
            const qreal before = list.tight ? 3 : 5;
            for (const Block &part : item.children) {
                if (part.kind == Block::Kind::Paragraph)
                    words(part, indent + listIndent, marker.isEmpty() ? 3 : before, std::exchange(marker, QString()));
                else
                    block(part, indent + listIndent);
            }
        }
    }

    void quote(const Block &quote, qreal indent)
    {
        const qsizetype from = m_strips.size();
        blocks(quote.children, indent + listIndent);
        const qreal x =
            m_column.direction == Qt::RightToLeft ? m_column.width - points(indent + 3) : points(indent + 3);
        for (qsizetype i = from; i < m_strips.size(); ++i) {
            const auto inside = m_strips.at(i).draw;
            const qreal top = i == from ? 0 : m_strips.at(i).before;
            m_strips[i].draw = [inside, x, top, height = m_strips.at(i).height](QPainter &painter,
                                   const QPointF &corner) {
                painter.fillRect(QRectF(corner + QPointF(x, -top), QSizeF(points(1.5), height + top)),
                    paperColour(Role::Control));
                if (inside)
                    inside(painter, corner);
            };
        }
    }

    void code(const Block &block, qreal indent)
    {
        Words words;
        QTextCharFormat fixed;
        fixed.setFontFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
        words.append(block.code.trimmed().replace(u'\n', QChar::LineSeparator), fixed);
        m_strips += paragraph(words, {.text = {Voice::Program, 9, 13}, .before = 7, .indent = indent + 9},
            m_column.width, m_column.direction);
    }

    void rule()
    {
        const qreal width = points(64);
        Strip strip{.before = points(10), .height = points(12)};
        strip.draw = [x = (m_column.width - width) / 2, width](QPainter &painter, const QPointF &corner) {
            painter.fillRect(QRectF(corner + QPointF(x, points(2)), QSizeF(width, points(0.75))),
                paperColour(Role::Control));
        };
        m_strips.append(strip);
    }

    void image(const Run &run)
    {
        QImage picture;
        for (const Asset &asset : m_source.article().assets)
            if (u"assets/"_s + asset.name == run.target)
                picture = QImage::fromData(asset.bytes);
        const QString caption = run.title.isEmpty() ? QString() : run.title;
        if (picture.isNull()) {
            m_strips += paragraph(u"%1: %2"_s.arg(m_source.context.labels.image, run.text),
                {.text = {Voice::Program, 9, 13, QFont::Normal, Role::Muted}, .before = 7}, m_column.width,
                m_column.direction);
            return;
        }
        QSizeF size = QSizeF(picture.size()) * (pageResolution / imageResolution);
        const QSizeF most(m_column.width, m_column.height * highestImage);
        if (size.width() > most.width() || size.height() > most.height())
            size.scale(most, Qt::KeepAspectRatio);
        Strip strip{.before = points(9), .height = size.height(), .keepWithNext = !caption.isEmpty()};
        const qreal x = (m_column.width - size.width()) / 2;
        strip.draw = [picture, size, x](QPainter &painter, const QPointF &corner) {
            painter.drawImage(QRectF(corner + QPointF(x, 0), size), picture);
        };
        m_strips.append(strip);
        if (!caption.isEmpty())
            m_strips += paragraph(caption,
                {.text = {Voice::Program, 8.8, 12.5, QFont::Normal, Role::Muted}, .before = 4, .centred = true},
                m_column.width, m_column.direction);
    }

    const FlowSource &m_source;
    const Column &m_column;
    QList<Strip> m_strips;
};

} // namespace

QList<Strip> essentialsFlow(const FlowSource &source, const Column &column)
{
    return EssentialsFlow(source, column).make();
}

} // namespace heartport
