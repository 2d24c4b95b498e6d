// The seven motifs of the generated covers, each drawn in units of the height into a box that starts at the origin.
#pragma once

#include "ui/support/coverplan.h"

#include <QSizeF>

class QPainter;

namespace heartport {

struct CoverBrush {
    QPainter &painter; // antialiased, no pen, ground already filled
    QSizeF size;       // device pixels
    Tones tones;       // ground, three layers, light
    CoverRandom random;
    Mood mood;
};

void paintMotif(Motif motif, CoverBrush &brush);

} // namespace heartport
