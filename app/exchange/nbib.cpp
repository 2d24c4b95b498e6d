// PubMed's own format, as its "Send to: Citation manager" writes it
// (https://www.nlm.nih.gov/bsd/mms/medlineelements.html).
#include "exchange/referencefile.h"
#include "exchange/referencerecord.h"
#include "exchange/taggedlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// PubMed's publication types that say how a study was made, the most telling first, in the words of our designs.
constexpr std::pair<const char16_t *, const char16_t *> designs[] = {{u"Practice Guideline", u"Practice guideline"},
    {u"Guideline", u"Guideline"}, {u"Consensus Development Conference", u"Consensus statement"},
    {u"Meta-Analysis", u"Meta-analysis"}, {u"Network Meta-Analysis", u"Network meta-analysis"},
    {u"Systematic Review", u"Systematic review"}, {u"Randomized Controlled Trial", u"Randomised controlled trial"},
    {u"Controlled Clinical Trial", u"Controlled clinical trial"}, {u"Clinical Trial", u"Clinical trial"},
    {u"Observational Study", u"Observational study"}, {u"Case Reports", u"Case report"}, {u"Review", u"Review"},
    {u"Editorial", u"Editorial"}, {u"Letter", u"Letter"}, {u"Comment", u"Comment"}};

class NbibRecord
{
public:
    explicit NbibRecord(const QList<TaggedLine> &lines) : m_lines(lines) {}

    ReferenceRecord read()
    {
        m_isBook = !value(u"BTI"_s).isEmpty();
        m_record.setPmid(value(u"PMID"_s));
        m_record.setText("PMCID"_L1, value(u"PMC"_s));
        readTitle();
        readSource();
        readNames();
        readIds();
        readDesign();
        return m_record;
    }

private:
    QString value(const QString &tag) const
    {
        const auto found = std::find_if(m_lines.begin(), m_lines.end(),
            [&](const TaggedLine &line) { return line.tag == tag && !line.value.isEmpty(); });
        return found == m_lines.end() ? QString() : found->value;
    }

    QStringList values(const QString &tag) const
    {
        QStringList found;
        for (const TaggedLine &line : m_lines)
            if (line.tag == tag)
                found.append(line.value);
        return found;
    }

    static QString withoutStop(QString text)
    {
        if (text.endsWith(u'.') && !text.endsWith(u".."))
            text.chop(1);
        return text;
    }

    void readTitle()
    {
        const QString title = withoutStop(value(u"TI"_s));
        const QString book = withoutStop(value(u"BTI"_s));
        m_record.csl.insert("type"_L1, !m_isBook ? u"article-journal"_s : title.isEmpty() ? u"book"_s : u"chapter"_s);
        m_record.setText("title"_L1, title.isEmpty() ? book : title);
        if (m_isBook && !title.isEmpty())
            m_record.setText("container-title"_L1, book);
        m_record.setText("original-title"_L1, withoutStop(value(u"TT"_s)));
    }

    void readSource()
    {
        m_record.setText("container-title"_L1, value(u"JT"_s));
        m_record.setText("container-title-short"_L1, value(u"TA"_s));
        m_record.setText("volume"_L1, value(u"VI"_s));
        m_record.setText("issue"_L1, value(u"IP"_s));
        m_record.setText("page"_L1, value(u"PG"_s));
        m_record.setText("publisher"_L1, value(u"PB"_s));
        m_record.setText("publisher-place"_L1, m_isBook ? value(u"PL"_s) : QString());
        m_record.setText("edition"_L1, value(u"EN"_s));
        m_record.setText("collection-title"_L1, value(u"CTI"_s));
        m_record.setText("language"_L1, value(u"LA"_s));
        m_record.setText("abstract"_L1, value(u"AB"_s));
        m_record.setText("keyword"_L1, values(u"OT"_s).join(u", "_s));
        m_record.setDate("issued"_L1, value(u"DP"_s));
        if (const QString electronic = value(u"DEP"_s); electronic.size() == 8) // 20200312
            m_record.setDate("available-date"_L1,
                u"%1/%2/%3"_s.arg(electronic.left(4), electronic.mid(4, 2), electronic.right(2)));
        if (value(u"PST"_s) == u"aheadofprint")
            m_record.setText("status"_L1, u"advance online publication"_s);
        for (const QString &serial : values(u"IS"_s))
            m_record.setText("ISSN"_L1, serial.section(u' ', 0, 0));
        m_record.setText("ISBN"_L1, value(u"ISBN"_s).section(u' ', 0, 0));
    }

