#include "exporting/articleflow.h"

#include "exporting/essentialsflow.h"
#include "policies/disclosure.h"
#include "rendering/articlefacts.h"
#include "rendering/vancouver.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal boxPadding = 9; // pt

TextForm program(qreal size, qreal pitch, Role colour = Role::Text, int weight = QFont::Normal)
{
    return {Voice::Program, size, pitch, weight, colour};
}

TextForm scaled(TextForm form, qreal scale)
{
    form.size *= scale;
    form.pitch *= scale;
    return form;
}

TextForm noticed(qreal scale) { return scaled(program(8.8, 12.5, Role::Error, QFont::DemiBold), scale); }

// This helps: a ring with a tick; this harms: a triangle with a mark. Shapes, so that black and white tells them apart.
void drawKind(QPainter &painter, const QRectF &box, ActionKind kind)
{
    const qreal side = box.width();
    const auto at = [&box, side](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * side; };
    const QColor colour = paperColour(kind == ActionKind::Helps ? Role::Helps : Role::Harms);
    painter.save();
    painter.setPen(QPen(colour, side * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (kind == ActionKind::Helps) {
        painter.drawEllipse(box.adjusted(side * 0.05, side * 0.05, -side * 0.05, -side * 0.05));
        painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.67), at(0.72, 0.36)});
    } else {
        painter.drawPolygon(QPolygonF{at(0.5, 0.08), at(0.96, 0.9), at(0.04, 0.9)});
        painter.drawLine(at(0.5, 0.36), at(0.5, 0.6));
        painter.drawLine(at(0.5, 0.75), at(0.5, 0.755));
    }
    painter.restore();
}

// Four dots, filled 4 for high to 1 for very low; hollow and not pale, for printers without colours.
void drawCertainty(QPainter &painter, const QPointF &corner, qreal side, const std::optional<Certainty> &grade)
{
    const int filled = grade ? 4 - int(*grade) : 0;
    painter.save();
    painter.setPen(QPen(paperColour(Role::Certainty), side * 0.12));
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(i < filled ? QBrush(paperColour(Role::Certainty)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(corner + QPointF(i * side * 1.45, 0), QSizeF(side, side)));
    }
    painter.restore();
}

// Space for a drawing at the start of the first line, drawn by `draw` in a square of `side`.
template<typename Draw>
void adorn(Strip &strip, const Column &column, qreal side, qreal lift, const Draw &draw)
{
    const auto words = strip.draw;
    const qreal height = strip.height;
    const bool rightToLeft = column.direction == Qt::RightToLeft;
    const qreal width = column.width;
    strip.draw = [=](QPainter &painter, const QPointF &corner) {
        words(painter, corner);
        draw(painter,
            QRectF(corner + QPointF(rightToLeft ? width - side : 0, (height - side) / 2 + lift), QSizeF(side, side)));
    };
}

QList<Strip> kindHeading(ActionKind kind, const FlowSource &source, const Column &column, qreal scale)
{
    const PageLabels &labels = source.context.labels;
    const bool helps = kind == ActionKind::Helps;
    ParagraphForm form{.text = scaled(program(12, 16, helps ? Role::Helps : Role::Harms, QFont::DemiBold), scale),
        .before = 12 * scale,
        .indent = 20 * scale};
    QList<Strip> lines = paragraph(helps ? labels.helps : labels.harms, form, column.width, column.direction);
    adorn(lines.first(), column, points(13 * scale), 0,
        [kind](QPainter &painter, const QRectF &box) { drawKind(painter, box, kind); });
    for (Strip &line : lines)
        line.keepWithNext = true;
    return lines;
}

QList<Strip> oneAction(const Action &action, bool shaken, const FlowSource &source, const Column &column, qreal scale)
{
    const TextForm text = scaled({}, scale);
    QList<Strip> lines = paragraph(wordsOf({parseInline(action.text)}, source.numbers, text),
        {.text = text, .before = 5 * scale, .indent = 20 * scale, .marker = u"•"_s, .markerColour = Role::Accent},
        column.width, column.direction);
    const qreal dot = points(5 * scale);
    const qreal wide = 4 * 1.45 * 5 * scale + 4 * scale; // pt that the four dots take
    QList<Strip> grade = paragraph(certaintyWords(action.certainty, source.context.labels),
        {.text = scaled(program(8.8, 12.5, Role::Certainty), scale), .indent = 20 * scale + wide}, column.width,
        column.direction);
    const qreal indent = points(20 * scale);
    const bool rightToLeft = column.direction == Qt::RightToLeft;
    const qreal x = rightToLeft ? column.width - indent - points(wide - 4 * scale) : indent;
    const auto words = grade.first().draw;
    grade.first().draw = [=, height = grade.first().height, certainty = action.certainty](QPainter &painter,
                             const QPointF &corner) {
        words(painter, corner);
        drawCertainty(painter, corner + QPointF(x, (height - dot) / 2), dot, certainty);
    };
    for (Strip &line : lines)
        line.keepWithNext = true; // an action and its certainty are one thing
    if (!shaken)
        return lines + grade;
    for (Strip &line : grade)
        line.keepWithNext = true;
    return lines + grade
        + paragraph(source.context.labels.shaken, {.text = noticed(scale), .indent = 20 * scale}, column.width,
            column.direction);
}

