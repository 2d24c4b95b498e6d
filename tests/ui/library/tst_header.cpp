#include "ui/library/header.h"
#include "ui/library/librarylayout.h"
#include "ui/library/placewords.h"
#include "ui/library/readingprogress.h"
#include "ui/library/sidebar.h"
#include "ui/library/sidebarmodel.h"

#include "ui/library/samplelibrary.h"
#include "ui/support/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

void keepPicture(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("HEARTPORT_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

void fill(SampleLibrary &sample)
{
    sample.add(u"One"_s, u"Sleep & Rhythm"_s);
    sample.add(u"Two"_s, u"Fight Drug Abuse and Addiction"_s);
    sample.add(u"Three"_s, u"Sleep & Rhythm"_s);
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsGivenByTheWindowsWidth_data();
    void roomIsGivenByTheWindowsWidth();
    void theGoalCountsReadingsAndIsSaidInWords();
    void aGoalThatIsOffIsNotShown();
    void buttonsSayWhatWasClickedAndWhere();
    void theHeaderFitsEveryWidth_data();
    void theHeaderFitsEveryWidth();
    void theSidebarListsPlacesWithTheirCounts();
    void languagesAreListedOnlyWhereThereIsMoreThanOne();
    void theSidebarIsUsedByKeysAndPointer();
    void theCurrentPlaceIsMarkedAndSaid();
    void theRailOpensOverThePage();
};

void TestHeader::roomIsGivenByTheWindowsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rail");
    QTest::addColumn<int>("sidebar");
    QTest::addColumn<int>("columns");
    QTest::newRow("1024") << 1024 << 100 << true << 56 << 3;
    QTest::newRow("1099") << 1099 << 100 << true << 56 << 3;
    QTest::newRow("1100") << 1100 << 100 << false << 240 << 4;
    QTest::newRow("1920") << 1920 << 100 << false << 264 << 5;
    QTest::newRow("4K") << 3840 << 100 << false << 288 << 6;
    QTest::newRow("1280 at 200 %") << 1280 << 200 << true << 112 << 3;
}

void TestHeader::roomIsGivenByTheWindowsWidth()
{
    QFETCH(int, width);
    QFETCH(int, scale);
    const LibraryLayout layout = libraryLayout(width, scale);
    QTEST(layout.rail, "rail");
    QTEST(layout.sidebarWidth, "sidebar");
    QTEST(layout.columns, "columns");
}

void TestHeader::theGoalCountsReadingsAndIsSaidInWords()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    Header header(look, *sample.library);
    header.setReadingGoal({.count = 2});
    auto *progress = header.findChild<ReadingProgress *>();
    QCOMPARE(progress->maximum(), 2);
    QCOMPARE(progress->value(), 0);
    sample.library->noteFinished(*sample.library->noteOpened(sample.library->published().front().id, 1));
    QCOMPARE(progress->value(), 1);
    const auto *accessible = QAccessible::queryAccessibleInterface(progress);
    QCOMPARE(accessible->role(), QAccessible::ProgressBar);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible->text(QAccessible::Description).startsWith(u"1 of 2 hearticles read"_s));
}

void TestHeader::aGoalThatIsOffIsNotShown()
{
    SampleLibrary sample;
    Look look;
    Header header(look, *sample.library);
    header.show();
    auto *progress = header.findChild<ReadingProgress *>();
    QVERIFY(progress->isVisible());
    header.setReadingGoal({.shown = false});
    QVERIFY(!progress->isVisible());
    header.setReadingGoal({.keepsHistory = false});
    QVERIFY(!progress->isVisible());
}

void TestHeader::buttonsSayWhatWasClickedAndWhere()
{
    SampleLibrary sample;
    Look look;
    Header header(look, *sample.library);
    QSignalSpy mark(&header, &Header::markClicked);
    QSignalSpy plan(&header, &Header::planClicked);
    QSignalSpy display(&header, &Header::displayClicked);
    QSignalSpy menu(&header, &Header::menuClicked);
    auto *displayButton = header.findChild<QToolButton *>(u"displayButton"_s);
    header.findChild<QAbstractButton *>(u"mark"_s)->click();
    header.findChild<QPushButton *>(u"planButton"_s)->click();
    displayButton->click();
    header.findChild<QToolButton *>(u"moreButton"_s)->click();
    QCOMPARE(mark.size(), 1);
    QCOMPARE(plan.size(), 1);
    QCOMPARE(display.value(0).value(0).value<QWidget *>(), displayButton);
    QCOMPARE(menu.size(), 1);
}

void TestHeader::theHeaderFitsEveryWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("header-1280") << 1280 << 100 << Qt::LeftToRight;
    QTest::newRow("header-1024") << 1024 << 100 << Qt::LeftToRight;
    QTest::newRow("header-1280-double") << 1280 << 200 << Qt::LeftToRight;
    QTest::newRow("header-1024-double") << 1024 << 200 << Qt::LeftToRight;
    QTest::newRow("header-1280-rtl") << 1280 << 100 << Qt::RightToLeft;
    QTest::newRow("header-2560") << 2560 << 100 << Qt::LeftToRight;
}

void TestHeader::theHeaderFitsEveryWidth()
{
    QFETCH(int, width);
    QFETCH(int, scale);
    QFETCH(Qt::LayoutDirection, direction);
    SampleLibrary sample;
    fill(sample);
    Look look;
    look.setTextScale(scale);
    look.apply();
    Header header(look, *sample.library);
    header.setLayoutDirection(direction);
    header.resize(width, look.px(56));
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    keepPicture(header, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(header.width(), width);
    const auto parts = header.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (!part->isVisible())
            continue;
        QVERIFY2(header.rect().contains(part->geometry()), qPrintable(part->objectName()));
        QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->objectName()));
        for (const QWidget *other : parts)
            QVERIFY(part == other || !other->isVisible() || !part->geometry().intersects(other->geometry()));
    }
}

