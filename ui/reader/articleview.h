// A hearticle's page on screen. Builds the web engine on first use; before that it is plain paper in the right colour.
#pragma once

#include "storage/readinglog.h"
#include "ui/reader/webview.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace heartport {

class Look;

enum class CitationCause { Hover, Focus, Tap };

// How the page is set: everything that changes without loading it again.
struct PageAppearance {
    QString font = QStringLiteral("serif"); // serif, sans or legible
    int textPercent = 100;                  // 80 to 300
    int measure = 66;                       // characters a line, 55 to 80

    friend bool operator==(const PageAppearance &, const PageAppearance &) = default;
};

// A place and how far below the view's upper edge its line stood, so that Back finds the very same picture.
struct ViewPlace {
    ReadingPlace place;
    double lineTop = 0; // px
    friend bool operator==(const ViewPlace &, const ViewPlace &) = default;
};

class ArticleView : public QWidget, private WebViewHost
{
    Q_OBJECT

public:
    // `source` outlives the view.
    ArticleView(Look &look, PageSource &source, QWidget *parent = nullptr);
    ~ArticleView() override;

    // Makes the engine, with the page asked for, else the likeliest one (fonts and styles are at hand then), else an empty
    // one, to be called when nobody waits. Does nothing the second time.
    void warmUp(const QUrl &likely = {});
    bool isWarm() const { return m_view != nullptr; }

    // `address` is heartport:article/UUID, with or without a fragment. The page opens at the place, else the fragment.
    void showPage(const QUrl &address, const std::optional<ViewPlace> &place = std::nullopt);
    QUrl address() const { return m_address; } // in the public form; empty: none
    const ViewPlace &place() const { return m_place; }
    QString section() const { return m_section; }
    bool isAtEnd() const { return m_atEnd; }

    void setAppearance(const PageAppearance &appearance);
    void markSentences(const QList<int> &sentences); // empty: none
    void scrollToSentence(int number);
    void scrollToBlock(int number);
    void scrollToFragment(const QString &fragment); // a section's slug, "about", "notice", …
    void restorePlace(const ViewPlace &place);
    // The source has another state of the same page: what differs is replaced in place. `block` is being written.
    void updatePage(int block);
    void showWritten(int block);
    void showActiveCitation(int number); // -1: none
    void focusCitation(int number);
    void focusAfterCitation(int number); // the next link behind it
    void focusPage();
    void find(const QString &text, bool backwards = false); // empty: ends finding and keeps the place
    void copySelection();
    void selectAll();
    void print(QPrinter &printer, std::function<void(bool)> done); // the printer outlives it
    qint64 rendererPid() const;                                    // 0: no renderer
    // Strangers use the view: it offers no menu, and nothing of one page is there when the next one comes.
    void setPublicPlace(bool on = true) { m_publicPlace = on; }
    void askAlive() { call(QStringLiteral("answer"), {}); } // the page's own script says alive()

Q_SIGNALS:
    void linkActivated(const QUrl &url, bool inNewTab); // heartport:, https:, mailto: …; refused ones never come
    void fragmentActivated(const QString &fragment);    // within this page
    void citationEntered(int number, const QStringList &keys, const QRect &mark, heartport::CitationCause cause);
    void citationLeft();
    void cardFocusRequested(); // Tab on the mark whose card is open
    void citationActivated(const QStringList &keys);
    void blockActivated(int number); // a click on its words
    void placeChanged(const heartport::ViewPlace &place, const QString &section);
    void endReached(); // of the essentials, each time it comes into view
    void painted();    // the page asked for last stands on screen
    void ready();      // and its script answers
    void findResult(int current, int total);
    void escapePressed();
    void zoomRequested(int steps);
    void alive();
    void crashed(); // twice in a minute; once it is loaded again without a word

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Result<Page> pageFor(const QUrl &url) override;
    void messageReceived(const QString &message) override;
    void navigationRefused(const QUrl &url, bool linkClicked) override;
    void pagePainted() override;
    void loadFailed() override;
    void rendererDied() override;
    void textFound(int current, int total) override;
    void contextMenuRequested(const QPoint &globalPosition, const QUrl &link, bool hasSelection) override;
    void zoomAsked(int steps) override;

    bool buildView();
    void showObstacle(const QString &sentence);
    void load();
    void replacePage();
    void beginPage();
    void applyLook();
    void call(const QString &function, const QJsonArray &arguments);
    void followLink(const QUrl &url, bool inNewTab);
    void citationMessage(const QJsonArray &message);
    void readyMessage();
    void shownMessage();
    void placeMessage(const QJsonObject &message);
    QJsonArray lookArguments() const;
    QJsonObject start() const; // what the page's script begins with
    QString startScript() const;

    Look &m_look;
    PageSource &m_source;
    const QString m_channel; // a secret of this run
    std::unique_ptr<WebView> m_view;
    QLabel *m_obstacle = nullptr;
    PageAppearance m_appearance;
    QUrl m_address;
    std::optional<ViewPlace> m_wanted; // to open the page at
    QString m_fragment;
    ViewPlace m_place;
    QString m_section;
    int m_page = 0;           // counts what was asked for
    bool m_standing = false;  // that page has come and its script answers
    bool m_replacing = false; // one stands, and the page asked for is to take its place
    bool m_atEnd = false;
    bool m_paintAwaited = false;
    bool m_publicPlace = false;
    QList<int> m_marked;
    QElapsedTimer m_sinceCrash;
};

} // namespace heartport
