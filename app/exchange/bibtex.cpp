// BibTeX and BibLaTeX entries as references.
#include "exchange/bibtex.h"

#include "exchange/bibtexentries.h"
#include "exchange/latextext.h"
#include "exchange/referencefile.h"
#include "exchange/referencerecord.h"

#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Field {
    const char16_t *bibTex;
    const char *csl;
};
// Where two names mean the same, the first that is there is taken.
constexpr Field textFields[] = {{u"journaltitle", "container-title"}, {u"journal", "container-title"},
    {u"booktitle", "container-title"}, {u"shortjournal", "container-title-short"}, {u"volume", "volume"},
    {u"issue", "issue"}, {u"edition", "edition"}, {u"publisher", "publisher"}, {u"institution", "publisher"},
    {u"school", "publisher"}, {u"organization", "publisher"}, {u"address", "publisher-place"},
    {u"location", "publisher-place"}, {u"series", "collection-title"}, {u"isbn", "ISBN"}, {u"issn", "ISSN"},
    {u"pmcid", "PMCID"}, {u"language", "language"}, {u"langid", "language"}, {u"abstract", "abstract"},
    {u"keywords", "keyword"}, {u"shorttitle", "title-short"}, {u"type", "genre"}, {u"pagetotal", "number-of-pages"},
    {u"note", "note"}, {u"annote", "note"}};

// Splits at a word outside of braces: names at "and".
QStringList splitOutsideBraces(const QString &text, const QString &separator)
{
    QStringList parts;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth == 0
            && QStringView(text)
                    .sliced(at, qMin(separator.size(), text.size() - at))
                    .compare(separator, Qt::CaseInsensitive)
                == 0) {
            parts.append(text.sliced(start, at - start).trimmed());
            start = at + separator.size();
            at = start - 1;
        }
    }
    parts.append(text.sliced(start).trimmed());
    return parts;
}

class EntryReader
{
public:
    explicit EntryReader(const BibTexEntry &entry) : m_entry(entry) {}

    ReferenceRecord read()
    {
        m_record.key = m_entry.key;
        m_record.refusal = m_entry.problem;
        m_record.notes = m_entry.notes;
        readType();
        readTitle();
        for (const Field &field : textFields)
            m_record.setText(QLatin1StringView(field.csl), text(QString::fromUtf16(field.bibTex)));
        readNumbers();
        readNames("author"_L1);
        readNames("editor"_L1);
        readNames("translator"_L1);
        readDates();
        readIds();
        for (const QString &command : std::as_const(m_unknown))
            m_record.note(u"the command \"\\%1\" is not known; its words were kept"_s.arg(command.left(40)));
        return m_record;
    }

private:
    QString raw(const QString &field) const { return m_entry.fields.value(field); }
    QString text(const QString &field) { return textFromLatex(raw(field), m_unknown); }

    void readType()
    {
        m_type = u"document"_s;
        const auto found = std::find_if(bibTexTypes().begin(), bibTexTypes().end(),
            [&](const auto &pair) { return pair.first == m_entry.type; });
        if (found != bibTexTypes().end())
            m_type = found->second;
        else
            m_record.note(u"the type \"@%1\" is not known and was taken as a document"_s.arg(m_entry.type.left(40)));
        m_record.csl.insert("type"_L1, m_type);
        if (m_entry.type == u"phdthesis" || m_entry.type == u"mastersthesis")
            m_record.setText("genre"_L1, m_entry.type == u"phdthesis" ? u"PhD thesis"_s : u"Master's thesis"_s);
    }

    void readTitle()
    {
        const QString title = text(u"title"_s);
        const QString subtitle = text(u"subtitle"_s);
        m_record.setText("title"_L1, subtitle.isEmpty() || title.isEmpty() ? title : title + u": "_s + subtitle);
        // "In:" of a part is its book; a book's own title may come as booktitle alone.
        if (title.isEmpty())
            m_record.setText("title"_L1, text(u"booktitle"_s));
    }

    // "number" is the issue of a journal, and the number of a report or in a series.
    void readNumbers()
    {
        m_record.setText(m_type.startsWith(u"article") ? "issue"_L1 : "number"_L1, text(u"number"_s));
        static const QRegularExpression dashes(u"\\s*[–—]\\s*"_s);
        m_record.setText("page"_L1, text(u"pages"_s).replace(dashes, u"-"_s));
        m_record.setText("number"_L1, text(u"eid"_s));
        if (const QString how = text(u"howpublished"_s); how.startsWith(u"http"))
            m_record.setText("URL"_L1, how);
        m_record.setText("URL"_L1, text(u"url"_s));
        const QString state = text(u"pubstate"_s).toLower();
        m_record.setText("status"_L1, state == u"aheadofprint" ? u"advance online publication"_s : state);
    }

