// How many hearticles the reader means to read in which time, and whether readings are kept at all.
#pragma once

#include <QDateTime>

class QSettings;

namespace heartport {

struct ReadingGoal {
    enum class Period { Week, Month, Year, Ever };

    bool shown = true; // the count and the bar in the header
    int count = 10;    // 1 to 999
    Period period = Period::Month;
    bool keepsHistory = true; // off: nothing about reading is written, not even the place

    // When the current period began, local time; invalid for Ever.
    QDateTime start(const QDateTime &now) const;

    static ReadingGoal load(const QSettings &settings);
    void save(QSettings &settings) const;
    friend bool operator==(const ReadingGoal &, const ReadingGoal &) = default;
};

} // namespace heartport
