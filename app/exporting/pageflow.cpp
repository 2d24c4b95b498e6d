#include "exporting/pageflow.h"

#include <QPainter>

namespace heartport {

namespace {

class Pages
{
public:
    explicit Pages(qreal height) : m_height(height) {}

    void place(const QList<Strip> &chain)
    {
        qreal needed = 0;
        for (const Strip &strip : chain)
            needed += strip.height + (needed > 0 || m_used > 0 ? strip.before : 0);
        if (m_used > 0 && m_used + needed > m_height)
            turn(chain.constFirst());
        for (const Strip &strip : chain) {
            if (m_used > 0 && m_used + strip.before + strip.height > m_height)
                turn(strip);
            put(strip);
        }
    }

    QList<QList<PlacedStrip>> taken() { return m_pages; }

private:
    void turn(const Strip &next)
    {
        m_pages.append(QList<PlacedStrip>());
        m_used = 0;
        if (next.repeated)
            put(*next.repeated);
    }

    void put(const Strip &strip)
    {
        if (m_pages.isEmpty())
            m_pages.append(QList<PlacedStrip>());
        if (m_used > 0)
            m_used += strip.before;
        m_pages.last().append({strip, m_used});
        m_used += strip.height;
    }

    qreal m_height;
    qreal m_used = 0;
    QList<QList<PlacedStrip>> m_pages;
};

} // namespace

QList<QList<PlacedStrip>> paginated(const QList<Strip> &strips, qreal pageHeight)
{
    Pages pages(pageHeight);
    QList<Strip> chain;
    for (const Strip &strip : strips) {
        chain.append(strip);
        if (strip.keepWithNext)
            continue;
        pages.place(chain);
        chain.clear();
    }
    if (!chain.isEmpty())
        pages.place(chain);
    return pages.taken();
}

Strip joined(const QList<Strip> &strips)
{
    Strip whole;
    if (strips.isEmpty())
        return whole;
    whole = strips.constFirst();
    whole.height = 0;
    QList<PlacedStrip> parts;
    for (const Strip &strip : strips) {
        if (!parts.isEmpty())
            whole.height += strip.before;
        parts.append({strip, whole.height});
        whole.height += strip.height;
    }
    whole.keepWithNext = strips.constLast().keepWithNext;
    whole.draw = [parts](QPainter &painter, const QPointF &corner) {
        for (const PlacedStrip &part : parts)
            if (part.strip.draw)
                part.strip.draw(painter, corner + QPointF(0, part.top));
    };
    return whole;
}

void keepLinesTogether(QList<Strip> &lines)
{
    if (lines.size() < 2)
        return;
    lines.first().keepWithNext = true;
    lines[lines.size() - 2].keepWithNext = true;
}

} // namespace heartport