    void readNames(QLatin1StringView role)
    {
        const QString written = raw(role).simplified();
        if (written.isEmpty())
            return;
        for (const QString &name : splitOutsideBraces(written, u" and "_s)) {
            if (name.compare(u"others"_s, Qt::CaseInsensitive) == 0)
                m_record.note(u"the list of names ends in \"and others\": names are missing in the file"_s);
            else
                m_record.addName(role, nameOf(name));
        }
    }

    // {Organisation}, First von Last, "von Last, First" or "von Last, Jr, First".
    QJsonObject nameOf(const QString &name)
    {
        if (name.startsWith(u'{') && name.indexOf(u'}') == name.size() - 1) {
            const QString literal = textFromLatex(name, m_unknown);
            return literal.isEmpty() ? QJsonObject() : QJsonObject{{"literal"_L1, literal}};
        }
        QStringList parts;
        for (const QString &part : splitOutsideBraces(name, u","_s))
            parts.append(textFromLatex(part, m_unknown));
        if (parts.size() >= 3)
            return personName(parts.at(0), parts.sliced(2).join(u' '), parts.at(1));
        if (parts.size() == 2)
            return personName(parts.at(0), parts.at(1));
        return firstNameFirst(name);
    }

    // The family name is the last word, with the lower-case words in front of it.
    QJsonObject firstNameFirst(const QString &name)
    {
        QStringList words;
        for (const QString &word : splitOutsideBraces(name, u" "_s))
            if (const QString plain = textFromLatex(word, m_unknown); !plain.isEmpty())
                words.append(plain);
        if (words.isEmpty())
            return {};
        qsizetype family = words.size() - 1;
        for (qsizetype i = 1; i < words.size() - 1; ++i)
            if (words.at(i).front().isLower()) {
                family = i;
                break;
            }
        return personName(words.sliced(family).join(u' '), words.first(family).join(u' '));
    }

    void readDates()
    {
        m_record.setDate("issued"_L1, text(u"date"_s));
        const QString year = text(u"year"_s);
        m_record.setDate("issued"_L1,
            year.isEmpty() ? year : u"%1 %2 %3"_s.arg(year, text(u"month"_s), text(u"day"_s)));
        m_record.setDate("accessed"_L1, text(u"urldate"_s));
    }

    void readIds()
    {
        m_record.setDoi(text(u"doi"_s));
        m_record.setPmid(text(u"pmid"_s));
        if (text(u"eprinttype"_s).toLower() == u"pubmed" || text(u"archiveprefix"_s).toLower() == u"pubmed")
            m_record.setPmid(text(u"eprint"_s));
        static const QRegularExpression doiAddress(u"^https?://(dx\\.)?doi\\.org/10\\."_s);
        if (const QString url = text(u"url"_s); doiAddress.match(url).hasMatch())
            m_record.setDoi(url);
    }

    const BibTexEntry &m_entry;
    ReferenceRecord m_record;
    QString m_type;
    QStringList m_unknown;
};

} // namespace

const QList<std::pair<QString, QString>> &bibTexTypes()
{
    static const QList<std::pair<QString, QString>> list{{u"article"_s, u"article-journal"_s}, {u"book"_s, u"book"_s},
        {u"incollection"_s, u"chapter"_s}, {u"inbook"_s, u"chapter"_s}, {u"inproceedings"_s, u"paper-conference"_s},
        {u"conference"_s, u"paper-conference"_s}, {u"phdthesis"_s, u"thesis"_s}, {u"mastersthesis"_s, u"thesis"_s},
        {u"thesis"_s, u"thesis"_s}, {u"techreport"_s, u"report"_s}, {u"report"_s, u"report"_s},
        {u"online"_s, u"webpage"_s}, {u"electronic"_s, u"webpage"_s}, {u"www"_s, u"webpage"_s},
        {u"webpage"_s, u"webpage"_s}, {u"proceedings"_s, u"book"_s}, {u"collection"_s, u"book"_s},
        {u"mvbook"_s, u"book"_s}, {u"manual"_s, u"book"_s}, {u"booklet"_s, u"pamphlet"_s}, {u"dataset"_s, u"dataset"_s},
        {u"software"_s, u"software"_s}, {u"patent"_s, u"patent"_s}, {u"periodical"_s, u"periodical"_s},
        {u"unpublished"_s, u"manuscript"_s}, {u"reference"_s, u"book"_s}, {u"inreference"_s, u"entry"_s},
        {u"misc"_s, u"document"_s}};
    return list;
}

QList<ReferenceRecord> readBibTex(const QString &text)
{
    QList<ReferenceRecord> records;
    for (const BibTexEntry &entry : parseBibTex(text, mostReferenceRecords)) {
        ReferenceRecord record = EntryReader(entry).read();
        record.place = entry.key.isEmpty() ? u"line %1"_s.arg(entry.line)
                                           : u"line %1 (%2)"_s.arg(entry.line).arg(entry.key.left(80));
        records.append(record);
    }
    return records;
}

} // namespace heartport
