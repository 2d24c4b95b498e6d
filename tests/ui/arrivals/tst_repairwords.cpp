// What was put right on the way in is said in the reader's language, whatever it was.
#include "ui/arrivals/repairwords.h"

#include "exchange/cleantext.h"
#include "importing/importer.h"
#include "support/samplebundle.h"
#include "support/samples.h"

#include <QJsonDocument>
#include <QTest>
#include <QTranslator>

using namespace heartport;
using namespace Qt::StringLiterals;

// Marks whatever it is asked for.
class Marking : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, correctionContext) == 0 ? u'~' + QString::fromLatin1(source) : QString();
    }
};

class TstRepairWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRepairHasWords()
    {
        const QString dirty = u"a\u202Eb"_s;
        Article article = samples::article();
        for (QString *field : {&article.title, &article.subtitle, &article.summary, &article.category,
                 &article.essentials, &article.funding, &article.conflicts})
            *field = dirty;
        article.keywords = article.aiTools = {dirty};
        article.authors = {{dirty, dirty, {}}};
        article.helps = article.harms = {Action{dirty, {}, {}}};
        article.cover = Cover{u"assets/a.png"_s, dirty, dirty};
        article.review = Review{dirty, dirty, {}, {}};
        article.references.first().csl.insert("title"_L1, dirty);
        QList<Correction> repaired = cleanArticle(article);
        QVERIFY(repaired.size() > 14);

        const auto page = readPath(QFINDTESTDATA("../../data/saved-page.html"));
        QVERIFY(page.has_value());
        repaired += page->read.repaired;
        BundleEntries entries = writeBundle(test::sample());
        QJsonObject info = QJsonDocument::fromJson(entries.value(u"info.json"_s)).object();
        QJsonObject ours = info.value("org.heartport"_L1).toObject();
        for (const QJsonValue &disclaimer : {QJsonValue(), QJsonValue(QJsonObject{{"text"_L1, u"Short"_s}})}) {
            ours.insert("disclaimer"_L1, disclaimer);
            info.insert("org.heartport"_L1, ours);
            entries.insert(u"info.json"_s, QJsonDocument(info).toJson());
            const auto read = readBundle(entries);
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(!read->repaired.isEmpty());
            repaired += read->repaired;
        }

        Marking marking;
        QCoreApplication::installTranslator(&marking);
        for (const Correction &correction : std::as_const(repaired)) {
            const QString words = repairWords(correction);
            QVERIFY2(words.startsWith(u'~') && !words.contains(u"%1"), qPrintable(words));
            QCOMPARE(words.count(u'~'), correction.part ? 2 : 1);
            QCOMPARE(QString(words).remove(u'~'), toEnglish(correction));
        }
        QCoreApplication::removeTranslator(&marking);
    }
};

QTEST_MAIN(TstRepairWords)
#include "tst_repairwords.moc"
