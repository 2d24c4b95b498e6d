// A library in a temporary folder with hearticles of known content, for tests of widgets.
#pragma once

#include "domain/article.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/transaction.h"
#include "ui/library/library.h"
#include "ui/reader/shownarticle.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>

namespace heartport::samples {

inline Reference reference(const QString &key, int year, const QString &genre, const QString &title)
{
    using namespace Qt::StringLiterals;
    QJsonObject csl{{"id"_L1, key}, {"title"_L1, title}, {"container-title"_L1, u"Journal of Samples"_s},
        {"author"_L1, QJsonArray{QJsonObject{{"family"_L1, u"Sample"_s}, {"given"_L1, u"A"_s}}}},
        {"DOI"_L1, u"10.1234/"_s + key}, {"genre"_L1, genre}};
    if (year > 0)
        csl.insert("issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{year}}}});
    return Reference{key, csl};
}

// Two helps, two harms, five references of which one is never cited, and one citation without a reference.
inline Article article(const QString &title = QStringLiteral("A steady hour"))
{
    using namespace Qt::StringLiterals;
    Article sample{.id = ArticleId::random()};
    sample.language = u"en"_s;
    sample.title = title;
    sample.category = u"Sleep"_s;
    sample.aiDisclosure = AiDisclosure::Generated;
    sample.created = sample.updated = QDateTime(QDate(2026, 5, 12), QTime(8, 0), Qt::UTC);
    sample.essentials = u"## The myth\n\nOne claim [@cohort]. Another claim [@trial; @review].\n\n"
                        "A third claim [@trial]. No claim. A lost claim [@lost].\n"_s;
    sample.helps = {Action{u"Keep the *same* hour. [@trial; @review]"_s, Certainty::Moderate, {}},
        Action{u"Walk in daylight [@uncitedintext]."_s, {}, {}}};
    sample.harms = {Action{u"Lie in for <b>hours</b>. [@cohort]"_s, Certainty::VeryLow, {}},
        Action{u"Stay up. [@lost]"_s, Certainty::Low, {}}};
    sample.references = {reference(u"cohort"_s, 2012, u"Cohort study"_s, u"Clock time"_s),
        reference(u"trial"_s, 2016, u"Randomised controlled trial"_s, u"Fixed rising time"_s),
        reference(u"review"_s, 2021, u"Systematic review"_s, u"Regular sleep"_s),
        reference(u"uncitedintext"_s, 2016, u"Randomised controlled trial"_s, u"Morning light"_s),
        reference(u"unused"_s, 0, u""_s, u"A survey without a year"_s)};
    return sample;
}

inline std::shared_ptr<const ShownArticle> shown(const Article &article)
{
    return std::make_shared<const ShownArticle>(article, Status::Published);
}

// An open library; `store` puts a hearticle into it as it is.
class TemporaryLibrary
{
public:
    TemporaryLibrary()
        : m_database(std::move(
            *Database::open(m_folder.filePath(QStringLiteral("library.heartport")), Database::Access::ReadWrite))),
          m_library(*m_database)
    {
    }

    Database &database() { return *m_database; }
    Library &library() { return m_library; }

    bool store(const Article &article, Status status = Status::Published)
    {
        auto transaction = Transaction::begin(*m_database);
        ArticleStore articles(*m_database);
        const bool stored = transaction && articles.store(article, Placement{status}) && transaction->commit();
        m_library.reload();
        return stored;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Library m_library;
};

} // namespace heartport::samples
