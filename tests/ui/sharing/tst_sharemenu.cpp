#include "policies/disclosure.h"
#include "ui/sharing/sharemenu.h"
#include "ui/support/look.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QTest>
#include <QUrlQuery>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

ArticleSummary summary()
{
    ArticleSummary hearticle{.id = *ArticleId::parse(u"1c6f7f0e-5b8a-4f0e-9f57-0d2f1f6a7a10")};
    hearticle.version = 3;
    hearticle.language = u"en"_s;
    hearticle.title = u"Sleep & rest: 100% + more?"_s;
    hearticle.updated = QDateTime(QDate(2026, 5, 12), QTime(12, 0), Qt::UTC);
    return hearticle;
}

const QString address = u"heartport:article/1c6f7f0e-5b8a-4f0e-9f57-0d2f1f6a7a10"_s;

} // namespace

class TstShareMenu : public QObject
{
    Q_OBJECT

private:
    Look m_look;
    QWidget m_anchor;
    QStringList m_said;
    QList<QUrl> m_mails;
    QStringList m_done;
    int m_prints = 0;

    QMenu *open()
    {
        showShareMenu(m_look, summary(), &m_anchor,
            {.copied = [this](const QString &, const QString &said) { m_said.append(said); },
                .copyWhole = [this] { m_done.append(u"whole"_s); },
                .mail = [this](const QUrl &mail) { m_mails.append(mail); },
                .save = [this] { m_done.append(u"save"_s); },
                .showQr = [this] { m_done.append(u"qr"_s); },
                .print = [this] { ++m_prints; }});
        return m_anchor.findChild<QMenu *>(u"shareMenu"_s);
    }

    static QAction *actionOf(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theCitationNamesVersionDateAndAddress()
    {
        const QString citation = hearticleCitation(summary());
        QVERIFY(citation.startsWith(summary().title));
        for (const QString &part : {u"version 3"_s, u"May 12, 2026"_s, address})
            QVERIFY2(citation.contains(part), qPrintable(citation));
        QVERIFY(!citation.contains(u'\n'));
    }

    void theMailCarriesTheCitationAndTheNoticeUnharmed()
    {
        const QUrl mail = hearticleMail(summary());
        QCOMPARE(mail.scheme(), u"mailto"_s);
        QVERIFY(mail.path().isEmpty()); // to nobody yet
        const QUrlQuery query(mail);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), summary().title);
        const QString body = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY(body.startsWith(hearticleCitation(summary())));
        QVERIFY(body.contains(disclaimerFor(u"en"_s).disclaimer.text));
        // A mail program reads "+" as itself: none may stand for a space.
        QVERIFY(!mail.query(QUrl::FullyEncoded).contains(u'+'));
    }

    void theNoticeOfAMailSpeaksTheHearticlesLanguage()
    {
        ArticleSummary german = summary();
        german.language = u"de"_s;
        const QString body = QUrlQuery(hearticleMail(german)).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY(body.contains(disclaimerFor(u"de"_s).disclaimer.text));
        QVERIFY(disclaimerFor(u"de"_s).disclaimer.text != disclaimerFor(u"en"_s).disclaimer.text);
    }

    void copyingPutsItOnTheClipboardAndSaysSo_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("link") << u"Copy link"_s << address << u"Link copied."_s;
        QTest::newRow("citation") << u"Copy citation"_s << hearticleCitation(summary()) << u"Citation copied."_s;
    }

    void copyingPutsItOnTheClipboardAndSaysSo()
    {
        QFETCH(QString, verb);
        QMenu *menu = open();
        QVERIFY(menu);
        QAction *copy = actionOf(*menu, verb);
        QVERIFY(copy);
        QGuiApplication::clipboard()->clear();
        m_said.clear();
        copy->trigger();
        QTEST(QGuiApplication::clipboard()->text(), "text");
        QTEST(m_said.value(0), "said");
        menu->close();
        QTRY_VERIFY(!m_anchor.findChild<QMenu *>(u"shareMenu"_s));
    }

    void nothingLeavesBeforeItIsChosen()
    {
        QMenu *menu = open();
        QVERIFY(menu);
        QVERIFY(m_mails.isEmpty());
        QCOMPARE(m_prints, 0);
        QAction *mail = actionOf(*menu, u"Write an e-mail…"_s);
        QAction *print = actionOf(*menu, u"Print…"_s);
        QVERIFY(mail && print);
        mail->trigger();
        QCOMPARE(m_mails, QList<QUrl>{hearticleMail(summary())});
        print->trigger();
        QCOMPARE(m_prints, 1);
        QVERIFY(m_done.isEmpty());
        for (const QString &verb : {u"Copy the whole hearticle"_s, u"QR code"_s, u"Save a copy…"_s})
            actionOf(*menu, verb)->trigger();
        QCOMPARE(m_done, QStringList({u"whole"_s, u"qr"_s, u"save"_s}));
        menu->close();
    }
};

QTEST_MAIN(TstShareMenu)
#include "tst_sharemenu.moc"
