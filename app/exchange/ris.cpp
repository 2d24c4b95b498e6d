// RIS, as Zotero, EndNote, Mendeley and publishers write it
// (https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp).
#include "exchange/ris.h"

#include "exchange/referencefile.h"
#include "exchange/referencerecord.h"
#include "exchange/taggedlines.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// RIS type, CSL type; the first RIS type of a CSL type is the one that is written.
const QList<std::pair<QString, QString>> &types()
{
    static const QList<std::pair<QString, QString>> list{{u"JOUR"_s, u"article-journal"_s},
        {u"EJOUR"_s, u"article-journal"_s}, {u"ABST"_s, u"article-journal"_s}, {u"INPR"_s, u"article-journal"_s},
        {u"JFULL"_s, u"periodical"_s}, {u"MGZN"_s, u"article-magazine"_s}, {u"NEWS"_s, u"article-newspaper"_s},
        {u"BOOK"_s, u"book"_s}, {u"EBOOK"_s, u"book"_s}, {u"EDBOOK"_s, u"book"_s}, {u"CHAP"_s, u"chapter"_s},
        {u"ECHAP"_s, u"chapter"_s}, {u"CPAPER"_s, u"paper-conference"_s}, {u"CONF"_s, u"paper-conference"_s},
        {u"THES"_s, u"thesis"_s}, {u"RPRT"_s, u"report"_s}, {u"GOVDOC"_s, u"report"_s}, {u"ELEC"_s, u"webpage"_s},
        {u"WEB"_s, u"webpage"_s}, {u"ICOMM"_s, u"webpage"_s}, {u"BLOG"_s, u"post-weblog"_s}, {u"DATA"_s, u"dataset"_s},
        {u"COMP"_s, u"software"_s}, {u"UNPB"_s, u"manuscript"_s}, {u"UNPD"_s, u"manuscript"_s},
        {u"STAND"_s, u"standard"_s}, {u"STAT"_s, u"legislation"_s}, {u"PAMP"_s, u"pamphlet"_s}, {u"PAT"_s, u"patent"_s},
        {u"ENCYC"_s, u"entry-encyclopedia"_s}, {u"DICT"_s, u"entry-dictionary"_s}, {u"VIDEO"_s, u"motion_picture"_s},
        {u"PREP"_s, u"article"_s}, {u"GEN"_s, u"document"_s}};
    return list;
}

bool isPart(const QString &type)
{
    return type == u"chapter" || type == u"paper-conference" || type.startsWith(u"entry-");
}
bool isWhole(const QString &type) { return type == u"book" || type == u"report" || type == u"thesis"; }

struct Field {
    const char16_t *tags; // each in spaces
    const char *csl;
};
// In the order in which they are tried: the first that is there is taken.
constexpr Field textFields[] = {{u" TI T1 CT ", "title"}, {u" JF JO T2 ", "container-title"},
    {u" J2 JA J1 ", "container-title-short"}, {u" T3 ", "collection-title"}, {u" VL ", "volume"}, {u" IS ", "issue"},
    {u" ET ", "edition"}, {u" PB ", "publisher"}, {u" CY PP ", "publisher-place"}, {u" LA ", "language"},
    {u" AB N2 ", "abstract"}, {u" ST ", "title-short"}, {u" C7 ", "number"}, {u" N1 ", "note"}, {u" UR ", "URL"}};

class RisRecord
{
public:
    explicit RisRecord(const QList<TaggedLine> &lines) : m_lines(lines) {}

    ReferenceRecord read()
    {
        readType();
        m_record.key = value(u"ID"_s);
        readBookTitle();
        for (const Field &field : textFields)
            for (const QString &tag : QString::fromUtf16(field.tags).split(u' ', Qt::SkipEmptyParts))
                if (tag != u"T2" || !isWhole(m_type)) // of a whole book it is the series
                    m_record.setText(QLatin1StringView(field.csl), value(tag));
        readNames();
        readDates();
        readPages();
        readIds();
        readLists();
        return m_record;
    }

private:
    QString value(const QString &tag) const
    {
        for (const TaggedLine &line : m_lines)
            if (line.tag == tag && !line.value.isEmpty())
                return line.value;
        return {};
    }

    QStringList values(const QString &tag) const
    {
        QStringList found;
        for (const TaggedLine &line : m_lines)
            if (line.tag == tag && !line.value.isEmpty())
                found.append(line.value);
        return found;
    }

