// Retraction Watch's table loaded from a file while the window goes on.
#include "support/files.h"
#include "support/samples.h"
#include "ui/support/look.h"
#include "ui/window/retractionupdate.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head =
    "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason,RetractionDOI,\n";

QWidget *shown(const char *name)
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top->objectName() == QLatin1StringView(name) && top->isVisible())
            return top;
    return nullptr;
}

} // namespace

class TestRetractionUpdate : public QObject
{
    Q_OBJECT

    struct Desk {
        Look look;
        samples::TemporaryLibrary library;
        QTemporaryDir folder;
        QWidget window;
        RetractionUpdate update{look, library.library(), &window};
        QSignalSpy said{&update, &RetractionUpdate::said};

        // What is said at the end.
        QString load(const QByteArray &table)
        {
            said.clear();
            const QString file = folder.filePath(u"table.csv"_s);
            if (!test::writeFile(file, table))
                return u"the file could not be written"_s;
            update.load(file);
            return said.wait(60'000) ? said.at(0).at(0).toString() : u"nothing was said"_s;
        }
    };

private Q_SLOTS:
    void itSaysHowManyNoticesAndWhichReferencesAreListed()
    {
        Desk desk;
        desk.window.resize(1024, 700);
        desk.window.show();
        QVERIFY(desk.library.store(samples::article()));
        QSignalSpy changed(&desk.library.library(), &Library::changed);
        const QString sentence = desk.load(head
            + "10.1234/cohort,0,Retraction,11/20/2026 0:00,+Error;,10.1000/n,\n"
              "10.9999/other,0,Retraction,11/19/2026 0:00,+Error;,10.1000/m,\n");
        QVERIFY2(sentence.contains(u"2 retraction notice"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"1 reference"_s), qPrintable(sentence));
        QVERIFY(!changed.isEmpty()); // pages and lists are drawn anew
        QVERIFY(!shown("retractionProgress"));
        const auto *dialog = shown("affectedDialog");
        QVERIFY(dialog);
        const QString list = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(list.contains(u"A steady hour"_s) && list.contains(u"Clock time"_s), qPrintable(list));
        QVERIFY2(list.contains(u"This harms, action 1: nothing else supports it"_s), qPrintable(list));
        if (const QString folder = qEnvironmentVariable("HEARTPORT_PICTURES"); !folder.isEmpty())
            shown("affectedDialog")->grab().save(folder + u"/affected.png"_s);
    }

    void aWrongFileIsRefusedInOneSentenceAndTheOldDataStays()
    {
        Desk desk;
        QVERIFY(desk.library.store(samples::article()));
        QVERIFY(desk.load(head + "10.9999/other,0,Retraction,11/19/2026 0:00,+Error;,10.1000/m,\n")
                    .contains(u"No reference"_s));
        QVERIFY(!shown("affectedDialog"));
        for (const QByteArray &wrong : {"a,b\n1,2\n"_ba, head, QByteArray(5000, '\0'), QByteArray()}) {
            const QString sentence = desk.load(wrong);
            QVERIFY2(sentence.startsWith(u"This file is not Retraction Watch’s table."_s), qPrintable(sentence));
        }
        QCOMPARE((*desk.library.library().retractions().data())->notices, 1);
    }

    void theWindowMayCloseMeanwhile()
    {
        Look look;
        samples::TemporaryLibrary library;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"table.csv"_s);
        QByteArray rows = head;
        for (int i = 0; i < 20'000; ++i)
            rows += "10.9999/" + QByteArray::number(i) + ",0,Retraction,11/19/2026 0:00,+Error;,10.1000/m,\n";
        QVERIFY(test::writeFile(file, rows));
        {
            QWidget window;
            RetractionUpdate update(look, library.library(), &window);
            update.load(file);
        }
        QThreadPool::globalInstance()->waitForDone();
        const auto data = library.library().retractions().data();
        QVERIFY(data && (!*data || (*data)->notices == 20'000)); // all or nothing
    }
};

QTEST_MAIN(TestRetractionUpdate)
#include "tst_retractionupdate.moc"
