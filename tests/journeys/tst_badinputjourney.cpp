// Files that cannot be opened, addresses that lead nowhere: one sentence, a next step, and nothing lost or changed.
#include "exchange/textbundle.h"
#include "journeys/journey.h"
#include "support/channelfixture.h"
#include "ui/window/singleinstance.h"

#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TstBadInputJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;
    QByteArray m_good; // the bytes of a sound library

    void closeProblem()
    {
        if (QDialog *dialog = m_journey->dialog("libraryProblemDialog"))
            dialog->close();
    }

    // Says why not, with a next step; the file stays as it was.
    void checkProblem(const QString &path, const QString &sentence, const QString &step)
    {
        const QByteArray before = bytesOf(path);
        QVERIFY(!m_journey->start(path));
        QDialog *dialog = m_journey->dialog("libraryProblemDialog");
        QVERIFY(dialog);
        QVERIFY2(dialog->windowTitle() == sentence, qPrintable(dialog->windowTitle()));
        QVERIFY2(dialog->accessibleDescription().startsWith(step), qPrintable(dialog->accessibleDescription()));
        QVERIFY(dialog->accessibleDescription().contains(path));
        closeProblem();
        QCOMPARE(bytesOf(path), before);
    }

    QString message() { return m_journey->find<QLabel>("messageText")->text(); }

    bool drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_journey->window(), &enter);
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        return enter.isAccepted() && QCoreApplication::sendEvent(&m_journey->window(), &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Journey journey;
        QVERIFY(journey.start());
        journey.quit();
        m_good = bytesOf(journey.libraryPath());
        QVERIFY(!m_good.isEmpty());
    }
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup()
    {
        closeProblem();
        m_journey.reset();
    }

    void aLibraryThatCannotBeOpenedIsToldAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("step");
        QByteArray newer = m_good;
        newer[63] = 99; // user_version, big-endian at 60
        QByteArray foreign = m_good;
        foreign[68] = 1; // application_id
        QByteArray damaged = m_good;
        damaged.replace(100, 40'000, QByteArray(40'000, '\x5a'));
        QTest::newRow("newer") << newer << u"This library was made by a newer HeartPort."_s << u"Update HeartPort."_s;
        QTest::newRow("of another program")
            << foreign << u"This file is not a HeartPort library."_s << u"Choose another file."_s;
        QTest::newRow("a letter") << QByteArray("Dear reader,\n").repeated(40)
                                  << u"This file is not a HeartPort library."_s << u"Choose another file."_s;
        QTest::newRow("damaged") << damaged << u"The library file is damaged."_s << u"Put back a backup"_s;
    }

    void aLibraryThatCannotBeOpenedIsToldAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        QFETCH(QString, step);
        const QString path = m_journey->libraryPath();
        QVERIFY(write(path, bytes));
        checkProblem(path, sentence, step);
    }

    void aLibraryInAPlaceThatIsNoFolderIsTold()
    {
        QVERIFY(write(m_journey->path(u"file"_s), "x"));
        const QString path = m_journey->path(u"file/library.sqlite"_s);
        checkProblem(path, u"The library file cannot be opened."_s, u"Check that its folder exists"_s);
        QCOMPARE(bytesOf(m_journey->path(u"file"_s)), QByteArray("x"));
    }

    void aMissingLibraryIsMadeAndFilled()
    {
        const QString path = m_journey->path(u"new folder/library.sqlite"_s);
        QVERIFY(m_journey->start(path));
        QCOMPARE(m_journey->library().published().size(), 10);
    }

    void aLockedLibraryIsToldAndOpensWhenItIsFree()
    {
        const QString path = m_journey->libraryPath();
        QVERIFY(write(path, m_good));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
            checkProblem(path, u"Another program is using the library."_s, u"Close it there, then try again."_s);
            other.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(m_journey->start());
        QCOMPARE(m_journey->library().published().size(), 10);
    }

    void anAddressThatDoesNotExistGetsAPageOfItsOwn()
    {
        const QString nowhere = Address{ArticleId::random(), {}}.toString();
        QVERIFY(m_journey->start());
        QVERIFY(m_journey->arrive([&] { m_journey->window().openWords({nowhere}); }));
        QVERIFY(m_journey->reader().isVisible());
        QVERIFY(!m_journey->reader().shown());
        QSignalSpy found(&m_journey->view(), &ArticleView::findResult);
        m_journey->view().find(u"cannot be shown"_s);
        QTRY_VERIFY(!found.isEmpty() && found.last()[1].toInt() >= 1);
        m_journey->press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m_journey->find("homePage")->isVisible());
    }

    void aBadFileThatIsDroppedIsRefusedByName()
    {
        QVERIFY(m_journey->start());
        const int before = int(m_journey->library().articles().list()->size());
        QVERIFY(write(m_journey->path(u"letter.doc"_s), "Dear reader"));
        QVERIFY(write(m_journey->path(u"broken.textpack"_s), "PK\x03\x04 no more"));
        QVERIFY(drop({QUrl::fromLocalFile(m_journey->path(u"letter.doc"_s)),
            QUrl::fromLocalFile(m_journey->path(u"broken.textpack"_s))}));
        QTRY_VERIFY(m_journey->dialog("arrivalDialog"));
        const auto *list = m_journey->dialog("arrivalDialog")->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().startsWith(u"letter.doc\nHeartPort does not know this kind of file."_s),
            qPrintable(list->item(0)->text()));
        QVERIFY2(list->item(1)->text().startsWith(u"broken.textpack\nThe file is damaged"_s),
            qPrintable(list->item(1)->text()));
        QVERIFY(m_journey->dialog("arrivalDialog")->windowTitle().startsWith(u"2 file"_s));
        QVERIFY(!m_journey->dialog("arrivalDialog")->findChild<QPushButton *>("bringIn"_L1));
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->dialog("arrivalDialog"));
        QCOMPARE(int(m_journey->library().articles().list()->size()), before);
    }

    void aHearticleThatIsDroppedIsShownBeforeItIsWrittenAndThenOpened()
    {
        QVERIFY(m_journey->start());
        const Article article = test::hearticle(1);
        const QString path = m_journey->path(u"dropped.textpack"_s);
        QVERIFY(write(path, writeTextPack(article).value()));
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QTRY_VERIFY(m_journey->dialog("arrivalDialog"));
        QVERIFY(!m_journey->library().summary(article.id));
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->dialog("arrivalDialog"));
        QVERIFY(!m_journey->library().summary(article.id));
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QTRY_VERIFY(m_journey->dialog("arrivalDialog"));
        QVERIFY(m_journey->arrive([&] { m_journey->press(Qt::Key_Return); }));
        QVERIFY(m_journey->reader().shown());
        QCOMPARE(m_journey->library().summary(article.id)->title, article.title);
    }

    void aSecondStartHandsItsHearticleToTheFirst()
    {
        SingleInstance first(m_journey->libraryPath());
        QVERIFY(!first.handOver({}));
        first.listen();
        QVERIFY(m_journey->start());
        QObject::connect(&first, &SingleInstance::wordsReceived, &m_journey->session(), &Session::bringForward);
        m_journey->window().showMinimized();
        const ArticleId id = m_journey->ids().at(5);
        QVERIFY(m_journey->arrive([&] {
            QVERIFY(SingleInstance(m_journey->libraryPath()).handOver({Address{id, {}}.toString()}));
        }));
        QCOMPARE(m_journey->reader().shown()->article.id, id);
        QVERIFY(!m_journey->window().isMinimized());
    }

    void aReadOnlyLibraryIsReadAndNothingIsWritten()
    {
        const QString path = m_journey->libraryPath();
        QVERIFY(write(path, m_good));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        if (QFileInfo(path).isWritable())
            QSKIP("The administrator may write every file.");
        QVERIFY(m_journey->start());
        QVERIFY2(message().startsWith(u"The library is read-only."_s), qPrintable(message()));
        const ArticleId id = m_journey->ids().front();
        QVERIFY(m_journey->open(id));
        m_journey->time += Journey::longRead;
        QVERIFY(m_journey->goToTheEnd());
        m_journey->quit();
        QCOMPARE(bytesOf(path), m_good);
    }
};

int main(int argc, char **argv) { return runJourneys<TstBadInputJourney>(argc, argv); }
#include "tst_badinputjourney.moc"