    void readType()
    {
        const QString written = value(u"TY"_s);
        m_type = u"document"_s;
        bool known = false;
        for (const auto &[ris, csl] : types())
            if (!known && ris == written.toUpper()) {
                m_type = csl;
                known = true;
            }
        if (!known)
            m_record.note(u"the type \"%1\" is not known and was taken as a document"_s.arg(written.left(40)));
        m_record.csl.insert("type"_L1, m_type);
    }

    // BT is the title of a book itself, and the book around a chapter; T2 of a whole book is its series.
    void readBookTitle()
    {
        m_record.setText(isWhole(m_type) ? "title"_L1 : "container-title"_L1, value(u"BT"_s));
        if (isWhole(m_type))
            m_record.setText("collection-title"_L1, value(u"T2"_s));
        if (isWhole(m_type))
            m_record.setText("container-title"_L1, value(u"JF"_s));
    }

    void addNames(const QString &tag, QLatin1StringView role)
    {
        for (const QString &name : values(tag))
            m_record.addName(role, nameFromInverted(name));
    }

    void readNames()
    {
        addNames(u"AU"_s, "author"_L1);
        addNames(u"A1"_s, "author"_L1);
        addNames(u"ED"_s, "editor"_L1);
        addNames(u"A2"_s, m_type == u"book" ? "collection-editor"_L1 : "editor"_L1);
        addNames(u"A3"_s, m_type == u"book" ? "editor"_L1 : "collection-editor"_L1);
        addNames(u"A4"_s, "translator"_L1);
    }

    void readDates()
    {
        for (const auto &tag : {u"DA"_s, u"PY"_s, u"Y1"_s})
            if (!value(tag).isEmpty() && !m_record.csl.contains("issued"_L1)) {
                ReferenceRecord probe; // DA may be a date without a year ("Oct 5"): then the year alone counts
                probe.setDate("issued"_L1, value(tag));
                if (probe.csl.contains("issued"_L1))
                    m_record.csl.insert("issued"_L1, probe.csl.value("issued"_L1));
                else if (tag != u"DA")
                    m_record.notes += probe.notes;
            }
        m_record.setDate("accessed"_L1, value(u"Y2"_s));
    }

    void readPages()
    {
        const QString from = value(u"SP"_s);
        const QString to = value(u"EP"_s);
        m_record.setText("page"_L1, to.isEmpty() || to == from || from.contains(u'-') ? from : from + u'-' + to);
        if (isWhole(m_type) && m_record.csl.contains("page"_L1)) // of a whole book SP counts its pages
            m_record.csl.insert("number-of-pages"_L1, m_record.csl.take("page"_L1));
    }

    void readIds()
    {
        static const QRegularExpression doi(u"(^|doi\\.org/|doi:\\s*)10\\.[0-9]{4,9}/"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression pmid(u"\\bPMID:?\\s*([0-9]{1,8})\\b"_s);
        m_record.setDoi(value(u"DO"_s));
        const QString workType = value(u"M3"_s); // older exports put the DOI there
        if (doi.match(workType).hasMatch())
            m_record.setDoi(workType);
        else
            m_record.setText("genre"_L1, workType == u"Journal Article" ? QString() : workType);
        if (const QString url = value(u"UR"_s); doi.match(url).hasMatch() && url.contains(u"doi.org/"))
            m_record.setDoi(url);
        const QString database = value(u"DB"_s) + value(u"DP"_s);
        const QString accession = value(u"AN"_s);
        if (database.contains(u"pubmed"_s, Qt::CaseInsensitive) || database.contains(u"medline"_s, Qt::CaseInsensitive))
            m_record.setPmid(accession);
        for (const QString &place : {accession, value(u"N1"_s), value(u"U2"_s)})
            if (const auto found = pmid.match(place); found.hasMatch())
                m_record.setPmid(found.captured(1));
        if (const QString central = value(u"C2"_s); central.startsWith(u"PMC"))
            m_record.setText("PMCID"_L1, central);
        const QString serial = value(u"SN"_s);
        m_record.setText(isWhole(m_type) || isPart(m_type) ? "ISBN"_L1 : "ISSN"_L1, serial);
    }

    void readLists() { m_record.setText("keyword"_L1, values(u"KW"_s).join(u", "_s)); }

    const QList<TaggedLine> &m_lines;
    ReferenceRecord m_record;
    QString m_type;
};

// The lines of the writer.
class RisLines
{
public:
    void add(const char *tag, const QString &value)
    {
        if (!value.isEmpty())
            m_text += QLatin1StringView(tag) + u"  - "_s + value.simplified() + u'\n';
    }

