#include "exchange/referencefile.h"

#include "domain/article.h"
#include "domain/referencelist.h"
#include "exchange/articlejson.h"
#include "exchange/bibtex.h"
#include "exchange/cleantext.h"
#include "exchange/referencerecord.h"
#include "exchange/ris.h"
#include "exchange/strictjson.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestField = 20'000; // characters; a long abstract has 5,000

std::optional<ReferenceFormat> formatOf(const QString &text)
{
    static const QRegularExpression nbib(u"^PMID- ?"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression ris(u"^TY {1,2}-"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bibTex(u"@\\s*[A-Za-z]+\\s*[{(]"_s);
    const qsizetype start = text.indexOf(QRegularExpression(u"\\S"_s));
    const QChar first = start < 0 ? QChar() : text.at(start);
    if (first == u'[' || first == u'{')
        return ReferenceFormat::CslJson;
    const auto at = [&](const QRegularExpression &shape) {
        const auto match = shape.match(text);
        return match.hasMatch() ? match.capturedStart() : text.size();
    };
    // The one that comes first: an abstract may quote another.
    const qsizetype places[] = {at(bibTex), at(ris), at(nbib)};
    const qsizetype earliest = *std::min_element(std::begin(places), std::end(places));
    if (earliest == text.size())
        return std::nullopt;
    return earliest == places[0] ? ReferenceFormat::BibTex
        : earliest == places[1]  ? ReferenceFormat::Ris
                                 : ReferenceFormat::Nbib;
}

// Titles from Crossref and Zotero carry tags for italics and indices.
void removeMarkup(ReferenceRecord &record)
{
    static const QRegularExpression tags(u"</?(i|b|em|strong|sub|sup|sc|scp|span|jats:[a-z]+)(\\s[^<>]*)?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &field : {"title"_L1, "container-title"_L1, "abstract"_L1, "title-short"_L1}) {
        const QString words = record.csl.value(field).toString();
        QString plain = words;
        plain.remove(tags);
        for (const auto &[entity, meant] : {std::pair(u"&lt;"_s, u"<"_s), {u"&gt;"_s, u">"_s}, {u"&amp;"_s, u"&"_s}})
            plain.replace(entity, meant);
        if (plain == words)
            continue;
        record.csl.insert(field, plain.simplified());
        record.note(u"markup was removed from the field \"%1\""_s.arg(field));
    }
}

void dropLongFields(ReferenceRecord &record)
{
    for (const QString &field : record.csl.keys()) {
        if (record.csl.value(field).toString().size() <= longestField)
            continue;
        record.csl.remove(field);
        record.note(u"the field \"%1\" has more than %2 characters and was left out"_s.arg(field).arg(longestField));
    }
}

// What is worth keeping is told apart by something to recognise it.
void refuseEmpty(ReferenceRecord &record)
{
    const Reference reference{QString(), record.csl};
    if (record.refusal.isEmpty() && reference.title().isEmpty() && reference.doi().isEmpty()
        && reference.pmid().isEmpty())
        record.refusal = u"it has neither a title nor a DOI nor a PubMed id"_s;
}

// The records that can be used, as references; what became of each is said.
ReadReferences collect(ReferenceFormat format, QList<ReferenceRecord> records)
{
    ReadReferences result;
    result.format = format;
    QList<Reference> usable;
    for (ReferenceRecord &record : records) {
        removeMarkup(record);
        dropLongFields(record);
        refuseEmpty(record);
        if (record.refusal.isEmpty())
            usable.append(Reference{record.key, record.csl});
        else
            result.refused.append(u"%1: %2"_s.arg(record.place, record.refusal));
    }
    records.removeIf([](const ReferenceRecord &record) { return !record.refusal.isEmpty(); });
    const QList<AddedReference> answers = addReferences(result.references, usable);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const AddedReference &answer = answers.at(i);
        ReferenceRecord &record = records[i];
        if (!answer.isNew) {
            result.refused.append(
                u"%1: it is in the file twice, the other one is \"%2\""_s.arg(record.place, answer.key));
            continue;
        }
        if (!record.key.isEmpty() && answer.key != record.key)
            record.note(u"the key \"%1\" became \"%2\""_s.arg(record.key.left(80), answer.key));
        if (!answer.similarTo.isEmpty())
            record.note(u"it has the title and year of \"%1\": perhaps it is the same"_s.arg(answer.similarTo));
        for (const QString &note : std::as_const(record.notes))
            result.notes.append(u"%1: %2"_s.arg(record.place, note));
    }
    Article holder{.id = ArticleId::random()};
    holder.references = result.references;
    for (const Correction &correction : cleanArticle(holder))
        result.notes.append(toEnglish(correction));
    result.references = holder.references;
    return result;
}

Result<QList<ReferenceRecord>> recordsOf(const QByteArray &bytes, const QString &text, ReferenceFormat format)
{
    switch (format) {
    case ReferenceFormat::BibTex:
        return readBibTex(text);
    case ReferenceFormat::Ris:
        return readRis(text);
    case ReferenceFormat::Nbib:
        return readNbib(text);
    case ReferenceFormat::CslJson:
        break;
    }
    const auto document = parseStrictJson(bytes.trimmed(), u"the file"_s);
    return document ? Result<QList<ReferenceRecord>>(readCslItems(*document)) : failure(document);
}

} // namespace

Result<ReadReferences> readReferences(const QByteArray &bytes)
{
    if (bytes.size() > largestReferenceFile)
        return failure(ErrorCode::TooLarge, u"the file is larger than %1 MB"_s.arg(largestReferenceFile >> 20));
    const auto text = textFromUtf8(bytes, u"the file"_s);
    if (!text)
        return failure(text);
    if (text->count(u'\n') > mostReferenceLines)
        return failure(ErrorCode::TooLarge, u"the file has more than %1 lines"_s.arg(mostReferenceLines));
    const auto format = formatOf(*text);
    if (!format)
        return failure(ErrorCode::FormatUnknown, u"this is neither BibTeX nor RIS nor PubMed NBIB nor CSL-JSON"_s);
    const auto records = recordsOf(bytes, *text, *format);
    if (!records)
        return failure(records);
    if (records->size() > mostReferenceRecords)
        return failure(ErrorCode::TooLarge, u"the file has more than %1 records"_s.arg(mostReferenceRecords));
    return collect(*format, *records);
}

std::optional<ReferenceFormat> referenceFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"bib")
        return ReferenceFormat::BibTex;
    if (suffix == u"ris")
        return ReferenceFormat::Ris;
    return suffix == u"json" ? std::optional(ReferenceFormat::CslJson) : std::nullopt;
}

QByteArray writeReferences(const QList<Reference> &references, ReferenceFormat format)
{
    switch (format) {
    case ReferenceFormat::BibTex:
        return writeBibTex(references).toUtf8();
    case ReferenceFormat::Ris:
        return writeRis(references).toUtf8();
    case ReferenceFormat::Nbib:
    case ReferenceFormat::CslJson:
        break;
    }
    return QJsonDocument(referencesToJson(references)).toJson(QJsonDocument::Indented);
}

QString nameOf(ReferenceFormat format)
{
    switch (format) {
    case ReferenceFormat::BibTex:
        return u"BibTeX"_s;
    case ReferenceFormat::Ris:
        return u"RIS"_s;
    case ReferenceFormat::Nbib:
        return u"PubMed NBIB"_s;
    case ReferenceFormat::CslJson:
        return u"CSL-JSON"_s;
    }
    Q_UNREACHABLE();
}

} // namespace heartport