QList<Strip> aboutFlow(const FlowSource &source, const Column &column)
{
    const PageLabels &labels = source.context.labels;
    const Article &article = source.article();
    QList<Strip> strips = headingFlow(labels.about, 2, column, 0.8);
    const auto entry = [&](const QString &term, const QString &text) {
        if (text.isEmpty())
            return;
        Words words;
        QTextCharFormat name;
        name.setFontWeight(QFont::DemiBold);
        words.append(term + u": "_s, name);
        words.append(text);
        strips += paragraph(words, {.text = program(9, 13), .before = 2}, column.width, column.direction);
    };
    entry(labels.authors, authorWords(article));
    entry(labels.funding, article.funding);
    entry(labels.conflicts, article.conflicts);
    strips += paragraph(labels.version.arg(source.context.locale.toString(article.version)) + u" · "_s
            + Address{article.id, {}}.toString(),
        {.text = program(9, 13, Role::Muted), .before = 2}, column.width, column.direction);
    return strips;
}

// One reference: its notice, if any, Vancouver style, the design and the address.
Words referenceWords(const FlowSource &source, const QString &key)
{
    const Reference &reference = *source.article().findReference(key);
    const VancouverParts parts = vancouverParts(reference);
    Words words;
    QTextCharFormat italic;
    italic.setFontItalic(true);
    if (const QString notice = noticeText(source.context.notices, key, source.context.labels); !notice.isEmpty()) {
        QTextCharFormat mark;
        mark.setForeground(paperColour(Role::Error));
        mark.setFontWeight(QFont::DemiBold);
        words.append(notice + u". "_s, mark);
    }
    words.append(parts.before);
    words.append(parts.source, italic);
    words.append(parts.after);
    if (!reference.designText().isEmpty())
        words.append(u" %1."_s.arg(reference.designText()));
    if (const QString url = reference.url(); !url.isEmpty()) {
        QTextCharFormat link = linkTo(url);
        link.setForeground(paperColour(Role::Link));
        words.append(u" "_s);
        words.append(url, link);
    }
    if (words.text.isEmpty())
        words.append(key);
    anchorStart(words, u"ref-"_s + key);
    return words;
}

} // namespace

QList<Strip> headingFlow(const Words &words, int level, const Column &column, qreal scale, const QString &anchor)
{
    static constexpr std::array<std::pair<qreal, qreal>, 4> sizes{{{23, 28}, {15.5, 20}, {12.8, 17}, {11.5, 16.5}}};
    const auto [size, pitch] = sizes[size_t(std::clamp(level, 1, 4) - 1)];
    Words named = words;
    if (!anchor.isEmpty() && !words.text.isEmpty())
        anchorStart(named, anchor);
    QList<Strip> lines = paragraph(named,
        {.text = {Voice::Content, size * scale, pitch * scale, QFont::Bold},
            .before = (level == 1          ? 3
                              : level == 2 ? 20
                                           : 14)
                * scale},
        column.width, column.direction);
    for (Strip &line : lines)
        line.keepWithNext = true;
    if (!lines.isEmpty()) {
        lines.first().heading = words.text;
        lines.first().headingLevel = level;
        Strip gap{.height = points((level == 2 ? 4 : 2) * scale), .keepWithNext = true};
        lines.append(gap);
    }
    return lines;
}

QList<Strip> boxed(QList<Strip> strips, const Column &column, qreal before, Role outline)
{
    const qreal padding = points(boxPadding);
    Strip box = joined(strips);
    if (box.height + 2 * padding > column.height) {
        if (!strips.isEmpty())
            strips.first().before = points(before);
        return strips;
    }
    box.before = points(before);
    box.height += 2 * padding;
    const QSizeF size(column.width, box.height);
    box.draw = [inside = box.draw, size, padding, outline](QPainter &painter, const QPointF &corner) {
        painter.save();
        painter.setPen(QPen(paperColour(outline), points(0.75)));
        painter.setBrush(paperColour(Role::Sidebar));
        painter.drawRoundedRect(QRectF(corner, size), points(4), points(4));
        painter.restore();
        inside(painter, corner + QPointF(0, padding));
    };
    return {box};
}

