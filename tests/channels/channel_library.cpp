// Fills a library with so many small hearticles, or raises the version of every n-th of them: for measuring channels.
//     channel_library FILE COUNT [EVERY]
#include "storage/database.h"
#include "support/channelfixture.h"

#include <QCoreApplication>

using namespace heartport;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(2).toInt();
    const int every = words.value(3).toInt();
    auto database = Database::open(words.value(1), Database::Access::ReadWrite);
    if (!database || count < 1)
        return 2;
    auto transaction = Transaction::begin(**database);
    bool stored = transaction.has_value();
    for (int i = 1; stored && i <= count; ++i)
        if (every == 0 || i % every == 0)
            stored = ArticleStore(**database)
                         .store(test::hearticle(i, every == 0 ? 1 : 2), {.status = Status::Published})
                         .has_value();
    return stored && transaction->commit() ? 0 : 1;
}
