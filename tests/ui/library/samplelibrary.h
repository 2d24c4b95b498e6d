// A temporary library with made-up hearticles, for tests of shelves, pages and search.
#pragma once

#include "storage/database.h"
#include "storage/transaction.h"
#include "ui/library/library.h"

#include <QTemporaryDir>
#include <QTest>

namespace heartport {

class SampleLibrary
{
public:
    SampleLibrary()
    {
        using namespace Qt::StringLiterals;
        auto opened = Database::open(folder.filePath(u"library.sqlite"_s), Database::Access::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        library = std::make_unique<Library>(*database);
    }

    static Article article(const QString &title, const QString &category)
    {
        using namespace Qt::StringLiterals;
        Article a{.id = ArticleId::random()};
        a.language = u"en"_s;
        a.title = title;
        a.subtitle = u"Many of us count hours. A growing set of studies asks a simpler question."_s;
        a.category = category;
        a.keywords = {u"Sleep regularity"_s, u"Body clock"_s, u"Evening light"_s, u"Shift work"_s, u"Bedtime"_s};
        a.aiDisclosure = AiDisclosure::Generated;
        a.created = a.updated = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
        a.essentials = u"## Myth\n\n"_s + u"A plain sentence about a plain thing, said once [@a]. "_s.repeated(120);
        a.helps = {{u"Keep the same hour. [@a]"_s, Certainty::Low, {}}};
        a.harms = {{u"Changing it every night. [@a]"_s, {}, {}}};
        a.references = {Reference{u"a"_s,
            {{"id"_L1, u"a"_s}, {"title"_L1, u"Bedtime regularity in daily life"_s},
                {"container-title"_L1, u"J Placeholder Sleep"_s}}}};
        return a;
    }

    // The newest first in the order of these calls.
    ArticleId store(Article article, const Placement &placement = {.status = Status::Published})
    {
        article.updated = article.updated.addDays(-m_stored++);
        auto transaction = Transaction::begin(*database);
        const auto stored = ArticleStore(*database).store(article, placement);
        if (!stored || !transaction->commit())
            qFatal("a sample could not be stored");
        return article.id;
    }

    ArticleId add(const QString &title, const QString &category,
        const Placement &placement = {.status = Status::Published})
    {
        return store(article(title, category), placement);
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<Library> library;

private:
    int m_stored = 0;
};

} // namespace heartport
