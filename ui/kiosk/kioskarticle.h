// A hearticle on a kiosk: the page, the action feed beside or below it, and the sheet for evidence.
#pragma once

#include "ui/kiosk/kiosksheet.h"
#include "ui/reader/articleview.h"
#include "ui/reader/shownarticle.h"

#include <QPointer>

namespace heartport {

class KioskButton;
class KioskFeed;
class KioskScroll;

class KioskArticle : public QWidget
{
    Q_OBJECT

public:
    // `source` outlives the page. `safe`: plain words and no web engine.
    KioskArticle(KioskLook &look, PageSource &source, const QString &shareBaseUrl, bool safe, QWidget *parent);

    void warmUp();
    void showArticle(const std::shared_ptr<const ShownArticle> &shown, const QString &fragment);
    const std::shared_ptr<const ShownArticle> &shown() const { return m_shown; }
    ArticleView &view() { return *m_view; }
    const QWidget *scrolledPage() const; // with the text, and keys of its own; null: there is none yet

    void showShare();
    // A hearticle is opened; what leads out of the program is shown to be taken along, never opened.
    void follow(const QUrl &url);
    bool closeSheet(); // false: none was open

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id, const QString &fragment);
    void qrShown();
    void endReached();
    void pageFailed();   // for the second time in a minute
    void pageAnswered(); // to ArticleView::askAlive()

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectView();
    void buildFeed();
    void arrange();
    void showPlainText();
    void showReferences(const QStringList &keys);
    void showReference();
    void openSheet(const SheetContent &content);
    void showAddress(const QUrl &url);
    void markFor(const QStringList &keys);

    KioskLook &m_look;
    QString m_shareBaseUrl;
    ArticleView *m_view = nullptr; // absent in the safe mode
    KioskScroll *m_plain = nullptr;
    KioskScroll *m_feedScroll = nullptr;
    KioskSheet *m_sheet;
    QPointer<QWidget> m_before; // had the focus before the sheet
    std::shared_ptr<const ShownArticle> m_shown;
    QStringList m_keys; // that the sheet goes through
    qsizetype m_key = 0;
};

} // namespace heartport
