// The golden set: short texts with the findings that are expected of them. Each begins with lines "KEY: VALUE" up to
// "---"; then come the essentials. What is not said is complete, so that a text has its own findings alone.
#include "policies/publishing.h"
#include "policies/signoff.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Reference complete(const QString &key)
{
    return Reference{key,
        {{"id"_L1, key}, {"title"_L1, u"Study of "_s + key},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}},
            {"DOI"_L1, u"10.1000/"_s + key}}};
}

Article completeArticle()
{
    Article a{.id = ArticleId::random()};
    a.language = u"en"_s;
    a.title = u"Title"_s;
    a.summary = u"Summary."_s;
    a.category = u"Sleep"_s;
    a.keywords = {u"Sleep"_s};
    a.authors = {{u"An Author"_s, u"Nurse"_s, {}}};
    a.aiDisclosure = AiDisclosure::Generated;
    a.aiTools = {u"A language model"_s};
    a.funding = a.conflicts = u"None"_s;
    a.reviewed = QDate(2026, 1, 1);
    a.nextReview = QDate(2027, 1, 1);
    a.helps = {{u"Walk a little. [@a]"_s, Certainty::Low, {}}};
    a.harms = {{u"Sitting all day. [@a]"_s, Certainty::Low, {}}};
    a.references = {complete(u"a"_s)};
    return a;
}

// "key | FIELD=VALUE; FIELD=VALUE"; an empty value takes the field away.
Reference referenceFrom(const QString &text)
{
    Reference reference = complete(text.section(u'|', 0, 0).trimmed());
    for (const QString &part : text.section(u'|', 1).split(u"; "_s)) {
        const QString field = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (field == u"custom")
            return placeholderReference(reference.key.back().digitValue());
        if (field == u"year")
            reference.csl.insert("issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{value.toInt()}}}});
        else if (field == u"author")
            reference.csl.insert("author"_L1, QJsonArray{QJsonObject{{"literal"_L1, value}}});
        else if (value.isEmpty())
            reference.csl.remove(field);
        else
            reference.csl.insert(field, value);
    }
    return reference;
}

struct Golden {
    Article article = completeArticle();
    QStringList expected;
    QStringList near;
    QHash<QString, QList<Notice>> notices;
    QString signOff = u"valid"_s;
    bool ownHelps = false;
    bool ownHarms = false;

    QList<Action> &actions(const QString &key)
    {
        bool &own = key == u"helps" ? ownHelps : ownHarms;
        QList<Action> &list = key == u"helps" ? article.helps : article.harms;
        if (!own)
            list.clear();
        own = true;
        return list;
    }

    void readList(const QString &key, const QString &value)
    {
        const QStringList items = value.split(u", "_s, Qt::SkipEmptyParts);
        if (key == u"expect")
            expected = items;
        else if (key == u"near")
            near = items;
        else if (key == u"keywords")
            article.keywords = items;
        else if (key == u"tools")
            article.aiTools = items;
        else if (key == u"authors")
            article.authors.clear();
        else if (key == u"assets")
            article.assets = {{value, u"image/png"_s, "x"}};
        else if (key == u"references") {
            article.references.clear();
            for (const QString &one : items)
                if (one != u"none")
                    article.references.append(complete(one));
        } else {
            QFAIL(qPrintable(key));
        }
    }

    void read(const QString &key, const QString &value)
    {
        if (key == u"language")
            article.language = value;
        else if (key == u"title")
            article.title = value;
        else if (key == u"category")
            article.category = value;
        else if (key == u"summary")
            article.summary = value;
        else if (key == u"funding")
            article.funding = value;
        else if (key == u"conflicts")
            article.conflicts = value;
        else if (key == u"ai")
            article.aiDisclosure = aiDisclosureFromWord(value);
        else if (key == u"reviewed")
            article.reviewed = QDate::fromString(value, Qt::ISODate);
        else if (key == u"next")
            article.nextReview = QDate::fromString(value, Qt::ISODate);
        else if (key == u"sign-off")
            signOff = value;
        else if (key == u"cover")
            article.cover = Cover{value.section(u" |"_s, 0, 0), value.section(u" |"_s, 1).trimmed(), {}};
        else if (key == u"notice") // "KEY NATURE DATE", newest first
            notices[value.section(u' ', 0, 0)].append(Notice{.doi = {},
                .pmid = {},
                .nature = noticeNatureFromWord(value.section(u' ', 1, 1)).value_or(NoticeNature::Notice),
                .date = QDate::fromString(value.section(u' ', 2), Qt::ISODate),
                .reasons = {},
                .noticeDoi = {}});
        else if (key == u"reference")
            article.references.append(referenceFrom(value));
        else if (key == u"helps" || key == u"harms")
            readAction(actions(key), value);
        else
            readList(key, value);
    }

    static void readAction(QList<Action> &list, const QString &value)
    {
        if (value != u"none")
            list.append({value.section(u'|', 1).trimmed(), certaintyFromWord(value.section(u'|', 0, 0).trimmed()), {}});
    }
};

Golden readGolden(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(u"\n---\n"_s);
    Golden golden;
    for (const QString &line : text.left(end).split(u'\n'))
        golden.read(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    const QString body = text.mid(end + 5);
    const bool isBare = golden.article.references.isEmpty();
    golden.article.essentials = body.isEmpty() && !isBare ? u"Tea may calm [@a].\n"_s : body;
    if (golden.signOff != u"none")
        golden.article.review = *signOff(golden.article, u"R"_s, {}, QDate(2026, 1, 1), {true, true, true});
    if (golden.signOff == u"void")
        golden.article.subtitle = u"Changed since"_s;
    return golden;
}

QStringList goldenFiles()
{
    QStringList paths;
    const QDir folder(QFINDTESTDATA("../data/golden"));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTextHasTheFindingsExpectedOfIt_data();
    void eachTextHasTheFindingsExpectedOfIt();
    void everyRuleIsFoundAndNearlyFound();
};

void TestGolden::eachTextHasTheFindingsExpectedOfIt_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenFiles())
        QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
}

