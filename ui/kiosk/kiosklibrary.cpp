#include "ui/kiosk/kiosklibrary.h"

#include "importing/importer.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>

#include <sys/stat.h>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 3600;

Q_LOGGING_CATEGORY(kioskLibraryLog, "heartport.kiosk.library")

} // namespace

KioskLibrary::KioskLibrary(const KioskPolicy &policy, const QString &path, bool onlyBuiltIn, QObject *parent)
    : QObject(parent), m_policy(policy), m_path(path), m_onlyBuiltIn(onlyBuiltIn)
{
    open();
}

KioskLibrary::~KioskLibrary() = default;

KioskLibrary::Stamp KioskLibrary::stamp() const
{
    struct stat file = {};
    if (::stat(QFile::encodeName(m_path).constData(), &file) != 0)
        return {};
    return {file.st_ino, file.st_size, QFileInfo(m_path).lastModified()};
}

bool KioskLibrary::take(const QString &path, Database::Access access)
{
    auto database = Database::open(path, access);
    // A file may open and still not be readable: what is on the screen must come out of it.
    const auto list = database ? ArticleStore(**database).list({.status = Status::Published})
                               : Result<QList<ArticleSummary>>(failure(database));
    if (!list || list->isEmpty()) {
        m_obstacle = list ? u"there is no published hearticle in it"_s : list.error().detail;
        qCWarning(kioskLibraryLog).noquote() << path << m_obstacle;
        return false;
    }
    m_library.reset();
    m_database = std::move(*database);
    m_library = std::make_unique<Library>(*m_database);
    m_library->setKeepsHistory(false);
    return true;
}

void KioskLibrary::open()
{
    m_seen = stamp();
    m_builtIn = m_onlyBuiltIn || !take(m_path, Database::Access::ReadOnly);
    if (m_onlyBuiltIn)
        m_obstacle = u"the program ended too often; it shows its built-in hearticles until it is started anew"_s;
    if (m_builtIn)
        openBuiltIn();
    else
        m_obstacle.clear();
    // The built-in one is shown whole: better another topic than an empty screen.
    if (!m_builtIn)
        m_library->showOnly(m_policy.categories, m_policy.languages);
}

void KioskLibrary::openBuiltIn()
{
    // In the run's own folder, which is memory on a kiosk; without any place at all, in the program's memory.
    const QString reason = m_obstacle;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!m_folder)
        m_folder = runtime.isEmpty() ? std::make_unique<QTemporaryDir>()
                                     : std::make_unique<QTemporaryDir>(runtime + u"/heartport-XXXXXX"_s);
    for (const QString &path : {m_folder->filePath(u"library.sqlite"_s), u":memory:"_s}) {
        auto made = path.startsWith(u':') || m_folder->isValid()
            ? Database::open(path, Database::Access::ReadWrite)
            : Result<std::unique_ptr<Database>>(failure(ErrorCode::DiskFull, m_folder->errorString()));
        if (!made || !importStarter(**made))
            continue;
        m_library.reset();
        m_database = std::move(*made);
        m_library = std::make_unique<Library>(*m_database);
        m_library->setKeepsHistory(false);
        break;
    }
    if (!m_library)
        qFatal("there is no memory for a library"); // systemd starts the program anew
    m_obstacle = reason;
}

bool KioskLibrary::allows(const ArticleId &id) const
{
    return std::any_of(shown().begin(), shown().end(), [&](const ArticleSummary &summary) { return summary.id == id; });
}

QDateTime KioskLibrary::uncheckedSince(const QDateTime &now) const
{
    QDateTime oldest;
    for (const Channel &channel : channels()) {
        const QDateTime checked = channel.checked.isValid() ? channel.checked : channel.followed;
        // A night without a network is no news; three missed checks and a whole day are.
        const bool late = checked.secsTo(now) > std::max(daySeconds, qint64(3 * 60) * m_policy.syncMinutes);
        const bool expired = channel.expires.isValid() && channel.expires < now;
        if ((late || expired) && (!oldest.isValid() || checked < oldest))
            oldest = checked;
    }
    return oldest;
}

QString KioskLibrary::channelReport() const
{
    QStringList lines;
    for (const Channel &channel : channels()) {
        const QString name = channel.title.isEmpty() ? channel.source : channel.title;
        QString line = channel.checked.isValid()
            ? tr("%1: checked %2").arg(name, QLocale().toString(channel.checked.toLocalTime(), QLocale::ShortFormat))
            : tr("%1: never checked").arg(name);
        if (channel.problem)
            line += u" ("_s + channel.problem->detail + u')';
        lines.append(line);
    }
    return lines.isEmpty() ? tr("none has been fetched yet") : lines.join(u"; "_s);
}

QList<Channel> KioskLibrary::channels() const
{
    return m_builtIn ? QList<Channel>() : ChannelStore(*m_database).all().value_or(QList<Channel>());
}

void KioskLibrary::look()
{
    if (m_onlyBuiltIn)
        return;
    const Stamp now = stamp();
    if (now == m_seen)
        return;
    const bool same = now.file == m_seen.file && !m_builtIn;
    m_seen = now;
    if (same && m_library->articles().list({.status = Status::Published})) {
        m_library->reload();
        return;
    }
    open();
    Q_EMIT replaced();
}

Result<Page> KioskPageSource::page(const QUrl &url)
{
    if (url.host() == u"article" || url.host() == u"asset") {
        const auto id = ArticleId::parse(url.path().section(u'/', 1, 1));
        if (!id || !m_library.allows(*id))
            return failure(ErrorCode::NotFound, url.toString());
    }
    return m_source.page(url);
}

} // namespace heartport
