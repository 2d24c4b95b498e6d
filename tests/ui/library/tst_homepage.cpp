#include "ui/library/articlecard.h"
#include "ui/library/breakingcard.h"
#include "ui/library/homepage.h"
#include "ui/library/paintedbutton.h"
#include "ui/library/placewords.h"
#include "ui/library/shelfpage.h"

#include "ui/library/samplelibrary.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

const QString rhythm = u"Sleep & Rhythm"_s;

// One hearticle of each kind: begun, read, saved, marked as must read.
void fill(SampleLibrary &sample)
{
    sample.add(u"Same hour, every night: what a steady bedtime may do for you"_s, rhythm);
    sample.add(u"Bright mornings, dim evenings: a light plan for tired people"_s, rhythm);
    const auto begun = sample.add(u"The weekend lie-in: small comfort, small cost?"_s, rhythm);
    const auto read = sample.add(u"Night shifts: a fair plan for an unfair clock"_s, rhythm);
    sample.add(u"Fascia, rolling and stretching"_s, u"Elevating Fitness"_s, {Status::Published, Shelf::MustRead, 1});
    sample.add(u"Recovery"_s, u"Fight Drug Abuse and Addiction"_s, {Status::Published, Shelf::MustRead, 2});
    sample.library->noteOpened(begun, 1);
    sample.library->notePlace(begun, {.block = 1, .progress = 0.4});
    sample.library->noteFinished(*sample.library->noteOpened(read, 1));
    sample.library->setSaved(read, true);
}

QList<ArticleCard *> visibleCards(QWidget &page)
{
    QList<ArticleCard *> cards = page.findChildren<ArticleCard *>();
    cards.removeIf([](const auto *card) { return !card->isVisible(); });
    return cards;
}

ArticleCard *cardNamed(QWidget &page, const QString &start)
{
    for (ArticleCard *card : visibleCards(page))
        if (card->article()->title.startsWith(start))
            return card;
    return nullptr;
}

ArticleId idIn(const QSignalSpy &spy) { return *static_cast<const ArticleId *>(spy.at(0).at(0).constData()); }

// For looking at: HEARTPORT_PICTURES names a folder.
void keepPicture(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("HEARTPORT_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeKeepsToTheOrderOfItsShelves();
    void aCardIsOneTargetForPointerAndKeys_data();
    void aCardIsOneTargetForPointerAndKeys();
    void aCardTellsItsCategoryTitleAndFacts();
    void aCardSaysThatItsHearticleChangedUntilThatWasRead();
    void mostReadSaysSoWhenNothingWasRead();
    void theBreakingCardSaysWhatWasAskedOfIt();
    void homeFollowsTheLibrary();
    void arrowKeysGoFromCardToCard_data();
    void arrowKeysGoFromCardToCard();
    void nothingIsCutOffOrCovered_data();
    void nothingIsCutOffOrCovered();
    void anEmptyShelfSaysWhatItIsForAndLeadsHome();
    void aLongShelfMakesItsCardsAsTheReaderScrolls();
    void anEmptyLibrarySaysSo();
};

void TestHomePage::homeKeepsToTheOrderOfItsShelves()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    HomePage page(look, *sample.library);
    page.resize(1040, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    int last = -1;
    for (const auto &name : {u"breakingCard"_s, u"sameCategory"_s, u"mostRead"_s, u"mustRead"_s}) {
        const auto *part = page.findChild<QWidget *>(name);
        QVERIFY2(part && part->isVisible(), qPrintable(name));
        QVERIFY2(part->y() > last, qPrintable(name));
        last = part->y();
    }
    QVERIFY(!page.findChild<QWidget *>(u"newest"_s)->isVisible());
    QCOMPARE(page.findChild<QWidget *>(u"mustRead"_s)->findChildren<ArticleCard *>().front()->article()->category,
        u"Elevating Fitness"_s);
}

void TestHomePage::aCardIsOneTargetForPointerAndKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("pointer") << 0;
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Enter of the number pad") << int(Qt::Key_Enter);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestHomePage::aCardIsOneTargetForPointerAndKeys()
{
    QFETCH(int, key);
    SampleLibrary sample;
    fill(sample);
    Look look;
    HomePage page(look, *sample.library);
    page.resize(1040, 1000);
    page.show();
    QSignalSpy activated(&page, &HomePage::articleActivated);
    ArticleCard *card = cardNamed(page, u"The weekend"_s);
    QVERIFY(card);
    if (key == 0)
        QTest::mouseClick(card, Qt::LeftButton);
    else
        QTest::keyClick(card, Qt::Key(key));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(idIn(activated), card->article()->id);
}

void TestHomePage::aCardTellsItsCategoryTitleAndFacts()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    HomePage page(look, *sample.library);
    page.resize(1040, 1000);
    page.show();
    const auto *begun = QAccessible::queryAccessibleInterface(cardNamed(page, u"The weekend"_s));
    QCOMPARE(begun->role(), QAccessible::Button);
    QVERIFY(begun->text(QAccessible::Name).startsWith(u"Sleep & Rhythm, The weekend lie-in: small comfort"_s));
    QVERIFY2(begun->text(QAccessible::Name).contains(u"left"_s), qPrintable(begun->text(QAccessible::Name)));
    const QString read = cardNamed(page, u"Night shifts"_s)->accessibleName();
    QVERIFY2(read.contains(u"Read on"_s) && read.endsWith(u"Saved"_s), qPrintable(read));
}

