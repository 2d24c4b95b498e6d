// What a kiosk shows hearticles from: the policy's library, read only and watched, or the built-in one where that fails.
#pragma once

#include "kiosk/kioskpolicy.h"
#include "storage/channelstore.h"
#include "storage/database.h"
#include "ui/library/library.h"
#include "ui/reader/webview.h"

#include <QTemporaryDir>

namespace heartport {

class KioskLibrary : public QObject
{
    Q_OBJECT

public:
    // `onlyBuiltIn`: do not touch the policy's library, because starting with it failed too often.
    KioskLibrary(const KioskPolicy &policy, const QString &path, bool onlyBuiltIn, QObject *parent = nullptr);
    ~KioskLibrary() override;

    Library &library() { return *m_library; }
    const QList<ArticleSummary> &shown() const { return m_library->published(); }
    // Whether a visitor may see it: published, and within the policy's categories and languages.
    bool allows(const ArticleId &id) const;
    bool isBuiltIn() const { return m_builtIn; }
    const QString &path() const { return m_path; }
    const QString &obstacle() const { return m_obstacle; } // why it is the built-in one, in English; or empty

    // The oldest check of a followed channel that is longer ago than it should be; invalid: all is well.
    QDateTime uncheckedSince(const QDateTime &now) const;
    // Each followed channel and when it was last checked, in lines.
    QString channelReport() const;
    // Looks whether the file changed; to be called every few seconds. A change of words says Library::changed().
    void look();

Q_SIGNALS:
    void replaced(); // library() is another one: every page that was built on it must go

private:
    struct Stamp {
        quint64 file = 0; // inode; 0: there is none
        qint64 size = 0;
        QDateTime changed;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    Stamp stamp() const;
    void open();
    bool take(const QString &path, Database::Access access);
    void openBuiltIn();
    QList<Channel> channels() const;

    const KioskPolicy &m_policy;
    QString m_path;
    bool m_onlyBuiltIn;
    bool m_builtIn = false;
    QString m_obstacle;
    Stamp m_seen;
    std::unique_ptr<QTemporaryDir> m_folder; // of the built-in library
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
};

// Serves pages and images of hearticles that a visitor may see, and of no others.
class KioskPageSource : public PageSource
{
public:
    KioskPageSource(const KioskLibrary &library, PageSource &source) : m_library(library), m_source(source) {}
    [[nodiscard]] Result<Page> page(const QUrl &url) override;

private:
    const KioskLibrary &m_library;
    PageSource &m_source;
};

} // namespace heartport
