#include "ui/library/searchanswer.h"

#include "storage/database.h"
#include "ui/library/library.h"

namespace heartport {

namespace {

// Opens the library once, on its own thread, when it is first asked.
class Worker : public QObject
{
public:
    explicit Worker(QString path) : m_path(std::move(path)) {}

    Result<SearchAnswer> answer(const SearchQuestion &question)
    {
        if (!m_database) {
            auto opened = Database::open(m_path, Database::Access::ReadOnly);
            if (!opened)
                return failure(opened);
            m_database = std::move(*opened);
        }
        const SearchIndex index(*m_database);
        auto articles = index.search(question.query, question.articles);
        if (!articles)
            return failure(articles);
        const auto count = index.count(question.query);
        if (!count)
            return failure(count);
        auto references = index.references(question.query, Searcher::referenceCountLimit);
        if (!references)
            return failure(references);
        const int total = *count + int(references->size());
        return SearchAnswer{question.query, std::move(*articles),
            references->first(std::min<qsizetype>(question.references, references->size())), total};
    }

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace

Searcher::Searcher(const Library &library, QObject *parent) : QObject(parent), m_worker(new Worker(library.path()))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

Searcher::~Searcher()
{
    ++m_last;
    m_thread.quit();
    m_thread.wait();
    if (!m_thread.isFinished()) // never started: nobody else deletes it
        delete m_worker;
}

void Searcher::ask(const SearchQuestion &question)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const int number = ++m_last;
    auto *worker = static_cast<Worker *>(m_worker);
    QMetaObject::invokeMethod(worker, [this, worker, question, number] {
        if (number != m_last) // a newer one waits behind it
            return;
        const auto answer = worker->answer(question);
        QMetaObject::invokeMethod(this, [this, answer, number] {
            if (number != m_last)
                return;
            if (answer)
                Q_EMIT answered(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void Searcher::forget() { ++m_last; }

} // namespace heartport