    // "Jason, Leonard A", "King, Martin Luther Jr", "Gilstrap, Larry C 3rd"
    static QJsonObject person(const QString &text)
    {
        static const QRegularExpression suffix(u" (Jr|Sr|2nd|3rd|4th|II|III|IV)\\.?$"_s);
        const auto found = suffix.match(text);
        const QString name = found.hasMatch() ? text.left(found.capturedStart()) : text;
        return text.contains(u',')
            ? personName(name.section(u',', 0, 0), name.section(u',', 1).simplified(), found.captured(1))
            : nameFromInverted(text);
    }

    // Persons and groups in the order of the byline. The short names (AU) stand for those without a full one (FAU).
    void readNames()
    {
        const bool full = !value(u"FAU"_s).isEmpty();
        for (const TaggedLine &line : m_lines) {
            if (line.tag == (full ? u"FAU"_s : u"AU"_s))
                m_record.addName("author"_L1, full ? person(line.value) : shortPerson(line.value));
            else if (line.tag == u"CN" && !line.value.isEmpty())
                m_record.addName("author"_L1, {{"literal"_L1, line.value.simplified()}});
            else if (line.tag == u"FED")
                m_record.addName("editor"_L1, person(line.value));
        }
    }

    // "Jason LA"
    static QJsonObject shortPerson(const QString &text)
    {
        const qsizetype gap = text.lastIndexOf(u' ');
        return gap > 0 ? personName(text.left(gap), text.mid(gap + 1)) : personName(text, {});
    }

    void readIds()
    {
        for (const QString &tag : {u"LID"_s, u"AID"_s})
            for (const QString &id : values(tag)) {
                if (id.endsWith(u" [doi]"))
                    m_record.setDoi(id.chopped(6));
                else if (id.endsWith(u" [pii]") && !m_record.csl.contains("page"_L1) && tag == u"LID")
                    m_record.setText("number"_L1, id.chopped(6));
            }
    }

    void readDesign()
    {
        const QStringList kinds = values(u"PT"_s);
        for (const auto &[kind, design] : designs)
            if (kinds.contains(QString::fromUtf16(kind)))
                m_record.setText("genre"_L1, QString::fromUtf16(design));
        if (kinds.contains(u"Retracted Publication"_s))
            m_record.note(u"PubMed marks it as retracted"_s);
        if (kinds.contains(u"Retraction of Publication"_s))
            m_record.note(u"it is the notice of a retraction, not a study"_s);
        if (!value(u"ECI"_s).isEmpty())
            m_record.note(u"PubMed names an expression of concern about it"_s);
    }

    const QList<TaggedLine> &m_lines;
    ReferenceRecord m_record;
    bool m_isBook = false;
};

} // namespace

QList<ReferenceRecord> readNbib(const QString &text)
{
    QList<ReferenceRecord> records;
    QList<TaggedLine> lines;
    const auto finish = [&] {
        if (lines.isEmpty())
            return;
        ReferenceRecord record;
        if (lines.first().tag == u"PMID")
            record = NbibRecord(lines).read();
        else
            record.refusal = u"it does not begin with \"PMID- \""_s;
        record.place = u"record %1 (line %2)"_s.arg(records.size() + 1).arg(lines.first().number);
        records.append(record);
        lines.clear();
    };
    for (const TaggedLine &line : taggedLines(text, 4)) {
        if (records.size() > mostReferenceRecords)
            break;
        if (line.tag == u"PMID")
            finish();
        lines.append(line);
    }
    finish();
    return records;
}

} // namespace heartport
