#include "exporting/disclosurereader.h"
#include "policies/disclosure.h"
#include "support/samples.h"
#include "ui/sharing/qrdialog.h"
#include "ui/sharing/sharing.h"
#include "ui/support/dialog.h"
#include "ui/support/look.h"
#include "ui/support/qrview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstCopies : public QObject
{
    Q_OBJECT

private:
    Look m_look;
    QWidget m_window;
    samples::TemporaryLibrary m_library;
    QTemporaryDir m_folder;
    QList<Article> m_articles;

    // Opens the dialog on what is offered and hands back what was chosen by pressing its button.
    std::optional<CopyChoice> choose(const QList<ArticleSummary> &offered, const QList<ArticleId> &ticked,
        const std::function<void(Dialog &)> &use)
    {
        std::optional<CopyChoice> chosen;
        showCopyDialog(m_look, offered, ticked, &m_window, [&chosen](const CopyChoice &choice) { chosen = choice; });
        auto *dialog = m_window.findChild<Dialog *>(u"copyDialog"_s);
        if (!dialog)
            return {};
        use(*dialog);
        dialog->findChild<QPushButton *>(u"copySave"_s)->click();
        delete dialog;
        return chosen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const QString &title : {u"One"_s, u"Two"_s, u"Two"_s}) {
            m_articles.append(samples::article(title));
            QVERIFY(m_library.store(m_articles.constLast()));
        }
    }

    void oneHearticleIsSavedInTheChosenForm_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("sheet");
        QTest::newRow("PDF") << u"formPdf"_s << int(ExportFormat::Pdf) << false;
        QTest::newRow("sheet") << u"formSheet"_s << int(ExportFormat::Pdf) << true;
        QTest::newRow("HTML") << u"formHtml"_s << int(ExportFormat::Html) << false;
        QTest::newRow("EPUB") << u"formEpub"_s << int(ExportFormat::Epub) << false;
        QTest::newRow("TextPack") << u"formTextPack"_s << int(ExportFormat::TextPack) << false;
        QTest::newRow("Markdown") << u"formMarkdown"_s << int(ExportFormat::Markdown) << false;
    }
    void oneHearticleIsSavedInTheChosenForm()
    {
        QFETCH(QString, button);
        QFETCH(int, format);
        QFETCH(bool, sheet);
        const ArticleSummary one = *m_library.library().summary(m_articles.at(0).id);
        const auto chosen = choose({one}, {}, [&](Dialog &dialog) {
            QVERIFY(!dialog.findChild<QListWidget *>()); // nothing to choose among
            dialog.findChild<QRadioButton *>(button)->click();
            QCOMPARE(dialog.findChild<QComboBox *>(u"copyPaper"_s)->isEnabled(), format == int(ExportFormat::Pdf));
        });
        QVERIFY(chosen);
        QCOMPARE(int(chosen->format), format);
        QCOMPARE(chosen->patientSheet, sheet);
        QVERIFY(chosen->paper == Paper::A4);
        QCOMPARE(chosen->ids, {one.id});
        Copies copies(m_look, m_library.library(), &m_window);
        QSignalSpy finished(&copies, &Copies::finished);
        const QString path = m_folder.filePath(u"x."_s + extensionOf(chosen->format));
        copies.write(*chosen, path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto found = findDisclosure(path);
        QVERIFY2(found, qPrintable(finished.at(0).at(0).toString()));
        QVERIFY(found->discloses());
    }

    void ofSeveralTheTickedOnesAreSavedOneFileEach()
    {
        const QList<ArticleId> two{m_articles.at(1).id, m_articles.at(2).id};
        const auto chosen = choose(m_library.library().published(), two,
            [](Dialog &dialog) { dialog.findChild<QRadioButton *>(u"formMarkdown"_s)->click(); });
        QVERIFY(chosen);
        QCOMPARE(QSet<ArticleId>(chosen->ids.begin(), chosen->ids.end()), QSet<ArticleId>(two.begin(), two.end()));
        QVERIFY(needsFolder(*chosen));
        const QString folder = m_folder.filePath(u"many"_s);
        QVERIFY(QDir().mkpath(folder));
        Copies copies(m_look, m_library.library(), &m_window);
        QSignalSpy finished(&copies, &Copies::finished);
        copies.write(*chosen, folder);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(QDir(folder).entryList({u"*.md"_s}).size(), 2); // though both have the same title
    }

    void withNothingTickedThereIsNothingToSave()
    {
        const auto chosen = choose(m_library.library().published(), {}, [](Dialog &dialog) {
            auto *save = dialog.findChild<QPushButton *>(u"copySave"_s);
            auto *list = dialog.findChild<QListWidget *>(u"copyList"_s);
            QVERIFY(!save->isEnabled());
            list->item(1)->setCheckState(Qt::Checked);
            QVERIFY(save->isEnabled());
            list->item(1)->setCheckState(Qt::Unchecked);
            QVERIFY(!save->isEnabled());
        });
        QVERIFY(!chosen);
    }

    void aBookNeedsNoFolder()
    {
        QVERIFY(!needsFolder({.ids = {m_articles.at(0).id, m_articles.at(1).id}, .format = ExportFormat::Epub}));
        QVERIFY(!needsFolder({.ids = {m_articles.at(0).id}, .format = ExportFormat::Pdf}));
    }

    void whatCannotBeWrittenIsSaid()
    {
        Copies copies(m_look, m_library.library(), &m_window);
        QSignalSpy finished(&copies, &Copies::finished);
        copies.write({.ids = {m_articles.at(0).id}, .format = ExportFormat::Html}, m_folder.filePath(u"no/x.html"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(finished.at(0).at(0).toString().contains(u"cannot be written"_s));
    }

    void theWholeHearticleIsCopiedWithItsNotice()
    {
        Sharing sharing(m_look, m_library.library(), &m_window);
        QSignalSpy said(&sharing, &Sharing::said);
        sharing.share(m_articles.at(0).id, &m_window);
        auto *menu = m_window.findChild<QMenu *>(u"shareMenu"_s);
        QVERIFY(menu);
        const auto actions = menu->actions();
        for (QAction *action : actions)
            if (action->text() == u"Copy the whole hearticle")
                action->trigger();
        menu->close();
        QCOMPARE(said.size(), 1);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QString notice = disclaimerFor(u"en"_s).disclaimer.text;
        QVERIFY(data->text().contains(notice));
        QVERIFY(data->html().contains(notice));
        QVERIFY(data->html().contains(u"data-ai-disclosure=\"ai-generated\""_s));
    }

    void theQrCodeShowsWhatItSays()
    {
        showQrDialog(m_look, m_articles.at(0), &m_window);
        auto *dialog = m_window.findChild<Dialog *>(u"qrDialog"_s);
        QVERIFY(dialog);
        auto *code = dialog->findChild<QrView *>();
        QCOMPARE(code->accessibleDescription(), dialog->findChild<QLabel *>(u"qrWords"_s)->text());
        QVERIFY(code->accessibleDescription().startsWith(u"One\n"_s));
        QVERIFY(code->accessibleDescription().contains(u"https://doi.org/10.1234/"_s));
        const QImage image = code->grab().toImage();
        const int top = (image.height() - qMin(image.width(), image.height())) / 2;
        QCOMPARE(image.pixelColor(image.width() / 2, top + 20), QColor(Qt::white)); // the quiet zone, in every theme
        delete dialog;
    }
};

QTEST_MAIN(TstCopies)
#include "tst_copies.moc"
