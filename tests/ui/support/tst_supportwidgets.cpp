#include "ui/support/dialog.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/focusring.h"
#include "ui/support/languages.h"
#include "ui/support/look.h"
#include "ui/support/messagebar.h"
#include "ui/support/systemlook.h"
#include "ui/support/textlayout.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDBusVariant>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

QWidget *ringed(QWidget &window)
{
    const auto *frame = window.findChild<QFocusFrame *>();
    return frame && frame->isVisible() ? frame->widget() : nullptr;
}

// The first and the last column with ink in the rows from `top` on.
std::pair<int, int> inkedColumns(const QImage &image, int top, int height)
{
    std::pair<int, int> ends{-1, -1};
    for (int x = 0; x < image.width(); ++x)
        for (int y = top; y < top + height; ++y)
            if (image.pixelColor(x, y) != Qt::white)
                ends = {ends.first < 0 ? x : ends.first, x};
    return ends;
}

} // namespace

class TestSupportWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRingComesWithTabAndGoesWithAClick();
    void theRingLeavesWidgetsAloneThatDrawTheirOwn();
    void theNewestMessageIsShownAndTheOthersCounted();
    void answeringAMessageBringsBackTheOneBefore();
    void aMessageIsAnAlertForAssistiveTechnology();
    void longTextEndsInAnEllipsisOnItsLastLine();
    void shortTextTakesOnlyTheLinesItNeeds();
    void linesKeepToTheirPitch();
    void eachCentredLineIsInTheMiddle();
    void theDesktopsWishesArriveWhileTheProgramRuns();
    void controlsHaveOurMeasuresAndFollowTheScale();
    void theButtonsOfADialogStayInSightBelowALargeTable_data();
    void theButtonsOfADialogStayInSightBelowALargeTable();
    void contentThatDoesNotFitScrolls();
    void aLanguageIsNamedInItsOwnWordsWithoutACountry_data();
    void aLanguageIsNamedInItsOwnWordsWithoutACountry();
    void aDesignIsNamedInTheReadersLanguageAndAnUnusualOneAsItIsStated();
    void theApplicationOutlivesItsLook();
};

void TestSupportWidgets::theRingComesWithTabAndGoesWithAClick()
{
    Look look;
    const FocusRing ring(look, *static_cast<QApplication *>(QCoreApplication::instance()));
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s);
    auto *second = new QPushButton(u"Second"_s);
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus(Qt::MouseFocusReason);
    QCOMPARE(ringed(window), nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_COMPARE(ringed(window), second);
    QVERIFY(look.showsFocus());
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(ringed(window), nullptr);
    QVERIFY(!look.showsFocus());
}

void TestSupportWidgets::theRingLeavesWidgetsAloneThatDrawTheirOwn()
{
    Look look;
    const FocusRing ring(look, *static_cast<QApplication *>(QCoreApplication::instance()));
    QWidget window;
    auto *button = new QPushButton(u"Own"_s, &window);
    button->setProperty("ownFocusRing", true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->clearFocus();
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(look.showsFocus());
    QCOMPARE(ringed(window), nullptr);
}

void TestSupportWidgets::theNewestMessageIsShownAndTheOthersCounted()
{
    const Look look;
    MessageBar bar(look);
    QVERIFY(bar.isHidden());
    bar.add({Message::Kind::Info, u"First."_s, {}});
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.findChild<QPushButton *>(u"messageAction"_s)->isHidden());
    QVERIFY(bar.findChild<QLabel *>(u"messageOthers"_s)->isHidden());
    bar.add({Message::Kind::Error, u"Second."_s, u"Try again"_s});
    QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->text(), u"Second."_s);
    QVERIFY(!bar.findChild<QPushButton *>(u"messageAction"_s)->isHidden());
    QVERIFY(bar.findChild<QLabel *>(u"messageOthers"_s)->text().contains(u'1'));
}

void TestSupportWidgets::answeringAMessageBringsBackTheOneBefore()
{
    const Look look;
    MessageBar bar(look);
    QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    const int first = bar.add({Message::Kind::Info, u"First."_s, {}});
    const int second = bar.add({Message::Kind::Error, u"Second."_s, u"Try again"_s});
    bar.findChild<QPushButton *>(u"messageAction"_s)->click();
    QCOMPARE(triggered, (QList<QVariantList>{{second}}));
    QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->text(), u"First."_s);
    bar.findChild<QToolButton *>(u"messageClose"_s)->click();
    QCOMPARE(dismissed, (QList<QVariantList>{{first}}));
    QVERIFY(bar.isHidden());
}