void TestHeader::theSidebarListsPlacesWithTheirCounts()
{
    SampleLibrary sample;
    fill(sample);
    SidebarModel model(*sample.library, nullptr);
    const auto countAt = [&model](const LibraryPlace &place) {
        return model.index(model.rowOf(place)).data(SidebarModel::CountRole).toInt();
    };
    QCOMPARE(model.rowOf({}), 0);
    QCOMPARE(countAt(shelfPlace(ShelfName::Breaking)), 1);
    QCOMPARE(countAt(shelfPlace(ShelfName::Saved)), 0);
    QCOMPARE(countAt({LibraryPlace::Kind::Category, u"Sleep & Rhythm"_s}), 2);
    sample.library->setSaved(sample.library->published().front().id, true);
    QCOMPARE(countAt(shelfPlace(ShelfName::Saved)), 1);
    const QModelIndex saved = model.index(model.rowOf(shelfPlace(ShelfName::Saved)));
    QVERIFY(saved.data(Qt::AccessibleTextRole).toString().startsWith(u"Saved, 1"_s));
    const ArticleId kept = sample.library->published().front().id;
    QVERIFY(sample.library->drafts().withdraw(kept, u"Wrong numbers"_s, QDateTime::currentDateTime()));
    sample.library->reload();
    QCOMPARE(countAt(shelfPlace(ShelfName::Saved)), 1); // the shelf shows it, with the reason
    QCOMPARE(countAt({LibraryPlace::Kind::Category, u"Sleep & Rhythm"_s}), 1);
}

void TestHeader::languagesAreListedOnlyWhereThereIsMoreThanOne()
{
    SampleLibrary sample;
    fill(sample);
    SidebarModel model(*sample.library, nullptr);
    QCOMPARE(model.rowOf({LibraryPlace::Kind::Language, u"en"_s}), -1);
    Article german = SampleLibrary::article(u"Vier"_s, u"Schlaf"_s);
    german.language = u"de"_s;
    sample.store(german);
    sample.library->reload();
    const int row = model.rowOf({LibraryPlace::Kind::Language, u"de"_s});
    QVERIFY(row > 0);
    QCOMPARE(model.index(row).data().toString(), u"Deutsch"_s);
}

void TestHeader::theSidebarIsUsedByKeysAndPointer()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    look.apply();
    Sidebar sidebar(look, *sample.library);
    sidebar.resize(240, 600);
    sidebar.setCurrentPlace(LibraryPlace{});
    sidebar.show();
    QSignalSpy activated(&sidebar, &Sidebar::placeActivated);
    auto *list = sidebar.findChild<QListView *>(u"sidebarList"_s);
    QTest::keyClick(list, Qt::Key_Down); // over the group's label
    QCOMPARE(activated.size(), 0);       // going about is not choosing
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(activated.value(0).value(0).value<LibraryPlace>(), shelfPlace(ShelfName::Breaking));
    const LibraryPlace category{LibraryPlace::Kind::Category, u"Sleep & Rhythm"_s};
    const int row = static_cast<SidebarModel *>(list->model())->rowOf(category);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
    QCOMPARE(activated.value(1).value(0).value<LibraryPlace>(), category);
    keepPicture(sidebar, u"sidebar"_s);
}

void TestHeader::theCurrentPlaceIsMarkedAndSaid()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    Sidebar sidebar(look, *sample.library);
    sidebar.setCurrentPlace(shelfPlace(ShelfName::Saved));
    const auto *model = sidebar.findChild<SidebarModel *>();
    int marked = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        marked += model->index(row).data(SidebarModel::IsCurrentRole).toBool();
    QCOMPARE(marked, 1);
    const QModelIndex saved = model->index(model->rowOf(shelfPlace(ShelfName::Saved)));
    QVERIFY(saved.data(SidebarModel::IsCurrentRole).toBool());
    QVERIFY(saved.data(Qt::AccessibleTextRole).toString().contains(u"shown now"_s));
}

void TestHeader::theRailOpensOverThePage()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    look.apply();
    QWidget window;
    window.resize(1024, 700);
    auto *sidebar = new Sidebar(look, *sample.library, &window);
    sidebar->setGeometry(0, 56, 56, 644);
    sidebar->setRail(true);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    keepPicture(window, u"rail"_s);
    QVERIFY(!sidebar->findChild<QListView *>(u"sidebarList"_s)->isVisible());
    sidebar->findChild<QToolButton *>(u"openSidebar"_s)->click();
    QVERIFY(sidebar->isOpenOverPage());
    keepPicture(window, u"rail-open"_s);
    auto *overlay = window.findChild<QWidget *>(u"sidebarOverPage"_s);
    QVERIFY(overlay->width() > sidebar->width());
    QTest::keyClick(overlay->findChild<QListView *>(), Qt::Key_Escape);
    QVERIFY(!sidebar->isOpenOverPage());
    sidebar->openOverPage();
    QSignalSpy activated(sidebar, &Sidebar::placeActivated);
    QTest::keyClick(overlay->findChild<QListView *>(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QVERIFY(!sidebar->isOpenOverPage());
}

QTEST_MAIN(TestHeader)
#include "tst_header.moc"
