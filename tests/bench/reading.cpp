// From the click to the painted page, in the real window: the first hearticle a second after the start, the next ones,
// and what memory does over many. Prints one JSON object; tests/bench/run.sh runs it on a display of its own.
//
//   heartport_bench_reading [HEARTICLES]     how many to open one after the other (default 200)
//
// Times are milliseconds, memory is MiB of PSS (proportional set size, proc(5)) over the process and its children.
#include "journeys/journey.h"

#include "ui/library/articlecard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

// Line "Name: value kB" of a file in /proc, in KiB; 0 when the process is gone.
qint64 procField(const QString &file, const QByteArray &name)
{
    QFile proc(file);
    if (!proc.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : proc.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
    return 0;
}

QList<qint64> processTree()
{
    QHash<qint64, QList<qint64>> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs))
        if (const qint64 pid = name.toLongLong())
            children[procField(u"/proc/%1/status"_s.arg(pid), "PPid:")].append(pid);
    QList<qint64> all{QCoreApplication::applicationPid()};
    for (qsizetype i = 0; i < all.size(); ++i)
        all += children.value(all.at(i));
    return all;
}

double pss()
{
    qint64 sum = 0;
    for (const qint64 pid : processTree())
        sum += procField(u"/proc/%1/smaps_rollup"_s.arg(pid), "Pss:");
    return double(sum) / 1024;
}

QJsonObject spread(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) { return values.at(qsizetype(part * double(values.size() - 1))); };
    return {{u"n"_s, values.size()}, {u"min"_s, at(0)}, {u"median"_s, at(0.5)}, {u"p95"_s, at(0.95)},
        {u"max"_s, at(1)}};
}

class ReadingBench
{
public:
    explicit ReadingBench(int hearticles) : m_hearticles(hearticles) {}

    bool run()
    {
        if (!m_journey.start())
            return false;
        QTest::qWait(1000); // the view is made in this idle second, as when a person looks at Home
        m_result.insert(u"home"_s, pss());
        auto *read = m_journey.find("readHearticle");
        const auto first = timed([&] { m_journey.click(read); });
        if (!first)
            return false;
        m_result.insert(u"first"_s, *first);
        return openMany();
    }
    const QJsonObject &result() const { return m_result; }

private:
    std::optional<qint64> timed(const std::function<void()> &going)
    {
        QElapsedTimer timer;
        timer.start();
        qint64 took = -1;
        const QObject context;
        QObject::connect(&m_journey.view(), &ArticleView::painted, &context, [&] { took = timer.elapsed(); });
        going();
        if (!Journey::comesTrue([&] { return took >= 0; }))
            return std::nullopt;
        return took;
    }

    // Each from a card of Home, as a reader comes to it, the tab closed behind it.
    bool openMany()
    {
        const QList<ArticleId> ids = m_journey.ids();
        QList<qint64> times;
        double early = 0;
        for (int i = 0; i < m_hearticles; ++i) {
            const ArticleId id = ids.at(i % ids.size());
            if (m_journey.reader().shown() && m_journey.reader().shown()->article.id == id)
                continue;
            const auto took = timed([&] { m_journey.window().openAddress({id, {}}); });
            if (!took)
                return false;
            times.append(*took);
            QTest::qWait(60); // the page's own work after the paint is not the next one's
            if (i + 1 == 2 * ids.size()) {
                QTest::qWait(2000);
                early = pss();
            }
        }
        QTest::qWait(2000);
        m_result.insert(u"next"_s, spread(times));
        m_result.insert(u"afterTwenty"_s, early);
        m_result.insert(u"afterAll"_s, pss());
        return true;
    }

    int m_hearticles;
    Journey m_journey;
    QJsonObject m_result;
};

} // namespace

int main(int argc, char **argv)
{
    const JourneyHome home;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"heartport"_s);
    QApplication::setOrganizationName(u"heartport"_s);
    ReadingBench bench(argc > 1 ? QByteArray(argv[1]).toInt() : 200);
    if (!bench.run()) {
        std::fputs("heartport_bench_reading: the window or a page did not come\n", stderr);
        return 1;
    }
    std::puts(QJsonDocument(bench.result()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