void TestSupportWidgets::aMessageIsAnAlertForAssistiveTechnology()
{
    const Look look;
    MessageBar bar(look);
    bar.add({Message::Kind::Warning, u"The disk is nearly full."_s, {}});
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::AlertMessage);
    QCOMPARE(accessible->text(QAccessible::Name), u"The disk is nearly full."_s);
}

void TestSupportWidgets::longTextEndsInAnEllipsisOnItsLastLine()
{
    const Look look;
    const QString text = u"When worry keeps you up, a notebook by the bed may take over the night shift for you"_s;
    const TextLines lines(text, look.font(TextStyle::CardTitle), look.lineHeight(TextStyle::CardTitle), 200, 3);
    QCOMPARE(lines.lineCount(), 3);
    QVERIFY(lines.isElided());
    QImage image(400, lines.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    lines.draw(painter, {});
    painter.end();
    QVERIFY(inkedColumns(image, 0, image.height()).second < 200);
    QCOMPARE(lines.height(), 66);
}

void TestSupportWidgets::shortTextTakesOnlyTheLinesItNeeds()
{
    const Look look;
    const QFont font = look.font(TextStyle::CardTitle);
    QCOMPARE(TextLines(u"Sleep"_s, font, 22, 200, 3).lineCount(), 1);
    QVERIFY(!TextLines(u"Sleep"_s, font, 22, 200, 3).isElided());
    QCOMPARE(TextLines(u"One\nTwo"_s, font, 22, 200).lineCount(), 2);
    QCOMPARE(TextLines({}, font, 22, 200, 3).height(), 22);
}

void TestSupportWidgets::eachCentredLineIsInTheMiddle()
{
    const Look look;
    const TextLines lines(u"A longer line\nShort"_s, look.font(TextStyle::CardTitle), 22, 200);
    QImage image(200, 44, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    lines.draw(painter, {}, TextLines::Align::Centre);
    painter.end();
    for (const int top : {0, 22}) {
        const auto [first, last] = inkedColumns(image, top, 22);
        QVERIFY(first > 0 && last < 199);
        QVERIFY2(std::abs(first - (199 - last)) <= 4, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    }
}

void TestSupportWidgets::linesKeepToTheirPitch()
{
    const Look look;
    const TextLines lines(u"H\nH"_s, look.font(TextStyle::CardTitle), 22, 60);
    QImage image(60, 44, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    lines.draw(painter, QPointF(0, 0));
    painter.end();
    QCOMPARE(image.copy(0, 0, 60, 22), image.copy(0, 22, 60, 22));
    QImage empty(30, 44, QImage::Format_RGB32);
    empty.fill(Qt::white);
    QVERIFY(image.copy(0, 0, 30, 44) != empty);
    painter.begin(&image);
    image.fill(Qt::white);
    painter.setLayoutDirection(Qt::RightToLeft);
    lines.draw(painter, QPointF(0, 0));
    painter.end();
    QCOMPARE(image.copy(0, 0, 30, 44), empty);
}

void TestSupportWidgets::theDesktopsWishesArriveWhileTheProgramRuns()
{
    Look look;
    SystemLook system(look);
    const auto say = [&system](const QString &area, const QString &key, const QVariant &value) {
        // As the bus calls it: a private slot, by name.
        return QMetaObject::invokeMethod(&system, "settingChanged", Q_ARG(QString, area), Q_ARG(QString, key),
            Q_ARG(QDBusVariant, QDBusVariant(value)));
    };
    QVERIFY(say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u));
    QCOMPARE(look.theme(), ThemeName::Dark);
    QVERIFY(say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0u));
    QCOMPARE(look.theme(), ThemeName::Dark);
    // The answer to Read() is wrapped once more than the signal.
    QVERIFY(say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QVariant::fromValue(QDBusVariant(2u))));
    QCOMPARE(look.theme(), ThemeName::Light);
    QVERIFY(say(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false));
    QVERIFY(look.reducedMotion());
}

void TestSupportWidgets::controlsHaveOurMeasuresAndFollowTheScale()
{
    Look look;
    look.apply();
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *splitter = new QSplitter;
    auto *button = new QPushButton(u"Read hearticle"_s);
    auto *box = new QSpinBox;
    for (QWidget *widget : QList<QWidget *>{splitter, button, box})
        row->addWidget(widget);
    window.show();
    QCOMPARE(splitter->handleWidth(), 1);
    QCOMPARE(button->sizeHint().height(), 36);
    QCOMPARE(box->height(), 36);
    QCOMPARE(QFontInfo(button->font()).family(), QFontInfo(look.font(TextStyle::Body)).family());
    look.setTextScale(200);
    look.apply();
    QCOMPARE(button->sizeHint().height(), 70); // 2 x 34 and an outline that stays fine
    QTRY_COMPARE(box->height(), 72);
}

void TestSupportWidgets::theButtonsOfADialogStayInSightBelowALargeTable_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("roomForAll");
    QTest::newRow("plain") << 100 << QSize(1280, 800) << true;
    QTest::newRow("small window") << 100 << QSize(560, 400) << false;
    QTest::newRow("large text") << 200 << QSize(1280, 800) << false;
}

