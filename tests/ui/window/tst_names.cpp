// Whoever hears the window instead of seeing it: every stop of Tab says its name and what it is.
#include "ui/library/placewords.h"
#include "ui/library/samplelibrary.h"
#include "ui/window/mainwindow.h"
#include "ui/window/surroundings.h"

#include <QAccessible>
#include <QDialog>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && !widget.focusProxy();
}

QString faultOf(QWidget &widget)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&widget);
    if (!heard)
        return u"no interface"_s;
    if (heard->text(QAccessible::Name).trimmed().isEmpty())
        return u"no name"_s;
    switch (heard->role()) {
    case QAccessible::NoRole:
    case QAccessible::Client: // any widget that says nothing of itself
    case QAccessible::Pane:
    case QAccessible::Window:
        return u"no role"_s;
    default:
        return {};
    }
}

QStringList faultsIn(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (isStop(*widget))
            if (const QString fault = faultOf(*widget); !fault.isEmpty())
                faults.append(
                    QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s + fault);
    return faults;
}

int stopsIn(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    return int(std::count_if(widgets.begin(), widgets.end(), [](const QWidget *widget) { return isStop(*widget); }));
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStopOfAPageHasANameAndARole_data();
    void everyStopOfAPageHasANameAndARole();
    void everyStopOfADialogHasANameAndARole_data();
    void everyStopOfADialogHasANameAndARole();
    void aRailOpensTheOutlineOverThePage();
    void aWindowIsNeverLargerThanItsScreen();

private:
    std::unique_ptr<SampleLibrary> m_sample;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::optional<ArticleId> m_article;
};

void TestNames::init()
{
    m_sample = std::make_unique<SampleLibrary>();
    qputenv("XDG_STATE_HOME", m_sample->folder.path().toUtf8()); // the open hearticles of this test alone
    m_article = m_sample->add(u"Same hour, every night"_s, u"Sleep"_s);
    m_sample->add(u"The weekend lie-in"_s, u"Sleep"_s);
    m_sample->add(u"A walk a day"_s, u"Movement"_s);
    m_sample->library->reload();
    m_look = std::make_unique<Look>();
    m_look->apply();
    m_settings = std::make_unique<QSettings>(m_sample->folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_look, *m_sample->library, *m_settings, Surroundings());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNames::cleanup()
{
    m_window.reset();
    m_look.reset();
    m_settings.reset();
    m_sample.reset();
}

void TestNames::everyStopOfAPageHasANameAndARole_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("width");
    for (const int width : {1280, 1000})
        for (const QString &page : {u"home"_s, u"shelf"_s, u"emptyShelf"_s, u"results"_s, u"nothingFound"_s,
                 u"hearticle"_s, u"plan"_s, u"display"_s})
            QTest::addRow("%s at %d", qPrintable(page), width) << page << width;
}

void TestNames::everyStopOfAPageHasANameAndARole()
{
    QFETCH(QString, page);
    QFETCH(int, width);
    m_window->resize(width, 800);
    if (page == u"shelf")
        m_window->showPlace(shelfPlace(ShelfName::Breaking));
    else if (page == u"emptyShelf")
        m_window->showPlace(shelfPlace(ShelfName::Saved));
    else if (page == u"results" || page == u"nothingFound")
        m_window->showPlace({LibraryPlace::Kind::Search, page == u"results" ? u"hour"_s : u"xyzzy"_s});
    else if (page == u"hearticle" || page == u"display")
        m_window->openAddress({*m_article, {}});
    else if (page == u"plan")
        m_window->showPlan();
    if (page == u"display")
        m_window->actions().action(ActionId::Display)->trigger();
    m_window->say(u"A message with its button"_s);
    QTRY_VERIFY(stopsIn(*m_window) > 5);
    QTRY_COMPARE(faultsIn(*m_window).join(u'\n'), QString());
}

void TestNames::everyStopOfADialogHasANameAndARole_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("dialog");
    QTest::addRow("publisher") << int(ActionId::PublisherLines) << u"publisherDialog"_s;
    QTest::addRow("goal") << int(ActionId::ReadingSettings) << u"goalDialog"_s;
    QTest::addRow("history") << int(ActionId::History) << u"historyDialog"_s;
    QTest::addRow("keys") << int(ActionId::Keys) << u"keysDialog"_s;
    QTest::addRow("about") << int(ActionId::About) << u"aboutDialog"_s;
}

void TestNames::everyStopOfADialogHasANameAndARole()
{
    QFETCH(int, action);
    QFETCH(QString, dialog);
    m_window->openAddress({*m_article, {}}); // so that the history has a row
    m_window->actions().action(ActionId(action))->trigger();
    auto *opened = m_window->findChild<QDialog *>(dialog);
    QVERIFY(opened);
    QTRY_VERIFY(opened->isVisible());
    QVERIFY(stopsIn(*opened) > 0);
    QCOMPARE(faultsIn(*opened).join(u'\n'), QString());
    QVERIFY(!opened->windowTitle().isEmpty());
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(dialog));
}

void TestNames::aRailOpensTheOutlineOverThePage()
{
    m_window->resize(1000, 700);
    m_window->openAddress({*m_article, {}});
    auto *opener = m_window->findChild<QToolButton *>(u"openContents"_s);
    QTRY_VERIFY(opener->isVisible());
    QCOMPARE(m_window->findChild<QWidget *>(u"sideFrame"_s)->width(), m_look->px(56));
    opener->click();
    auto *contents = m_window->findChild<QWidget *>(u"contentsPanel"_s);
    QVERIFY(contents->isVisible());
    QVERIFY(contents->width() > m_look->px(200));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!contents->isVisible());
    QCOMPARE(m_window->focusWidget(), opener);
    m_window->resize(1280, 800);
    QTRY_VERIFY(contents->isVisible());
}

void TestNames::aWindowIsNeverLargerThanItsScreen()
{
    const QSize room = m_window->screen()->availableSize();
    m_settings->setValue("window/size"_L1, room + QSize(400, 300));
    m_window = std::make_unique<MainWindow>(*m_look, *m_sample->library, *m_settings, Surroundings());
    QVERIFY(m_window->width() <= room.width() && m_window->height() <= room.height());
    QVERIFY(m_window->windowState() & Qt::WindowMaximized); // its frame has room too
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
