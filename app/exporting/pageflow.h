// Lays strips of text and drawing one below the other on pages: no heading alone at a foot, no single line at a break.
// Internal to exporting.
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <functional>
#include <memory>

class QPainter;

namespace heartport {

// What is never broken: one line, one table row, one box. Lengths are the painter's units.
struct Strip {
    qreal before = 0; // space above, left out at the head of a page
    qreal height = 0;
    bool keepWithNext = false;
    std::function<void(QPainter &painter, const QPointF &corner)> draw; // corner: top left of the column
    QString heading;                                                    // an entry of the outline; empty: none
    int headingLevel = 0;                                               // 1: outermost
    std::shared_ptr<const Strip> repeated;                              // drawn first where a page begins here
};

struct PlacedStrip {
    Strip strip;
    qreal top = 0; // from the head of the column
};

// A chain of strips that keep together and fit on a page is not torn; a longer one breaks where the page ends.
QList<QList<PlacedStrip>> paginated(const QList<Strip> &strips, qreal pageHeight);

// The strips as one, for what must not be broken.
Strip joined(const QList<Strip> &strips);

// The first two lines of a paragraph and its last two stay together.
void keepLinesTogether(QList<Strip> &lines);

} // namespace heartport
