// How a person wants to read: kept between runs, each value with its own way back to what it was at first.
#pragma once

#include "ui/reader/articleview.h"
#include "ui/support/look.h"

class QSettings;

namespace heartport {

enum class ReadingFont { Serif, Sans, Legible };

// "serif", "sans", "legible": as page and settings file name it.
QString toWord(ReadingFont font);

struct ReadingSettings {
    static constexpr int smallestMeasure = 55;
    static constexpr int largestMeasure = 80;

    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; // of the hearticle; one of textSteps()
    int measure = 66;      // characters a line
    ReadingFont font = ReadingFont::Serif;
    int interfacePercent = 100; // 100 to 200
    bool reducedMotion = false;

    static const QList<int> &textSteps(); // 80 to 300
    // The step so many places further; stays at the ends.
    int textStep(int steps) const;
    PageAppearance appearance() const;

    // Values out of range are taken as not set.
    static ReadingSettings load(const QSettings &settings);
    void save(QSettings &settings) const;
    friend bool operator==(const ReadingSettings &, const ReadingSettings &) = default;
};

} // namespace heartport