QList<Strip> titleFlow(const FlowSource &source, const Column &column, qreal scale)
{
    const Article &article = source.article();
    const PageContext &context = source.context;
    QList<Strip> strips;
    const auto add = [&](const Words &words, const TextForm &text, qreal before) {
        if (!words.text.isEmpty())
            strips += paragraph(words, {.text = scaled(text, scale), .before = before * scale}, column.width,
                column.direction);
    };
    add(article.category, program(10, 14, Role::Accent, QFont::DemiBold), 0);
    strips += headingFlow(article.title, 1, column, scale);
    QStringList facts = factsOf(article, source.essentials.words, context);
    facts.replaceInStrings(u" "_s, u"\u00A0"_s); // a line ends between two of them
    add(article.subtitle, {Voice::Content, 13, 18, QFont::Normal, Role::Muted}, 2);
    add(article.keywords.join(u" · "_s), program(9, 13, Role::Muted), 6);
    add(facts.join(u" · "_s), program(9, 13, Role::Muted), 6);
    const auto state = [&](const QString &words, Role colour) {
        strips += boxed(paragraph(words,
                            {.text = scaled(program(10.5, 15, colour, QFont::DemiBold), scale), .indent = boxPadding},
                            column.width - points(boxPadding), column.direction),
            column, 8 * scale, colour);
    };
    if (context.draft)
        state(context.labels.draft, Role::Warning);
    if (!context.withdrawnReason.isEmpty())
        state(context.labels.withdrawn.arg(context.withdrawnReason), Role::Error);
    return strips;
}

QList<Strip> actionFlow(const FlowSource &source, const Column &column, qreal scale)
{
    const Article &article = source.article();
    if (article.helps.isEmpty() && article.harms.isEmpty())
        return {};
    const QList<ShakenAction> shaken = shakenActions(article, source.context.notices);
    QList<Strip> strips = headingFlow(source.context.labels.actionFeed, 2, column, scale);
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        if (article.actions(kind).isEmpty())
            continue;
        strips += kindHeading(kind, source, column, scale);
        for (qsizetype i = 0; i < article.actions(kind).size(); ++i) {
            const bool rests = std::any_of(shaken.begin(), shaken.end(),
                [&](const ShakenAction &action) { return action.kind == kind && action.index == i; });
            strips += oneAction(article.actions(kind).at(i), rests, source, column, scale);
        }
    }
    return strips;
}

QList<Strip> referenceFlow(const FlowSource &source, const Column &column, qreal scale, const QStringList &keys)
{
    if (keys.isEmpty())
        return {};
    QList<Strip> strips = headingFlow(source.context.labels.references, 2, column, scale);
    const TextForm text = scaled(program(8.8, 12.5), scale);
    for (const QString &key : keys) {
        const Words words = referenceWords(source, key);
        QList<Strip> lines = paragraph(words,
            {.text = text,
                .before = 3.5 * scale,
                .indent = 22 * scale,
                .marker = source.context.locale.toString(*source.numbers.number(key)) + u'.',
                .direction = words.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight},
            column.width, column.direction);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            lines[i].keepWithNext = true;
        strips += lines;
    }
    if (const QDate asOf = source.context.notices.dataDate(); asOf.isValid())
        strips += paragraph(source.context.labels.retractionData.arg(longDate(source.context.locale, asOf)),
            {.text = scaled(program(8.8, 12.5, Role::Muted), scale), .before = 6 * scale}, column.width,
            column.direction);
    return strips;
}

QList<Strip> noticeFlow(const FlowSource &source, const Column &column, qreal scale)
{
    const DisclaimerText notice = disclaimerFor(source.article().language);
    const PageLabels &labels = source.context.labels;
    const qreal width = column.width - points(boxPadding);
    const auto text = [&](const Words &words, const TextForm &form, qreal before) {
        return paragraph(words,
            {.text = scaled(form, scale),
                .before = before * scale,
                .indent = boxPadding,
                .direction = words.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight},
            width, column.direction);
    };
    QList<Strip> inside = text(labels.aiNotice, program(10.5, 15, Role::Text, QFont::DemiBold), 0)
        + text(notice.disclaimer.text, program(9.5, 14), 3);
    const QStringList publishers = noticeParagraphs(source.article()).sliced(1);
    for (const QString &line : publishers)
        inside += text(line, program(9.5, 14), 3);
    inside += text(aiStatement(source.article(), labels), program(9.5, 14), 5);
    QList<Strip> box = boxed(inside, column, 18 * scale, Role::Control);
    if (!box.isEmpty()) {
        box.first().heading = labels.aiNotice;
        box.first().headingLevel = 2;
    }
    return box;
}

QList<Strip> articleFlow(const FlowSource &source, const Column &column)
{
    const DisclaimerText notice = disclaimerFor(source.article().language);
    QList<Strip> strips = titleFlow(source, column, 1);
    Words brief;
    QTextCharFormat lead;
    lead.setFontWeight(QFont::DemiBold);
    brief.append(notice.lead, lead);
    brief.append(u' ' + notice.brief);
    strips += boxed(paragraph(brief,
                        {.text = program(9.5, 14),
                            .indent = boxPadding,
                            .direction = brief.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight},
                        column.width - points(boxPadding), column.direction),
        column, 10, Role::Control);
    return strips + essentialsFlow(source, column) + actionFlow(source, column, 1)
        + referenceFlow(source, column, 1, source.numbers.keys()) + aboutFlow(source, column)
        + noticeFlow(source, column, 1);
}

} // namespace heartport
