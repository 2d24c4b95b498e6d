#include "kiosk/usagecounts.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCounts = 16 * 1024 * 1024; // bytes
constexpr int mostOfADay = 1'000'000;
const QString pattern = u"usage-*.csv"_s;

QDate monthOf(const QDate &day) { return QDate(day.year(), day.month(), 1); }

QByteArray header()
{
    QStringList names{u"date"_s, u"hearticle"_s};
    for (int event = 0; event < usageEventCount; ++event)
        names.append(toWord(UsageEvent(event)));
    return names.join(u',').toLatin1() + '\n';
}

template<typename CellText>
QByteArray line(const std::pair<QDate, ArticleId> &key, const UsageCells &cells, CellText text)
{
    QByteArray row = key.first.toString(Qt::ISODate).toLatin1() + ',' + key.second.toString().toLatin1();
    for (const int cell : cells)
        row += ',' + text(cell);
    return row + '\n';
}

QByteArray asItIs(int cell) { return QByteArray::number(cell); }
QByteArray onlyMany(int cell) { return cell < UsageCounts::smallestShown ? QByteArray() : QByteArray::number(cell); }

} // namespace

QString toWord(UsageEvent event)
{
    switch (event) {
    case UsageEvent::Opened:
        return u"opened"_s;
    case UsageEvent::Finished:
        return u"finished"_s;
    case UsageEvent::QrShown:
        return u"qr"_s;
    case UsageEvent::Printed:
        return u"printed"_s;
    }
    Q_UNREACHABLE();
}

UsageCounts::UsageCounts(const QString &folder) : m_folder(folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name))
        read(dir.filePath(name));
}

QString UsageCounts::fileOf(const QDate &day) const
{
    return QDir(m_folder).filePath(u"usage-%1.csv"_s.arg(day.toString(u"yyyy-MM"_s)));
}

void UsageCounts::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &row : file.read(largestCounts).split('\n')) {
        const QList<QByteArray> fields = row.split(',');
        const auto id = fields.size() == 2 + usageEventCount ? ArticleId::parse(QString::fromLatin1(fields[1]))
                                                             : failure(ErrorCode::FormatBroken, {});
        const QDate day = QDate::fromString(QString::fromLatin1(fields[0]), Qt::ISODate);
        if (!id || !day.isValid())
            continue;
        UsageCells &cells = m_cells[{day, *id}];
        for (int event = 0; event < usageEventCount; ++event)
            cells[size_t(event)] = std::clamp(fields[2 + event].toInt(), 0, mostOfADay);
    }
}

void UsageCounts::note(UsageEvent event, const ArticleId &article, const QDate &day)
{
    int &cell = m_cells[{day, article}][size_t(event)];
    cell = std::min(cell + 1, mostOfADay);
    if (!m_unsaved.contains(monthOf(day)))
        m_unsaved.append(monthOf(day));
}

bool UsageCounts::writeMonth(const QDate &month) const
{
    QSaveFile file(fileOf(month));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return false;
    QByteArray bytes = header();
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        if (monthOf(it.key().first) == month)
            bytes += line(it.key(), it.value(), asItIs);
    return file.write(bytes) == bytes.size() && file.commit();
}

bool UsageCounts::save()
{
    m_unsaved.removeIf([this](const QDate &month) { return writeMonth(month); });
    if (m_cells.isEmpty())
        return m_unsaved.isEmpty();
    const QDate oldest = monthOf(m_cells.lastKey().first).addMonths(1 - monthsKept);
    while (m_cells.firstKey().first < oldest) {
        QFile::remove(fileOf(m_cells.firstKey().first));
        m_cells.erase(m_cells.cbegin());
    }
    return m_unsaved.isEmpty();
}

QMap<QDate, UsageCells> UsageCounts::days() const
{
    QMap<QDate, UsageCells> sums;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        for (size_t event = 0; event < usageEventCount; ++event)
            sums[it.key().first][event] += it.value()[event];
    return sums;
}

QByteArray UsageCounts::exportCsv() const
{
    QByteArray bytes = header();
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        if (std::any_of(it->begin(), it->end(), [](int cell) { return cell >= smallestShown; }))
            bytes += line(it.key(), it.value(), onlyMany);
    return bytes;
}

} // namespace heartport
