#include "domain/referencelist.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Letters and digits, lower case, Latin ones without accents: "Müller-Groß" gives "mullergross".
QString plainLetters(QString text)
{
    static const QList<std::pair<QString, QString>> ligatures{{u"ß"_s, u"ss"_s}, {u"æ"_s, u"ae"_s}, {u"œ"_s, u"oe"_s},
        {u"ø"_s, u"o"_s}, {u"đ"_s, u"d"_s}, {u"ð"_s, u"d"_s}, {u"ł"_s, u"l"_s}, {u"þ"_s, u"th"_s}, {u"ı"_s, u"i"_s}};
    text = text.toLower();
    for (const auto &[letter, plain] : ligatures)
        text.replace(letter, plain);
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.normalized(QString::NormalizationForm_D).remove(others).normalized(QString::NormalizationForm_C);
}

QString firstWord(const QString &text)
{
    static const QRegularExpression filler(u"^(a|an|the|der|die|das|ein|eine|le|la|les|l|el|los)$"_s);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (const QString plain = plainLetters(word); !plain.isEmpty() && !filler.match(plain).hasMatch())
            return plain;
    return {};
}

QString nameForKey(const Reference &reference)
{
    for (const auto &role : {"author"_L1, "editor"_L1}) {
        const QJsonValue first = reference.csl.value(role)[0];
        if (const QString family = plainLetters(first["family"_L1].toString()); !family.isEmpty())
            return family;
        if (const QString word = firstWord(first["literal"_L1].toString()); !word.isEmpty())
            return word;
    }
    const QString word = firstWord(reference.title());
    return word.isEmpty() ? u"ref"_s : word;
}

// Which reference of a list has which DOI, PubMed id, and title with year.
class Index
{
public:
    void insert(const Reference &reference)
    {
        for (const QString &id : ids(reference))
            m_byId.insert(id, reference.key);
        m_byTitle.insert(titleOf(reference), reference.key);
    }

    QString sameId(const Reference &reference) const
    {
        for (const QString &id : ids(reference))
            if (m_byId.contains(id))
                return m_byId.value(id);
        return {};
    }

    QString sameTitle(const Reference &reference) const
    {
        return reference.title().isEmpty() ? QString() : m_byTitle.value(titleOf(reference));
    }

private:
    static QStringList ids(const Reference &reference)
    {
        QStringList found;
        if (const QString doi = reference.doi(); !doi.isEmpty())
            found.append(u"doi:"_s + doi);
        if (const QString pmid = reference.pmid(); !pmid.isEmpty())
            found.append(u"pmid:"_s + pmid);
        return found;
    }

    static QString titleOf(const Reference &reference)
    {
        return plainLetters(reference.title()) + u'|' + QString::number(reference.year().value_or(0));
    }

    QHash<QString, QString> m_byId;
    QHash<QString, QString> m_byTitle;
};

} // namespace

QString makeCitationKey(const Reference &reference, const QSet<QString> &taken)
{
    const auto year = reference.year();
    const QString base = nameForKey(reference).left(60) + (year ? QString::number(*year) : QString());
    QString key = base;
    for (int i = 2; taken.contains(key); ++i)
        key = i <= 26 ? base + QChar(u'a' + i - 1) : u"%1-%2"_s.arg(base).arg(i);
    return key;
}

QList<AddedReference> addReferences(QList<Reference> &list, const QList<Reference> &incoming)
{
    QList<AddedReference> answers;
    Index index;
    QSet<QString> taken;
    for (const Reference &reference : std::as_const(list)) {
        index.insert(reference);
        taken.insert(reference.key);
    }
    for (Reference reference : incoming) {
        if (const QString key = index.sameId(reference); !key.isEmpty()) {
            answers.append({.isNew = false, .key = key, .similarTo = {}});
            continue;
        }
        const QString similar = index.sameTitle(reference);
        if (!isCitationKey(reference.key) || taken.contains(reference.key))
            reference.key = makeCitationKey(reference, taken);
        reference.csl.insert("id"_L1, reference.key);
        taken.insert(reference.key);
        index.insert(reference);
        list.append(reference);
        answers.append({.isNew = true, .key = reference.key, .similarTo = similar});
    }
    return answers;
}

} // namespace heartport
