#include "policies/disclosure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPublisherLines = 5;
constexpr qsizetype longestPublisherLines = 1000; // characters

DisclaimerText load(const QString &language)
{
    QFile file(u":/disclaimer/%1.json"_s.arg(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "disclosure", "the disclaimer is compiled in");
    Q_UNUSED(opened)
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return DisclaimerText{Disclaimer{object.value("policy"_L1).toString(), object.value("version"_L1).toInt(),
                              object.value("language"_L1).toString(), object.value("text"_L1).toString()},
        object.value("lead"_L1).toString(), object.value("brief"_L1).toString()};
}

// In the order of preference for languages we have no words in: the first.
const QList<DisclaimerText> &allTexts()
{
    static const QList<DisclaimerText> texts{load(u"en"_s), load(u"de"_s)};
    return texts;
}

} // namespace

DisclaimerText disclaimerFor(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    for (const DisclaimerText &text : allTexts())
        if (text.disclaimer.language == primary)
            return text;
    return allTexts().front();
}

QList<Disclaimer> currentDisclaimers()
{
    QList<Disclaimer> result;
    for (const DisclaimerText &text : allTexts())
        result.append(text.disclaimer);
    return result;
}

bool isCurrent(const Disclaimer &disclaimer, const QString &language)
{
    return disclaimer == disclaimerFor(language).disclaimer;
}

Result<QString> checkedPublisherLines(const QString &lines)
{
    static const QRegularExpression hidden(u"[\\p{C}\\x{2028}\\x{2029}]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList kept;
    const QStringList given = lines.split(u'\n');
    for (const QString &line : given)
        if (const QString clean = line.simplified().remove(hidden).trimmed(); !clean.isEmpty())
            kept.append(clean);
    const QString text = kept.join(u'\n');
    if (kept.size() > mostPublisherLines || text.size() > longestPublisherLines)
        return failure(ErrorCode::FieldInvalid,
            u"the publisher's lines may be %1 lines of %2 characters together"_s.arg(mostPublisherLines)
                .arg(longestPublisherLines));
    return text;
}

QStringList noticeParagraphs(const Article &article)
{
    return QStringList{disclaimerFor(article.language).disclaimer.text}
    + article.publisherLines.split(u'\n', Qt::SkipEmptyParts);
}

AiDisclosure effectiveLevel(const std::optional<AiDisclosure> &stated)
{
    return stated.value_or(AiDisclosure::Generated);
}

QString digitalSourceType(AiDisclosure level)
{
    const QString base = u"http://cv.iptc.org/newscodes/digitalsourcetype/"_s;
    switch (level) {
    case AiDisclosure::None:
        return base + u"digitalCreation"_s;
    case AiDisclosure::Assisted:
        return base + u"compositeWithTrainedAlgorithmicMedia"_s;
    case AiDisclosure::Generated:
        return base + u"trainedAlgorithmicMedia"_s;
    }
    Q_UNREACHABLE();
}

} // namespace heartport
