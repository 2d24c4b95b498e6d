// A reader's run of the whole program: its own home, a fresh library, a clock that obeys, and hands to use the window.
#pragma once

#include "storage/database.h"
#include "ui/library/library.h"
#include "ui/reader/readerpage.h"
#include "ui/reader/readersession.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readingdesk.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace heartport {

// The home that no other program shares, for the whole process; made before anything asks where home is.
class JourneyHome
{
public:
    JourneyHome()
    {
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_folder.filePath(QString::fromLatin1(variable)).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("HOME", m_folder.path().toUtf8());
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }

private:
    QTemporaryDir m_folder;
};

class Journey
{
public:
    static constexpr int patience = 30'000;         // ms; a busy machine starts the engine slowly
    static constexpr qint64 longRead = 10 * 60'000; // ms; long enough for any of the starter library

    Journey()
    {
        QSettings().clear();
        QFile::remove(sessionPath());
    }
    ~Journey() { quit(); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString libraryPath() const { return path(QStringLiteral("library.sqlite")); }

    // Starts the program; true when its window stands in front.
    bool start(const QStringList &words = {}) { return start(libraryPath(), words); }
    bool start(const QString &library, const QStringList &words = {})
    {
        m_session = std::make_unique<Session>(library, *static_cast<QApplication *>(QCoreApplication::instance()),
            Surroundings{.openOutside =
                             [this](const QUrl &url) {
                                 openedOutside.append(url);
                                 return true;
                             },
                .clock = [this] { return time; }});
        m_session->start(words);
        if (!m_session->window())
            return false;
        m_session->window()->activateWindow();
        return QTest::qWaitForWindowActive(m_session->window());
    }

    // Closes the window, as its frame's button does, and ends the run.
    void quit()
    {
        if (m_session && m_session->window())
            m_session->window()->close();
        m_session.reset();
    }

    Session &session() { return *m_session; }
    MainWindow &window() { return *m_session->window(); }
    Library &library() { return *m_session->library(); }
    ReaderPage &reader() { return *window().desk().page(); }
    ArticleView &view() { return reader().view(); }

    template<typename T = QWidget>
    T *find(const char *name)
    {
        return window().findChild<T *>(QLatin1String(name));
    }

    // The dialog that is open, by its name; null: there is none.
    QDialog *dialog(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->objectName() == QLatin1String(name))
                return qobject_cast<QDialog *>(widget);
        return nullptr;
    }

    static QWidget *focused() { return QApplication::focusWidget(); }

    // A key where the focus is, as from the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // A popup or dialog has the keys before the window system says that it is in front.
        QWidget *front = QApplication::activePopupWidget();
        if (!front)
            front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window();
        QTest::keyClick(front->focusWidget() ? front->focusWidget() : front, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(focused(), text); }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    // Like QTest::qWaitFor(), which however looks again only once no event is left: the engine always has one more.
    static bool comesTrue(const std::function<bool()> &wanted)
    {
        const QDeadlineTimer deadline(patience);
        while (!wanted() && !deadline.hasExpired())
            QTest::qWait(10);
        return wanted();
    }

    // True when the page that `going` leads to stands on screen.
    bool arrive(const std::function<void()> &going)
    {
        QSignalSpy painted(&view(), &ArticleView::painted);
        going();
        return comesTrue([&] { return !painted.isEmpty(); });
    }
    bool open(const ArticleId &id)
    {
        return arrive([&] { window().openAddress({id, {}}); });
    }
    // The page goes to its end, as by the End key.
    bool goToTheEnd()
    {
        view().focusPage();
        press(Qt::Key_End);
        return comesTrue([this] { return view().isAtEnd(); });
    }
    bool goToBlock(int block)
    {
        view().scrollToBlock(block);
        return comesTrue([&] { return place().block == block; }) && comesToRest();
    }
    // The page stands still.
    bool comesToRest()
    {
        ViewPlace before;
        return comesTrue([&] {
            const ViewPlace now = view().place();
            QTest::qWait(120);
            return view().place() == now && now == view().place();
        });
    }
    const ReadingPlace &place() { return view().place().place; }

    QString progress() { return find<QProgressBar>("readingProgress")->text(); }
    QList<ArticleId> ids()
    {
        QList<ArticleId> all;
        for (const ArticleSummary &summary : library().published())
            all.append(summary.id);
        return all;
    }

    qint64 time = 0; // ms, of the clock that readings are timed by
    QList<QUrl> openedOutside;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

template<typename Test>
int runJourneys(int argc, char **argv)
{
    const JourneyHome home;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("heartport"));
    QApplication::setOrganizationName(QStringLiteral("heartport"));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace heartport