    void addNames(const char *tag, const QJsonValue &names)
    {
        for (const auto &name : names.toArray()) {
            const QString literal = name["literal"_L1].toString();
            QString family = name["family"_L1].toString();
            if (const QString particle = name["non-dropping-particle"_L1].toString(); !particle.isEmpty())
                family = particle + u' ' + family;
            QStringList parts{family, name["given"_L1].toString(), name["suffix"_L1].toString()};
            while (parts.size() > 1 && parts.last().isEmpty())
                parts.removeLast();
            // A comma at the end says that this is one name, even where it has commas or is a family name alone.
            add(tag, !literal.isEmpty() ? literal : parts.size() == 1 ? family + u',' : parts.join(u", "_s));
        }
    }

    void addDate(const char *tag, const QJsonValue &date)
    {
        QStringList parts;
        for (const int part : datePartsOf(date))
            parts.append(QString::number(part).rightJustified(2, u'0'));
        add(tag, parts.join(u'/'));
    }

    QString take() { return m_text + u"ER  - \n\n"_s; }

private:
    QString m_text;
};

QString textOf(const QJsonObject &csl, const char *field)
{
    const QJsonValue value = csl.value(QLatin1StringView(field));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QList<ReferenceRecord> readRis(const QString &text)
{
    QList<ReferenceRecord> records;
    QList<TaggedLine> lines;
    const auto finish = [&](const QString &problem) {
        if (lines.isEmpty())
            return;
        const QString place = u"record %1 (line %2)"_s.arg(records.size() + 1).arg(lines.first().number);
        ReferenceRecord record;
        if (lines.first().tag == u"TY")
            record = RisRecord(lines).read();
        else
            record.refusal = u"it does not begin with the type \"TY  - \""_s;
        record.place = place;
        if (!problem.isEmpty())
            record.note(problem);
        records.append(record);
        lines.clear();
    };
    for (const TaggedLine &line : taggedLines(text, 2)) {
        if (records.size() > mostReferenceRecords)
            break;
        if (line.tag == u"TY" && !lines.isEmpty())
            finish(u"its end \"ER  - \" is missing"_s);
        if (line.tag == u"ER")
            finish({});
        else
            lines.append(line);
    }
    finish(u"its end \"ER  - \" is missing"_s);
    return records;
}

QString writeRis(const QList<Reference> &references)
{
    QString text;
    for (const Reference &reference : references) {
        const QJsonObject &csl = reference.csl;
        const QString type = textOf(csl, "type");
        QString written = u"GEN"_s;
        for (auto it = types().rbegin(); it != types().rend(); ++it)
            if (it->second == type)
                written = it->first;
        RisLines lines;
        lines.add("TY", written);
        lines.add("ID", reference.key);
        lines.add("TI", textOf(csl, "title"));
        lines.addNames("AU", csl.value("author"_L1));
        lines.addNames("ED", csl.value("editor"_L1));
        lines.addNames("A4", csl.value("translator"_L1));
        lines.add(isWhole(type) ? "JF" : "T2", textOf(csl, "container-title"));
        lines.add(isWhole(type) ? "T2" : "T3", textOf(csl, "collection-title"));
        lines.add("J2", textOf(csl, "container-title-short"));
        const QList<int> issued = datePartsOf(csl.value("issued"_L1));
        lines.add("PY", issued.isEmpty() ? QString() : QString::number(issued.first()));
        if (issued.size() > 1)
            lines.addDate("DA", csl.value("issued"_L1));
        lines.addDate("Y2", csl.value("accessed"_L1));
        for (const auto &[tag, field] :
            {std::pair("VL", "volume"), {"IS", "issue"}, {"ET", "edition"}, {"PB", "publisher"},
                {"CY", "publisher-place"}, {"C7", "number"}, {"DO", "DOI"}, {"C2", "PMCID"}, {"UR", "URL"},
                {"LA", "language"}, {"ST", "title-short"}, {"M3", "genre"}, {"AB", "abstract"}, {"N1", "note"}})
            lines.add(tag, textOf(csl, field));
        lines.add("SP", textOf(csl, isWhole(type) ? "number-of-pages" : "page"));
        lines.add("SN", textOf(csl, isWhole(type) || isPart(type) ? "ISBN" : "ISSN"));
        lines.add("AN", reference.pmid());
        lines.add("DB", reference.pmid().isEmpty() ? QString() : u"PubMed"_s);
        for (const QString &keyword : textOf(csl, "keyword").split(u", "_s, Qt::SkipEmptyParts))
            lines.add("KW", keyword);
        text += lines.take();
    }
    return text;
}

} // namespace heartport
