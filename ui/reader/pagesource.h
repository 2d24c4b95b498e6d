// Pages, images and style of the web view, made from the open library. Keeps what is worked out of the last hearticles.
#pragma once

#include "rendering/articlepage.h"
#include "ui/reader/articleview.h"
#include "ui/reader/shownarticle.h"

#include <QObject>

namespace heartport {

class Library;

// The page's words in the language of the interface.
PageLabels pageLabels();

class LibraryPageSource : public QObject, public PageSource
{
    Q_OBJECT

public:
    // References outlive the source.
    LibraryPageSource(Library &library, const Look &look, QObject *parent = nullptr);

    // A page that cannot be made is still a page: it says why and what to do. Only images and styles can fail.
    [[nodiscard]] Result<Page> page(const QUrl &url) override;
    // Fails with NotFound and with what the store fails with.
    [[nodiscard]] Result<std::shared_ptr<const ShownArticle>> shown(const ArticleId &id);
    void setAppearance(const PageAppearance &appearance) { m_appearance = appearance; }
    void setKiosk() { m_kiosk = true; } // pages for a finger and for strangers
    void forget();                      // after drafts changed

private:
    Page articleOrMessage(const QString &text);
    Page message(const Error &error) const;
    QList<RelatedArticle> related(const Article &article) const;
    PageContext context() const;
    void dropOutdated();

    Library &m_library;
    const Look &m_look;
    PageAppearance m_appearance;
    QList<std::shared_ptr<const ShownArticle>> m_kept; // newest first
    bool m_stale = false;                              // something in the library changed since
    bool m_kiosk = false;
    QByteArray m_styleSheet;
};

} // namespace heartport
