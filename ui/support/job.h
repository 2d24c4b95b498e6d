// The answer of a job whose asker may go before it is done.
#pragma once

#include <QFutureWatcher>

namespace heartport {

// Hands the result to `handler` on the context's thread, or to nobody once the context is gone. Not QFuture::then():
// that of Qt 6.4 asserts where its context is gone first.
template<typename T, typename Handler>
void whenDone(QObject *context, const QFuture<T> &future, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler]() mutable {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace heartport
