// A few lines of text at our own line pitch with an ellipsis at the end: Charis SIL's own line height is far too tall
// for titles (it makes room for stacked accents), and neither QLabel nor drawText() can set it.
#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace heartport {

class TextLines
{
public:
    // `maximum` 0: as many lines as it takes. Emphasis is given in characters of `text`, e.g. for matches of a search.
    TextLines(const QString &text, const QFont &font, int linePitch, qreal width, int maximum = 0,
        const QList<QTextLayout::FormatRange> &emphasis = {});

    int lineCount() const { return int(m_lines.size()); }
    int height() const { return lineCount() * m_pitch; }
    bool isElided() const { return m_elided; }

    enum class Align { Start, Centre };
    // In the painter's pen; the start edge is that of the painter's layout direction.
    void draw(QPainter &painter, const QPointF &topLeft, Align align = Align::Start) const;

private:
    struct Line {
        std::shared_ptr<QTextLayout> layout; // shared by all but an elided last line
        int number;
    };

    void layOut(const std::shared_ptr<QTextLayout> &layout, int maximum);
    void elideLast();

    QString m_text;
    QFont m_font;
    int m_pitch;
    qreal m_width;
    bool m_elided = false;
    QList<QTextLayout::FormatRange> m_emphasis;
    std::vector<Line> m_lines;
};

} // namespace heartport
