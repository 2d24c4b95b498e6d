#include "ui/window/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstSingleInstance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_run; // where meeting points are

    QString library(const QString &name) const { return u"/srv/libraries/"_s + name; }

    // The one meeting point there is.
    QString meetingPoint() const
    {
        const QStringList there = QDir(m_run->path()).entryList(QDir::System | QDir::Files);
        return there.size() == 1 ? m_run->filePath(there.front()) : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_run->path().toUtf8());
    }

    void theFirstStartFindsNobody()
    {
        SingleInstance first(library(u"a.sqlite"_s));
        QVERIFY(!first.handOver({u"x"_s}));
    }

    void theSecondStartHandsItsWordsToTheFirst()
    {
        SingleInstance first(library(u"a.sqlite"_s));
        first.listen();
        QSignalSpy received(&first, &SingleInstance::wordsReceived);
        const QStringList words{u"heartport:article/x"_s, u"/home/Zoë/my \"file\".textpack"_s};
        QVERIFY(SingleInstance(library(u"a.sqlite"_s)).handOver(words));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][0].toStringList(), words);
        // Started without anything, it still asks for the window.
        QVERIFY(SingleInstance(library(u"a.sqlite"_s)).handOver({}));
        QTRY_COMPARE(received.size(), 2);
        QVERIFY(received[1][0].toStringList().isEmpty());
    }

    void manyLongPathsComeWhole()
    {
        SingleInstance first(library(u"a.sqlite"_s));
        first.listen();
        QSignalSpy received(&first, &SingleInstance::wordsReceived);
        const QStringList words(40, u"/"_s + u"folder/"_s.repeated(500));
        QVERIFY(SingleInstance(library(u"a.sqlite"_s)).handOver(words));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][0].toStringList(), words);
    }

    void everyLibraryHasAWindowOfItsOwn()
    {
        SingleInstance first(library(u"a.sqlite"_s));
        first.listen();
        QVERIFY(!SingleInstance(library(u"b.sqlite"_s)).handOver({}));
    }

    void theSameFileIsMetByAnyOfItsNames()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_run->path()));
        SingleInstance first(u"a.sqlite"_s);
        first.listen();
        SingleInstance second(m_run->path() + u"/./a.sqlite"_s);
        const bool met = second.handOver({});
        QDir::setCurrent(before);
        QVERIFY(met);
    }

    void whatAKilledProgramLeftIsNotInTheWay()
    {
        QString point;
        {
            SingleInstance first(library(u"a.sqlite"_s));
            first.listen();
            point = meetingPoint();
            QVERIFY(!point.isEmpty());
        }
        // A socket file that nobody listens at any more.
        sockaddr_un name{.sun_family = AF_UNIX, .sun_path = {}};
        qstrncpy(name.sun_path, QFile::encodeName(point).constData(), sizeof name.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
        ::close(socket);
        SingleInstance next(library(u"a.sqlite"_s));
        QVERIFY(!next.handOver({}));
        next.listen();
        QSignalSpy received(&next, &SingleInstance::wordsReceived);
        QVERIFY(SingleInstance(library(u"a.sqlite"_s)).handOver({u"x"_s}));
        QTRY_COMPARE(received.size(), 1);
    }

    void anotherUserCannotMeetIt()
    {
        SingleInstance first(library(u"a.sqlite"_s));
        first.listen();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!meetingPoint().isEmpty());
        QVERIFY(!(QFile::permissions(meetingPoint()) & others));
    }

    void nonsenseBringsTheWindowForwardAndNothingElse()
    {
        SingleInstance first(library(u"a.sqlite"_s));
        first.listen();
        QSignalSpy received(&first, &SingleInstance::wordsReceived);
        QLocalSocket socket;
        socket.connectToServer(meetingPoint());
        QVERIFY(socket.waitForConnected());
        socket.write("{\"rm\": [1, 2");
        QVERIFY(socket.waitForBytesWritten());
        socket.disconnectFromServer();
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(received[0][0].toStringList().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstSingleInstance)
#include "tst_singleinstance.moc"
