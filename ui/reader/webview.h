// What lies between the program and the web engine's module: plain calls both ways, no engine types, no shared symbols.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QColor>
#include <QPoint>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace heartport {

// Bytes with the type that they are served as; nothing is ever guessed from the bytes.
struct Page {
    QByteArray mimeType;
    QByteArray bytes;
};

// Where the content of addresses comes from. `url` is in the view's own form: heartport://article/UUID,
// heartport://style/article.css, heartport://asset/UUID/NAME. Called on the GUI thread.
class PageSource
{
public:
    virtual ~PageSource() = default;
    [[nodiscard]] virtual Result<Page> page(const QUrl &url) = 0;
};

// What a web view asks and tells. All calls come on the GUI thread.
class WebViewHost
{
public:
    virtual ~WebViewHost() = default;
    [[nodiscard]] virtual Result<Page> pageFor(const QUrl &url) = 0;
    virtual void messageReceived(const QString &message) = 0; // from the program's own script, without the channel
    virtual void navigationRefused(const QUrl &url, bool linkClicked) = 0;
    virtual void pagePainted() = 0; // the paint that awaitPaint() asked for
    virtual void loadFailed() = 0;
    virtual void rendererDied() = 0;
    virtual void textFound(int current, int total) = 0; // current from 1; 0 of 0: nothing
    virtual void contextMenuRequested(const QPoint &globalPosition, const QUrl &link, bool hasSelection) = 0;
    virtual void zoomAsked(int steps) = 0; // Ctrl and the wheel: + is larger
};

struct WebViewSettings {
    QByteArray scheme;      // the one scheme that is served
    QString script;         // the program's own, runs in its own world in each page
    QString channel;        // console messages that begin so are messages of that script
    QColor background;      // until a page is painted
    bool assistive = false; // give assistive technology the document's content
};

// One live web view. Deleting it deletes its widget.
class WebView
{
public:
    virtual ~WebView() = default;
    virtual QWidget *widget() = 0;
    // `start` runs in the script's world before the script itself.
    virtual void load(const QUrl &url, const QString &start) = 0;
    virtual void run(const QString &script) = 0;
    virtual void awaitPaint() = 0;                              // tells the host of the next one
    virtual void veil(bool on) = 0;                             // the ground in the page's stead; awaitPaint() ends it
    virtual void find(const QString &text, bool backwards) = 0; // empty: ends finding and keeps the place
    virtual void copySelection() = 0;
    virtual void selectAll() = 0;
    virtual void setBackground(const QColor &colour) = 0;
    virtual void print(QPrinter &printer, std::function<void(bool)> done) = 0; // the printer outlives it
    virtual qint64 rendererPid() const = 0;
};

// The module's one entry, "heartportMakeWebView". The web view is a child of `parent`; the host outlives it.
using MakeWebView = WebView *(*)(WebViewHost &host, const WebViewSettings &settings, QWidget *parent);

} // namespace heartport
