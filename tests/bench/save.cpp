// How long a save of a 100 kB draft takes beside a bare SQLite commit of the same bytes, in turns within one run.
//
//     heartport_bench_save [FOLDER [ROUNDS]]     prints one JSON object of medians in milliseconds
//
// FOLDER is where the two files are made, because the disk counts (default: the current one).
// Not a test: a machine's disk decides about the milliseconds, only the ratio means something.
#include "domain/essentials.h"
#include "storage/database.h"
#include "storage/draftstore.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Article longDraft(int number)
{
    Article article{.id = ArticleId::random()};
    article.language = u"en"_s;
    article.title = u"A long draft"_s;
    article.category = u"Sleep"_s;
    for (int i = 0; i < 60; ++i) {
        const QString key = u"study%1"_s.arg(i);
        article.references.append(Reference{key,
            {{"id"_L1, key}, {"title"_L1, u"A study of some length about the matter, number %1"_s.arg(i)},
                {"container-title"_L1, u"Journal of Samples"_s}, {"DOI"_L1, u"10.1234/"_s + key},
                {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2000 + i % 25}}}}}}});
    }
    for (int i = 0; i < 6; ++i) {
        article.helps.append({u"Do what number %1 says. [@study%1]"_s.arg(i), Certainty::Moderate, {}});
        article.harms.append({u"Leave what number %1 warns of. [@study%1]"_s.arg(i), Certainty::Low, {}});
    }
    article.assets = {{u"one.png"_s, u"image/png"_s, QByteArray(200'000, 'i')}};
    article.essentials = u"## Draft %1\n\n"_s.arg(number);
    for (int i = 0; article.essentials.size() < 100'000; ++i)
        article.essentials += u"The claim number %1 of draft %2 rests on a trial of %3 people [@study%4]. "_s.arg(i)
                                  .arg(number)
                                  .arg(i * 7919 % 1000)
                                  .arg(i % 60)
            + (i % 6 == 5 ? u"\n\n"_s : QString());
    return article;
}

class BareTable
{
public:
    explicit BareTable(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_file);
        run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;"
            "CREATE TABLE draft (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
        sqlite3_prepare_v2(m_file, "INSERT OR REPLACE INTO draft VALUES (1, ?)", -1, &m_replace, nullptr);
    }
    ~BareTable()
    {
        sqlite3_finalize(m_replace);
        sqlite3_close(m_file);
    }
    BareTable(const BareTable &) = delete;
    BareTable &operator=(const BareTable &) = delete;

    void commit(const QByteArray &text)
    {
        run("BEGIN IMMEDIATE");
        sqlite3_bind_text(m_replace, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        sqlite3_step(m_replace);
        sqlite3_reset(m_replace);
        run("COMMIT");
    }

private:
    void run(const char *sql) { sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr); }
    sqlite3 *m_file = nullptr;
    sqlite3_stmt *m_replace = nullptr;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder((argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s) + u"/bench_save-XXXXXX"_s);
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 60;
    auto database = Database::open(folder.filePath(u"library.sqlite"_s), Database::Access::ReadWrite);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        return 1;
    }
    BareTable bare(folder.filePath(u"bare.sqlite"_s));
    DraftStore drafts(**database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto draft = drafts.create(longDraft(0), now);
    std::vector<double> ours;
    std::vector<double> copies;
    std::vector<double> theirs;
    const auto milliseconds = [](const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; };
    for (int round = 1; draft && round <= rounds; ++round) {
        Article next = draft->article;
        next.essentials = longDraft(round).essentials;
        (void)parseEssentials(next.essentials); // the editor shows a text before it saves it
        QElapsedTimer timer;
        timer.start();
        bare.commit(next.essentials.toUtf8());
        theirs.push_back(milliseconds(timer));
        timer.start();
        const bool copied = drafts.keepSafetyCopy(next, draft->revision, now).has_value();
        copies.push_back(milliseconds(timer));
        timer.start();
        draft = drafts.save(next, draft->revision, now);
        ours.push_back(milliseconds(timer));
        if (!copied || !draft)
            std::fprintf(stderr, "round %d failed\n", round);
    }
    std::printf("{\"rounds\": %zu, \"commit\": %.2f, \"save\": %.2f, \"copy\": %.2f}\n", ours.size(), median(theirs),
        median(ours), median(copies));
    return 0;
}
