#include "exchange/retractioncsv.h"

#include "exchange/cleantext.h"
#include "exchange/csvrows.h"

#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSentences = 20;

enum Column { Doi, Pmid, Nature, Date, Reason, NoticeDoi, columnCount };
constexpr const char16_t *columnNames[columnCount] = {u"OriginalPaperDOI", u"OriginalPaperPubMedID",
    u"RetractionNature", u"RetractionDate", u"Reason", u"RetractionDOI"};

NoticeNature natureOf(const QString &words)
{
    const QString word = words.simplified().toLower();
    if (word == u"retraction")
        return NoticeNature::Retraction;
    if (word == u"expression of concern")
        return NoticeNature::Concern;
    if (word == u"correction")
        return NoticeNature::Correction;
    return word == u"reinstatement" ? NoticeNature::Reinstatement : NoticeNature::Notice;
}

QDate dateOf(const QString &words)
{
    static const QRegularExpression american(u"^\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b"_s);
    static const QRegularExpression iso(u"^\\s*(\\d{4})-(\\d{2})-(\\d{2})\\b"_s);
    if (const auto found = american.match(words); found.hasMatch())
        return QDate(found.captured(3).toInt(), found.captured(1).toInt(), found.captured(2).toInt());
    if (const auto found = iso.match(words); found.hasMatch())
        return QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    return {};
}

// "+Falsification of Data;+Error in Image;" in older tables, without the plus in newer ones.
QStringList reasonsOf(const QString &words)
{
    QStringList reasons;
    const QStringList parts = words.split(u';', Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = cleanLine(part.remove(u'+')).simplified().left(200);
        if (!part.isEmpty() && reasons.size() < 30)
            reasons.append(part);
    }
    return reasons;
}

class TableReader
{
public:
    TableReader(QIODevice &device, const QDate &today) : m_rows(device), m_today(today) {}

    Result<RetractionTable> read(const TakeNotice &take, const ReadProgress &progress)
    {
        if (const auto found = findColumns(); !found)
            return failure(found);
        for (int count = 0;; ++count) {
            if (progress && count % 500 == 0 && !progress(m_rows.bytesRead()))
                return failure(ErrorCode::Cancelled, u"cancelled; the data that was there stays"_s);
            const auto row = m_rows.next();
            if (!row)
                return failure(row);
            if (!*row)
                return m_table;
            if (count == mostRetractionRows || m_rows.bytesRead() > largestRetractionTable)
                return failure(ErrorCode::TooLarge, u"the table is larger than any that Retraction Watch made"_s);
            if (const auto taken = takeRow(**row, take); !taken)
                return failure(taken);
        }
    }

private:
    Result<> findColumns()
    {
        const auto header = m_rows.next();
        if (!header)
            return failure(ErrorCode::FormatUnknown, notThis + header.error().detail);
        for (int column = 0; column < columnCount; ++column) {
            const QString name = QString::fromUtf16(columnNames[column]);
            m_columns[column] = *header ? (*header)->indexOf(name) : -1;
            if (m_columns[column] < 0)
                return failure(ErrorCode::FormatUnknown, notThis + u"the column \"%1\" is missing"_s.arg(name));
            m_fewest = qMax(m_fewest, m_columns[column] + 1);
        }
        return {};
    }

    Result<> takeRow(const QStringList &row, const TakeNotice &take)
    {
        if (row.size() < m_fewest) {
            ++m_table.refusedCount;
            if (m_table.refused.size() < mostSentences)
                m_table.refused.append(u"line %1: it has %2 fields instead of %3 or more"_s.arg(m_rows.line())
                                           .arg(row.size())
                                           .arg(m_fewest));
            return {};
        }
        Notice notice;
        notice.doi = parseDoi(row.at(m_columns[Doi])).value_or(QString());
        notice.pmid = parsePmid(row.at(m_columns[Pmid])).value_or(QString());
        if (notice.doi.isEmpty() && notice.pmid.isEmpty()) {
            ++m_table.unmatched;
            return {};
        }
        notice.nature = natureOf(row.at(m_columns[Nature]));
        notice.date = dateOf(row.at(m_columns[Date]));
        notice.reasons = reasonsOf(row.at(m_columns[Reason]));
        notice.noticeDoi = parseDoi(row.at(m_columns[NoticeDoi])).value_or(QString());
        if (notice.date.isValid() && notice.date <= m_today && notice.date > m_table.dataDate)
            m_table.dataDate = notice.date;
        ++m_table.notices;
        return take(notice);
    }

    inline static const QString notThis = u"this is not Retraction Watch's table: "_s;

    CsvRows m_rows;
    const QDate m_today;
    RetractionTable m_table;
    qsizetype m_columns[columnCount] = {};
    qsizetype m_fewest = 0;
};

} // namespace

Result<RetractionTable> readRetractions(QIODevice &device, const QDate &today, const TakeNotice &take,
    const ReadProgress &progress)
{
    return TableReader(device, today).read(take, progress);
}

} // namespace heartport