void TestGolden::eachTextHasTheFindingsExpectedOfIt()
{
    QFETCH(QString, path);
    const Golden golden = readGolden(path);
    const QList<Finding> findings =
        checkForPublishing(golden.article, QDate(2026, 11, 24), ReferenceNotices(QDate(2026, 11, 1), golden.notices));
    QStringList found;
    QStringList explained;
    for (const Finding &finding : findings) {
        found.append(finding.rule);
        explained.append(finding.rule + u": "_s + finding.message);
        QVERIFY2(!finding.where.isEmpty() && !finding.message.contains(u'%' + QString::number(1)),
            qPrintable(finding.message));
    }
    QStringList expected = golden.expected;
    expected.sort();
    found.sort();
    QVERIFY2(found == expected,
        qPrintable(u"found:\n  %1\nexpected:\n  %2"_s.arg(explained.join(u"\n  "_s), expected.join(u"\n  "_s))));
    for (const QString &rule : golden.near)
        QVERIFY2(!found.contains(rule), qPrintable(rule));
}

void TestGolden::everyRuleIsFoundAndNearlyFound()
{
    QSet<QString> expected;
    QSet<QString> near;
    const QStringList files = goldenFiles();
    QVERIFY(files.size() >= 60);
    for (const QString &path : files) {
        const Golden golden = readGolden(path);
        expected += QSet<QString>(golden.expected.begin(), golden.expected.end());
        near += QSet<QString>(golden.near.begin(), golden.near.end());
    }
    QSet<QString> rules;
    for (const Rule &rule : checkRules())
        rules.insert(rule.name);
    QCOMPARE(expected, rules);
    QCOMPARE(near, rules);
}

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
