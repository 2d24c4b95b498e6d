// The web view of the module: profile, page and widget of Qt WebEngine behind the plain interface.
#pragma once

#include "ui/reader/webview.h"

#include <QPointer>
#include <QWebEngineView>

class QWebEngineProfile;

namespace heartport {

class EnginePage;

class EngineWidget : public QWebEngineView
{
    Q_OBJECT

public:
    EngineWidget(WebViewHost &host, QWidget *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void watch(); // the inner widget that takes input and paints; the engine may replace it with each load
    void awaitPaint() { m_paintAwaited = true; }
    void veil(bool on);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    WebViewHost &m_host;
    QPointer<QWidget> m_inner;
    bool m_paintAwaited = false;
    bool m_veiled = false;
};

class EngineView : public WebView
{
public:
    EngineView(WebViewHost &host, const WebViewSettings &settings, QWidget *parent);
    ~EngineView() override;

    QWidget *widget() override { return m_widget; }
    void load(const QUrl &url, const QString &start) override;
    void run(const QString &script) override;
    void awaitPaint() override;
    void veil(bool on) override { m_widget->veil(on); }
    void find(const QString &text, bool backwards) override;
    void copySelection() override;
    void selectAll() override;
    void setBackground(const QColor &colour) override;
    void print(QPrinter &printer, std::function<void(bool)> done) override;
    qint64 rendererPid() const override;

private:
    void buildProfile(const QByteArray &scheme);
    void insertScript(const QString &name, const QString &source, int point);
    void connectPage();

    WebViewHost &m_host;
    std::unique_ptr<QWebEngineProfile> m_profile;
    QPointer<EngineWidget> m_widget; // its Qt parent may delete it first
    QPointer<EnginePage> m_page;
    bool m_loading = false;
    std::function<void()> m_waitingFind; // asked while the page loads; the last one counts
};

} // namespace heartport