void TestHomePage::aCardSaysThatItsHearticleChangedUntilThatWasRead()
{
    SampleLibrary sample;
    Article breaking = SampleLibrary::article(u"Same hour, every night"_s, rhythm);
    Article card = SampleLibrary::article(u"Bright mornings"_s, rhythm);
    for (const Article &article : {breaking, card}) {
        sample.store(article);
        sample.library->noteOpened(article.id, 1);
    }
    Look look;
    HomePage page(look, *sample.library);
    page.resize(1040, 1000);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *first = page.findChild<BreakingCard *>();
    const auto marks = [&] {
        page.grab(); // paints the marks, too
        return QPair(first->accessibleDescription().startsWith(u"Updated since you read it"_s),
            cardNamed(page, u"Bright"_s)->accessibleName().contains(u"Updated since you read it"_s));
    };
    QCOMPARE(marks(), QPair(false, false));
    for (Article article : {breaking, card}) {
        article.version = 2;
        article.updated = article.updated.addDays(article.id == breaking.id ? 10 : 5);
        article.essentials += u" And one more."_s;
        sample.store(article);
    }
    sample.library->reload();
    QCOMPARE(marks(), QPair(true, true));
    keepPicture(page, u"updated"_s);
    sample.library->noteFinished(*sample.library->noteOpened(card.id, 2));
    QCOMPARE(marks(), QPair(true, false));
}

void TestHomePage::mostReadSaysSoWhenNothingWasRead()
{
    SampleLibrary sample;
    sample.add(u"One"_s, rhythm);
    sample.add(u"Two"_s, u"Food"_s);
    Look look;
    HomePage page(look, *sample.library);
    page.resize(1040, 1000);
    page.show();
    const auto *mostRead = page.findChild<QWidget *>(u"mostRead"_s);
    QVERIFY(mostRead->findChild<QLabel *>(u"shelfEmpty"_s)->isVisible());
    QVERIFY(!mostRead->findChild<QWidget *>(u"shelfLink"_s)->isVisible());
    QVERIFY(page.findChild<QWidget *>(u"newest"_s)->isVisible());
    sample.library->noteFinished(*sample.library->noteOpened(sample.library->published().front().id, 1));
    QVERIFY(!mostRead->findChild<QLabel *>(u"shelfEmpty"_s)->isVisible());
}

void TestHomePage::theBreakingCardSaysWhatWasAskedOfIt()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    HomePage page(look, *sample.library);
    page.resize(1040, 1000);
    page.show();
    const ArticleId breaking = sample.library->published().front().id;
    QSignalSpy activated(&page, &HomePage::articleActivated);
    QSignalSpy saved(&page, &HomePage::savedToggled);
    QSignalSpy shared(&page, &HomePage::shareRequested);
    QSignalSpy keyword(&page, &HomePage::keywordActivated);
    auto *share = page.findChild<QPushButton *>(u"shareHearticle"_s);
    page.findChild<QPushButton *>(u"readHearticle"_s)->click();
    page.findChild<QPushButton *>(u"saveHearticle"_s)->click();
    share->click();
    QTest::keyClick(page.findChildren<Chip *>().at(1), Qt::Key_Return);
    QCOMPARE(idIn(activated), breaking);
    QCOMPARE(idIn(saved), breaking);
    QCOMPARE(saved.value(0).value(1).toBool(), true);
    QCOMPARE(shared.value(0).value(1).value<QWidget *>(), share);
    QCOMPARE(keyword.value(0).value(0).toString(), u"Body clock"_s);
}

void TestHomePage::homeFollowsTheLibrary()
{
    SampleLibrary sample;
    fill(sample);
    Look look;
    HomePage page(look, *sample.library);
    page.show();
    auto *save = page.findChild<QPushButton *>(u"saveHearticle"_s);
    QCOMPARE(save->text(), u"Save"_s);
    sample.library->setSaved(sample.library->published().front().id, true);
    QCOMPARE(save->text(), u"Saved"_s);
    QVERIFY(save->isChecked());
}

void TestHomePage::arrowKeysGoFromCardToCard_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("next");
    QTest::newRow("left to right") << Qt::LeftToRight << int(Qt::Key_Right);
    QTest::newRow("right to left") << Qt::RightToLeft << int(Qt::Key_Left);
}

