// A page that goes nowhere by itself: no scripts of its own, no windows, dialogs, downloads or permissions.
#pragma once

#include "ui/reader/webview.h"

#include <QWebEnginePage>

namespace heartport {

class EnginePage : public QWebEnginePage
{
    Q_OBJECT

public:
    EnginePage(WebViewHost &host, QString channel, QWebEngineProfile *profile, QObject *parent);

    // The one way to a page; whatever else wants to navigate is refused.
    void open(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
        const QString &source) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }

private:
    void switchSettingsOff();
    void refuseRequests();

    WebViewHost &m_host;
    const QString m_channel;
    QUrl m_expected; // the address that open() was given
};

} // namespace heartport
