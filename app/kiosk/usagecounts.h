// How often each hearticle was used in a day: whole numbers alone, no times, no sessions, no persons.
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QMap>

#include <array>

namespace heartport {

enum class UsageEvent { Opened, Finished, QrShown, Printed };
constexpr int usageEventCount = int(UsageEvent::Printed) + 1;

// "opened", "finished", "qr", "printed": the columns of the file.
QString toWord(UsageEvent event);

using UsageCells = std::array<int, usageEventCount>;

class UsageCounts
{
public:
    static constexpr int smallestShown = 10; // fewer could point at a person who was seen at the screen
    static constexpr int monthsKept = 24;

    // One CSV file a month in `folder`, apart from the library, which a kiosk only reads. Unreadable lines are dropped.
    explicit UsageCounts(const QString &folder);

    void note(UsageEvent event, const ArticleId &article, const QDate &day);
    // Writes what is new and removes months that are too old. False: the disk did not take it; the numbers are kept.
    bool save();

    // By day, then hearticle; each cell as it is.
    const QMap<std::pair<QDate, ArticleId>, UsageCells> &cells() const { return m_cells; }
    // Sums of all hearticles by day.
    QMap<QDate, UsageCells> days() const;
    // CSV for others: a cell under smallestShown is empty, a line without any other left out.
    QByteArray exportCsv() const;

private:
    QString fileOf(const QDate &day) const;
    void read(const QString &path);
    bool writeMonth(const QDate &month) const;

    QString m_folder;
    QMap<std::pair<QDate, ArticleId>, UsageCells> m_cells;
    QList<QDate> m_unsaved; // first days of months
};

} // namespace heartport