void TestHomePage::arrowKeysGoFromCardToCard()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, next);
    SampleLibrary sample;
    fill(sample);
    Look look;
    HomePage page(look, *sample.library);
    page.setLayoutDirection(direction);
    page.resize(1040, 1000);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto cards = page.findChild<QWidget *>(u"sameCategory"_s)->findChildren<ArticleCard *>();
    cards[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(cards[0], Qt::Key(next));
    QCOMPARE(page.focusWidget(), cards[1]);
    QCOMPARE(cards[1]->x() > cards[0]->x(), direction == Qt::LeftToRight);
}

void TestHomePage::nothingIsCutOffOrCovered_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("small-window") << 968 << 100 << Qt::LeftToRight << ThemeChoice::Light;
    QTest::newRow("usual-window-dark") << 1290 << 100 << Qt::LeftToRight << ThemeChoice::Dark;
    QTest::newRow("double-text") << 1168 << 200 << Qt::LeftToRight << ThemeChoice::Sepia;
    QTest::newRow("double-text-small-window") << 912 << 200 << Qt::LeftToRight << ThemeChoice::HighContrast;
    QTest::newRow("right-to-left") << 1290 << 100 << Qt::RightToLeft << ThemeChoice::Light;
    QTest::newRow("wide-window") << 2500 << 100 << Qt::LeftToRight << ThemeChoice::Light;
}

void TestHomePage::nothingIsCutOffOrCovered()
{
    QFETCH(int, width);
    QFETCH(int, scale);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(ThemeChoice, theme);
    SampleLibrary sample;
    fill(sample);
    Look look;
    look.setTextScale(scale);
    look.setThemeChoice(theme);
    look.apply();
    HomePage page(look, *sample.library);
    page.setLayoutDirection(direction);
    page.resize(width, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    keepPicture(page, QString::fromLatin1(QTest::currentDataTag()));

    const auto *breaking = page.findChild<BreakingCard *>();
    QList<QWidget *> parts;
    for (QWidget *part : breaking->findChildren<QWidget *>())
        if (part->isVisible())
            parts.append(part);
    QVERIFY(parts.size() >= 5); // three buttons and some keywords
    for (const QWidget *part : parts) {
        QVERIFY2(breaking->rect().contains(part->geometry()), qPrintable(part->objectName()));
        for (const QWidget *other : parts)
            QVERIFY(part == other
                || !part->geometry()
                        .marginsRemoved({4, 4, 4, 4})
                        .intersects(other->geometry().marginsRemoved({4, 4, 4, 4})));
    }
    for (const ArticleCard *card : visibleCards(page)) {
        QVERIFY(card->parentWidget()->rect().contains(card->geometry()));
        QVERIFY(card->width() >= look.px(224));
    }
    QCOMPARE(page.horizontalScrollBar()->maximum(), 0);
    QVERIFY(page.widget()->width() <= page.viewport()->width());
}

void TestHomePage::anEmptyShelfSaysWhatItIsForAndLeadsHome()
{
    SampleLibrary sample;
    sample.add(u"One"_s, rhythm);
    Look look;
    ShelfPage page(look, *sample.library);
    page.setPlace(shelfPlace(ShelfName::Saved));
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    keepPicture(page, u"empty-shelf"_s);
    QVERIFY(page.findChild<QLabel *>(u"emptySentence"_s)->isVisible());
    QSignalSpy place(&page, &ShelfPage::placeActivated);
    page.findChild<QPushButton *>(u"emptyButton"_s)->click();
    QCOMPARE(place.value(0).value(0).value<LibraryPlace>(), LibraryPlace());
    sample.library->setSaved(sample.library->published().front().id, true);
    QVERIFY(!page.findChild<QLabel *>(u"emptySentence"_s)->isVisible());
    QCOMPARE(visibleCards(page).size(), 1);
}

void TestHomePage::aLongShelfMakesItsCardsAsTheReaderScrolls()
{
    SampleLibrary sample;
    for (int i = 0; i < 150; ++i)
        sample.add(u"Hearticle %1"_s.arg(i), rhythm);
    Look look;
    ShelfPage page(look, *sample.library);
    page.setPlace({LibraryPlace::Kind::Category, rhythm});
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    keepPicture(page, u"category"_s);
    QCOMPARE(visibleCards(page).size(), 60);
    for (int tries = 0; tries < 5 && visibleCards(page).size() < 150; ++tries) {
        page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(visibleCards(page).size(), 150);
}

void TestHomePage::anEmptyLibrarySaysSo()
{
    SampleLibrary sample;
    Look look;
    HomePage page(look, *sample.library);
    page.show();
    QVERIFY(page.findChild<QLabel *>(u"emptySentence"_s)->isVisible());
    QVERIFY(!page.findChild<QWidget *>(u"breakingCard"_s)->isVisible());
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
