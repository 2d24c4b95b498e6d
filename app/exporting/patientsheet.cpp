#include "exporting/patientsheet.h"

#include "exporting/qrcode.h"
#include "exporting/qrtext.h"

#include <QPainter>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal large = 1.4;   // 11.5 pt of essentials become 16
constexpr int mostNumbers = 5; // sentences; a sheet is to be read
constexpr qreal codeSide = 42; // mm, quiet zone included
constexpr qreal codeGap = 6;   // mm

QStringList keysOf(const FlowSource &source, const QList<Sentence> &sentences)
{
    QStringList keys;
    for (const Sentence &sentence : sentences)
        keys += sentence.keys();
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
        for (const Action &action : source.article().actions(kind))
            keys += parseInline(action.text).keys();
    QStringList known;
    for (const QString &key : source.numbers.keys()) // in the order of their numbers
        if (keys.contains(key))
            known.append(key);
    return known;
}

// The sentences outside of headings and tables, whose cells say little without their heads.
QList<Sentence> proseOf(const QList<Block> &blocks)
{
    QList<Sentence> sentences;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Paragraph)
            sentences += block.sentences;
        else if (block.kind != Block::Kind::Heading && block.kind != Block::Kind::Table)
            sentences += proseOf(block.children);
    }
    return sentences;
}

QList<Strip> codeFlow(const FlowSource &source, const Column &column, const ExportOptions &options)
{
    const QString text = qrText(source.article(), source.numbers, options.shareBaseUrl, options.labels, options.locale);
    const auto code = qrCode(text);
    if (!code)
        return {};
    const qreal side = millimetres(codeSide);
    const qreal gap = millimetres(codeGap);
    const bool rightToLeft = column.direction == Qt::RightToLeft;
    const bool address = !options.shareBaseUrl.isEmpty();
    const TextForm words{Voice::Program, 13, 18, QFont::DemiBold};
    QList<Strip> lines = paragraph(address ? options.labels.scan : options.labels.scanSources, {.text = words},
        column.width - side - gap, column.direction);
    if (address)
        lines += paragraph(text, {.text = {Voice::Program, 10, 14, QFont::Normal, Role::Muted}, .before = 4},
            column.width - side - gap, column.direction);
    const Strip beside = joined(lines);
    Strip strip{.before = points(18), .height = std::max(side, beside.height)};
    strip.draw = [=, code = *code, width = column.width](QPainter &painter, const QPointF &corner) {
        const qreal x = rightToLeft ? width - side : 0;
        drawQrCode(painter, QRectF(corner + QPointF(x, 0), QSizeF(side, side)), code);
        beside.draw(painter, corner + QPointF(rightToLeft ? 0 : side + gap, (side - beside.height) / 2));
    };
    return {strip};
}

} // namespace

QList<Sentence> numberSentences(const Essentials &essentials, int most)
{
    static const QRegularExpression year(u"\\b(1[89]|20)\\d\\d\\b"_s);
    static const QRegularExpression digit(u"\\d"_s);
    QList<Sentence> found;
    for (const Sentence &sentence : proseOf(essentials.blocks))
        if (found.size() < most && !sentence.keys().isEmpty() && sentence.text().remove(year).contains(digit))
            found.append(sentence);
    return found;
}

QList<Strip> sheetFlow(const FlowSource &source, const Column &column, const ExportOptions &options)
{
    const QList<Sentence> numbers = numberSentences(source.essentials, mostNumbers);
    QList<Strip> strips = titleFlow(source, column, 1.2) + actionFlow(source, column, large);
    if (!numbers.isEmpty())
        strips += headingFlow(options.labels.numbers, 2, column, large);
    const TextForm text{Voice::Content, 11.5 * large, 16.5 * large};
    for (const Sentence &sentence : numbers)
        strips += paragraph(wordsOf({sentence}, source.numbers, text),
            {.text = text, .before = 7, .indent = 20 * large, .marker = u"•"_s, .markerColour = Role::Accent},
            column.width, column.direction);
    return strips + referenceFlow(source, column, large, keysOf(source, numbers)) + codeFlow(source, column, options)
        + noticeFlow(source, column, large);
}

} // namespace heartport
