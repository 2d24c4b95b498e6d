// What a search of the library found, and the thread that asks without holding up the window.
#pragma once

#include "storage/searchindex.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace heartport {

class Library;

struct SearchQuestion {
    QString query;
    int articles = 0;   // at most so many
    int references = 0; // at most so many
};

struct SearchAnswer {
    QString query;
    QList<SearchHit> articles;
    QList<ReferenceHit> references;
    int total = 0; // of hearticles and references; references are counted up to referenceCountLimit
};

// Searches on a thread of its own with its own connection: over 10,000 hearticles a common word takes 20 to 135 ms
// (SQLite 3.40.1), too long for a key press. Only the answer to the last question is given.
class Searcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int referenceCountLimit = 200;

    explicit Searcher(const Library &library, QObject *parent = nullptr);
    ~Searcher() override;

    void ask(const SearchQuestion &question);
    void forget(); // no answer to what was asked is wanted any more

Q_SIGNALS:
    void answered(const heartport::SearchAnswer &answer);
    void failed(const heartport::Error &error);

private:
    QThread m_thread;
    QObject *m_worker;           // lives in m_thread, which deletes it
    std::atomic<int> m_last = 0; // number of the last question; older ones are stale
};

} // namespace heartport
