// CSL-JSON from Zotero, Crossref and others, checked field by field.
#include "exchange/referencefile.h"
#include "exchange/referencerecord.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Crossref's own words for types, where they differ from CSL's.
QString cslType(const QString &type)
{
    static const QHash<QString, QString> crossref{{u"journal-article"_s, u"article-journal"_s},
        {u"book-chapter"_s, u"chapter"_s}, {u"book-section"_s, u"chapter"_s}, {u"monograph"_s, u"book"_s},
        {u"edited-book"_s, u"book"_s}, {u"reference-book"_s, u"book"_s},
        {u"proceedings-article"_s, u"paper-conference"_s}, {u"posted-content"_s, u"article"_s},
        {u"dissertation"_s, u"thesis"_s}, {u"other"_s, u"document"_s}};
    return type.isEmpty() ? u"document"_s : crossref.value(type, type);
}

bool isNameField(const QString &field)
{
    static const QStringList roles{u"author"_s, u"editor"_s, u"translator"_s, u"collection-editor"_s,
        u"container-author"_s, u"director"_s, u"composer"_s, u"illustrator"_s, u"reviewed-author"_s, u"recipient"_s,
        u"interviewer"_s, u"original-author"_s, u"editorial-director"_s};
    return roles.contains(field);
}

bool isDateField(const QString &field)
{
    return field == u"issued" || field == u"accessed" || field == u"available-date" || field == u"original-date"
        || field == u"event-date" || field == u"submitted";
}

class ItemReader
{
public:
    explicit ItemReader(const QJsonObject &item) : m_item(item) {}

    ReferenceRecord read()
    {
        const QJsonValue id = m_item.value("id"_L1);
        m_record.key = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
        for (auto it = m_item.begin(); it != m_item.end(); ++it)
            if (it.key() != u"id" && it.key() != u"DOI" && it.key() != u"PMID")
                field(it.key(), it.value());
        m_record.csl.insert("type"_L1, cslType(m_record.csl.value("type"_L1).toString()));
        m_record.setDoi(textOf(m_item.value("DOI"_L1)));
        m_record.setPmid(textOf(m_item.value("PMID"_L1)));
        return m_record;
    }

private:
    // Crossref writes one title as a list of titles; numbers stand where CSL means text.
    static QString textOf(const QJsonValue &value)
    {
        if (value.isArray())
            return textOf(value.toArray().first());
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    }

    void field(const QString &name, const QJsonValue &value)
    {
        static const QStringList texts{u"type"_s, u"title"_s, u"container-title"_s, u"volume"_s, u"issue"_s, u"page"_s,
            u"number"_s, u"publisher"_s, u"publisher-place"_s, u"edition"_s, u"genre"_s, u"URL"_s, u"ISBN"_s, u"ISSN"_s,
            u"PMCID"_s, u"abstract"_s, u"note"_s, u"language"_s, u"status"_s, u"collection-title"_s, u"keyword"_s,
            u"title-short"_s, u"container-title-short"_s};
        if (isNameField(name))
            names(name, value);
        else if (isDateField(name))
            date(name, value);
        else if (texts.contains(name))
            text(name, value);
        else
            m_record.csl.insert(name, value); // travels on unchanged
    }

    void text(const QString &name, const QJsonValue &value)
    {
        const QString words = textOf(value).simplified();
        if (!words.isEmpty())
            m_record.csl.insert(name, words);
        else if (!value.isNull() && !value.isString() && !(value.isArray() && value.toArray().isEmpty()))
            m_record.note(u"the field \"%1\" is no text and was left out"_s.arg(name));
    }

    void names(const QString &role, const QJsonValue &value)
    {
        QJsonArray kept;
        const QJsonArray list = value.toArray();
        for (const auto &entry : list) {
            QJsonObject name = entry.toObject();
            if (name.contains("name"_L1) && !name.contains("family"_L1)) // Crossref's word for a group
                name.insert("literal"_L1, name.take("name"_L1));
            for (const auto &alien : {"sequence"_L1, "affiliation"_L1})
                name.remove(alien);
            if (name.value("family"_L1).isString() || name.value("literal"_L1).isString())
                kept.append(name);
        }
        if (kept.size() != list.size() || !value.isArray())
            m_record.note(u"\"%1\" holds something that is no name; it was left out"_s.arg(role));
        if (!kept.isEmpty())
            m_record.csl.insert(role, kept);
    }

    void date(const QString &name, const QJsonValue &value)
    {
        if (!datePartsOf(value).isEmpty())
            m_record.csl.insert(name, value);
        else if (const QString words = value["raw"_L1].toString() + value["literal"_L1].toString(); !words.isEmpty())
            m_record.setDate(QLatin1StringView(name.toLatin1()), words);
        else if (!value.isNull())
            m_record.note(u"the date \"%1\" cannot be read and was left out"_s.arg(name));
    }

    const QJsonObject &m_item;
    ReferenceRecord m_record;
};

// The items of an array, of one item alone, or of an answer of Crossref's interface.
QJsonArray itemsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    const QJsonObject message = object.value("message"_L1).toObject();
    for (const QJsonObject &holder : {object, message})
        if (holder.value("items"_L1).isArray())
            return holder.value("items"_L1).toArray();
    return QJsonArray{message.isEmpty() ? object : message};
}

} // namespace

QList<ReferenceRecord> readCslItems(const QJsonDocument &document)
{
    QList<ReferenceRecord> records;
    const QJsonArray items = itemsOf(document);
    for (const auto &item : items) {
        if (records.size() > mostReferenceRecords)
            break;
        ReferenceRecord record;
        if (item.isObject())
            record = ItemReader(item.toObject()).read();
        else
            record.refusal = u"it is not an object"_s;
        record.place = u"item %1"_s.arg(records.size() + 1);
        if (!record.key.isEmpty())
            record.place += u" (%1)"_s.arg(record.key.left(80));
        records.append(record);
    }
    return records;
}

} // namespace heartport
