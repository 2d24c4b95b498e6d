#include "exporting/pagetext.h"

#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar wordJoiner(0x2060);
constexpr QChar noBreakSpace(0x00A0);
constexpr qreal markScale = 1.02; // of a citation mark to the text around it, before Qt takes two thirds of it

QTextCharFormat formatOf(const Run &run, const TextForm &form)
{
    QTextCharFormat format;
    if (run.marks & Run::Code) {
        format.setFontFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
        format.setProperty(QTextFormat::FontPixelSize, qRound(points(form.size * 0.88)));
    }
    if (run.marks & Run::Strong)
        format.setFontWeight(QFont::Bold);
    if (run.marks & Run::Emphasis)
        format.setFontItalic(true);
    if (!run.target.isEmpty()) {
        format.merge(linkTo(run.target));
        format.setForeground(paperColour(Role::Link));
        format.setFontUnderline(true);
    }
    return format;
}

QTextCharFormat markFormat(const QString &key, bool undefined, const TextForm &form)
{
    const TextForm small{Voice::Program, form.size * markScale, form.pitch, QFont::DemiBold};
    QTextCharFormat format;
    format.setFont(pageFont(small));
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setForeground(paperColour(undefined ? Role::Error : Role::Link));
    if (!undefined)
        format.merge(linkTo(u"#ref-"_s + key));
    return format;
}

void appendMark(Words &words, const Run &run, const CitationNumbers &numbers, const TextForm &form)
{
    while (words.text.endsWith(u' '))
        words.text.chop(1);
    const QString mark = citationMark(run.citations, numbers);
    const bool undefined = mark.endsWith(u'?');
    // Neither torn off the word before it nor in itself.
    words.append(QString(wordJoiner));
    // Between right-to-left words its brackets would stand the wrong way round.
    QString shown = words.text.isRightToLeft() ? u"\u2066[%1]\u2069"_s.arg(mark) : u'[' + mark + u']';
    words.append(shown.replace(u' ', noBreakSpace), markFormat(run.citations.value(0).key, undefined, form));
}

// Whether spacing would tear letters apart that belong together.
bool joins(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x0590 && c.isLetter(); });
}

std::shared_ptr<QTextLayout> laidOut(const Words &words, const ParagraphForm &form, qreal width,
    Qt::LayoutDirection column)
{
    auto layout = std::make_shared<QTextLayout>(words.text, fontFor(words.text, form.text));
    QTextOption option;
    const bool rightToLeft = column == Qt::RightToLeft;
    option.setTextDirection(form.direction.value_or(column));
    option.setAlignment((form.centred         ? Qt::AlignHCenter
                                : rightToLeft ? Qt::AlignRight
                                              : Qt::AlignLeft)
        | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(words.formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

void drawMarker(QPainter &painter, const ParagraphForm &form, const QPointF &corner, qreal baseline, qreal width,
    Qt::LayoutDirection column)
{
    TextForm text{Voice::Program, form.text.size * 0.86, form.text.pitch, QFont::DemiBold};
    const QFont font = pageFont(text);
    const QFontMetricsF metrics(font);
    const qreal gap = points(form.text.size * 0.55);
    const qreal advance = metrics.horizontalAdvance(form.marker);
    const qreal x = column == Qt::RightToLeft ? width - points(form.indent) + gap : points(form.indent) - gap - advance;
    painter.setFont(font);
    painter.setPen(paperColour(form.markerColour));
    painter.drawText(corner + QPointF(x, baseline), form.marker);
}

} // namespace

QColor paperColour(Role role) { return QColor::fromRgb(tokenColour(ThemeName::Light, role)); }

QFont pageFont(const TextForm &form)
{
    QFont font(form.voice == Voice::Content
            ? QStringList{u"Charis SIL"_s, u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s, u"serif"_s}
            : QStringList{u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"sans-serif"_s});
    font.setPixelSize(qMax(1, qRound(points(form.size))));
    font.setWeight(QFont::Weight(form.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Most PDF readers find no letters in ligatures and in Inter's other signs between figures when they search or read
    // aloud. Any spacing at all switches ligatures off; scripts whose letters join have none of it, see fontFor().
    font.setLetterSpacing(QFont::AbsoluteSpacing, form.size >= 20 ? -points(form.size) * 0.014 : 0.02);
    if (form.voice == Voice::Program)
        font.setStyleStrategy(QFont::PreferNoShaping); // scripts that need shaping are shaped all the same
    return font;
}

QFont fontFor(const QString &text, const TextForm &form)
{
    QFont font = pageFont(form);
    if (!joins(text))
        return font;
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    font.setStyleStrategy(QFont::PreferDefault);
    return font;
}

void Words::append(const QString &more, const QTextCharFormat &format)
{
    if (!format.isEmpty())
        formats.append({int(text.size()), int(more.size()), format});
    text += more;
}

QTextCharFormat linkTo(const QString &address)
{
    QTextCharFormat format;
    format.setAnchor(true);
    // Brackets would end the address's string in the file before its time.
    QString safe = address.startsWith(u'#') ? address : QString::fromLatin1(QUrl(address).toEncoded());
    format.setAnchorHref(safe.replace(u'(', u"%28"_s).replace(u')', u"%29"_s));
    return format;
}

Words wordsOf(const QList<Sentence> &sentences, const CitationNumbers &numbers, const TextForm &form)
{
    Words words;
    for (const Sentence &sentence : sentences)
        for (const Run &run : sentence.runs) {
            if (run.kind == Run::Kind::Citations)
                appendMark(words, run, numbers, form);
            else if (run.kind == Run::Kind::LineBreak)
                words.append(QString(QChar::LineSeparator));
            else if (run.kind == Run::Kind::Text)
                words.append(run.text, formatOf(run, form));
        }
    while (words.text.endsWith(u' '))
        words.text.chop(1);
    return words;
}

void anchorStart(Words &words, const QString &name)
{
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    const auto end = std::find_if_not(words.text.begin(), words.text.end(), belongs);
    QTextCharFormat place;
    place.setAnchor(true);
    place.setAnchorNames({name});
    words.formats.append({0, std::max(1, int(end - words.text.begin())), place});
}

QList<Strip> paragraph(const Words &words, const ParagraphForm &form, qreal width, Qt::LayoutDirection column)
{
    const qreal indent = points(form.indent);
    const auto layout = laidOut(words, form, width - indent, column);
    const qreal x = column == Qt::RightToLeft ? 0 : indent;
    const QFontMetricsF metrics(layout->font());
    const qreal pitch = points(form.text.pitch);
    const qreal baseline = (pitch + metrics.ascent() - metrics.descent()) / 2;
    QList<Strip> lines;
    for (int i = 0; i < layout->lineCount(); ++i) {
        Strip strip;
        strip.before = i == 0 ? points(form.before) : 0;
        strip.height = pitch;
        const bool marked = i == 0 && !form.marker.isEmpty();
        strip.draw = [=](QPainter &painter, const QPointF &corner) {
            if (marked)
                drawMarker(painter, form, corner, baseline, width, column);
            painter.setPen(paperColour(form.text.colour));
            const QTextLine line = layout->lineAt(i);
            line.draw(&painter, corner + QPointF(x, baseline - line.ascent()));
        };
        lines.append(strip);
    }
    keepLinesTogether(lines);
    return lines;
}

} // namespace heartport