void TestSupportWidgets::theButtonsOfADialogStayInSightBelowALargeTable()
{
    QFETCH(const int, scale);
    QFETCH(const QSize, window);
    QFETCH(const bool, roomForAll);
    Look look;
    look.setTextScale(scale);
    QWidget around;
    around.resize(window);
    auto *table = new QWidget;
    const QSize wanted(look.px(600), look.px(380));
    auto *dialog = new Dialog(look, &around);
    dialog->setHeading(u"Keys"_s);
    dialog->setContent(table, wanted);
    const QPushButton *close = dialog->addSafeButton(u"Close"_s);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(dialog->width() <= window.width() && dialog->height() <= window.height());
    QVERIFY(dialog->rect().contains(QRect(close->mapTo(dialog, QPoint()), close->size())));
    QVERIFY(dialog->rect().contains(table->geometry()));
    QVERIFY(close->geometry().top() >= table->geometry().bottom());
    QCOMPARE(table->minimumSize() == wanted, roomForAll);
}

void TestSupportWidgets::contentThatDoesNotFitScrolls()
{
    Look look;
    QWidget around;
    around.resize(900, 400);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    QLineEdit *last = nullptr;
    for (int i = 0; i < 20; ++i)
        column->addWidget(last = new QLineEdit(form));
    auto *dialog = new Dialog(look, &around);
    dialog->setHeading(u"Form"_s);
    dialog->setContent(form);
    QPushButton *apply = dialog->addButton(u"Apply"_s, dialog, [] {});
    apply->setDefault(true);
    const QPushButton *close = dialog->addSafeButton(u"Close"_s);
    QVERIFY(apply->isDefault() && !close->isDefault());
    last->setFocus();
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(dialog->height() <= around.height());
    QVERIFY(dialog->rect().contains(QRect(close->mapTo(dialog, QPoint()), close->size())));
    QVERIFY(last->hasFocus());
    QVERIFY(last->height() >= last->minimumSizeHint().height()); // not squeezed
    QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
}

void TestSupportWidgets::aLanguageIsNamedInItsOwnWordsWithoutACountry_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << u"English"_s;
    QTest::newRow("es") << u"Español"_s;
    QTest::newRow("de") << u"Deutsch"_s;
    QTest::newRow("fr") << u"Français"_s;
    QTest::newRow("no tag") << QString();
}

void TestSupportWidgets::aLanguageIsNamedInItsOwnWordsWithoutACountry()
{
    QFETCH(const QString, name);
    QCOMPARE(languageName(QString::fromLatin1(QTest::currentDataTag())), name);
}

void TestSupportWidgets::aDesignIsNamedInTheReadersLanguageAndAnUnusualOneAsItIsStated()
{
    const auto text = [](const QString &stated) { return designText(Reference{u"a"_s, {{"genre"_L1, stated}}}); };
    QCOMPARE(text(u"cohort study"_s), u"cohort study"_s); // nothing to translate: as it is written
    QTranslator german;
    QVERIFY(german.load(u":/i18n/heartport_de.qm"_s));
    QCoreApplication::installTranslator(&german);
    QCOMPARE(text(u"cohort study"_s), u"Kohortenstudie"_s);
    QCOMPARE(text(u"Stepped-wedge trial"_s), u"Stepped-wedge trial"_s);
    QCoreApplication::removeTranslator(&german);
}

void TestSupportWidgets::theApplicationOutlivesItsLook()
{
    {
        Look look;
        look.apply();
    }
    QCheckBox box(u"Still drawn"_s);
    box.setChecked(true);
    QVERIFY(!box.grab().isNull());
    QVERIFY(!qobject_cast<QProxyStyle *>(QApplication::style()));
}

QTEST_MAIN(TestSupportWidgets)
#include "tst_supportwidgets.moc"
