// What a person sees before anything is written, and what becomes of the library when they go on or do not.
#include "ui/arrivals/bringin.h"

#include "exchange/textbundle.h"
#include "support/channelfixture.h"
#include "ui/library/library.h"
#include "ui/support/languages.h"
#include "ui/support/look.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestBringIn : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 30'000; // ms
    LoadedLanguage m_language;              // English counts in plurals
    Look m_look;
    QTemporaryDir m_folder;
    std::unique_ptr<TestLibrary> m_file;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<BringIn> m_bringIn;

    QString pack(const Article &article, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        return writeFile(path, writeTextPack(article).value()) ? path : QString();
    }
    QDialog *dialog() const { return m_window->findChild<QDialog *>(u"arrivalDialog"_s); }
    QStringList rows() const
    {
        QStringList texts;
        const auto *list = dialog()->findChild<QListWidget *>(u"arrivalList"_s);
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }
    bool isSaid(const QString &sentence) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    }
    void bringSome()
    {
        QVERIFY(m_file->store(hearticle(2)) && m_file->store(hearticle(3)));
        const QString other = m_folder.filePath(u"other.txt"_s);
        QVERIFY(writeFile(other, "a plain text"));
        m_bringIn->paths({pack(hearticle(1), u"1.textpack"_s), pack(hearticle(2), u"2.textpack"_s),
            pack(hearticle(3, 2), u"3.textpack"_s), other});
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.load(u"en"_s);
        m_look.apply();
    }

    void init()
    {
        m_file = std::make_unique<TestLibrary>();
        m_library = std::make_unique<Library>(**m_file);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1024, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_bringIn = std::make_unique<BringIn>(m_look, *m_library, m_window.get());
    }
    void cleanup()
    {
        m_bringIn.reset();
        m_window.reset();
        m_library.reset();
        m_file.reset();
    }

    void whatWouldComeInIsShownBeforeItDoes()
    {
        bringSome();
        QCOMPARE(dialog()->windowTitle(), u"Bring in 2 hearticles?"_s);
        QVERIFY(isSaid(u"1 new, 1 in a newer version, 1 refused, and 1 already there. "
                       "Nothing is written until you bring them in."_s));
        QCOMPARE(rows(),
            (QStringList{u"Hearticle 1\nNew, version 1"_s, u"Hearticle 3\nVersion 2 takes the place of yours"_s,
                u"other.txt\nHeartPort does not know this kind of file. Choose a TextBundle, a TextPack or a saved "
                "HeartPort page."_s,
                u"Hearticle 2\nAlready in your library"_s}));
        for (const auto *label : dialog()->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text()));
        const auto *list = dialog()->findChild<QListWidget *>(u"arrivalList"_s);
        const auto *bring = dialog()->findChild<QPushButton *>(u"bringIn"_s);
        QVERIFY(bring->mapTo(dialog(), QPoint()).y() >= list->mapTo(dialog(), QPoint(0, list->height())).y() + 8);
        QCOMPARE(m_file->count(), 2);
    }

    void whatIsLeftOutLeavesTheLibraryAsItWas()
    {
        bringSome();
        QSignalSpy finished(m_bringIn.get(), &BringIn::finished);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(m_file->count(), 2);
        QCOMPARE(ArticleStore(**m_file).article(hearticle(3).id)->version, 1);
    }

    void whatIsBroughtInIsThereAndSaid()
    {
        bringSome();
        QSignalSpy finished(m_bringIn.get(), &BringIn::finished);
        QTest::keyClick(dialog(), Qt::Key_Return); // the first thing in focus goes on
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(finished[0][0].toString(), u"2 hearticles came into your library."_s);
        QCOMPARE(m_file->count(), 3);
        QCOMPARE(ArticleStore(**m_file).article(hearticle(3).id)->version, 2);
    }

    void whereNothingCanComeInThereIsNothingToAccept()
    {
        const QString other = m_folder.filePath(u"other.txt"_s);
        QVERIFY(writeFile(other, "a plain text"));
        m_bringIn->paths({other});
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
        QCOMPARE(dialog()->windowTitle(), u"1 file could not be brought in"_s);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"bringIn"_s));
    }
};

QTEST_MAIN(TestBringIn)
#include "tst_bringin.moc"
