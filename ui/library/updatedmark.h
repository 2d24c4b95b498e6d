// The mark of a hearticle that changed since it was read: an icon and a word at the start corner of its cover.
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace heartport {

class Look;
struct ArticleSummary;

// Not of a withdrawn one: that it is withdrawn says more.
bool showsUpdatedMark(const ArticleSummary &article);

QString updatedWord();  // "Updated", to be drawn
QString updatedWords(); // in full, for assistive technology

// Near the upper start corner of `cover`, in the painter's direction.
void paintUpdatedMark(const Look &look, QPainter &painter, const QRect &cover);

} // namespace heartport
