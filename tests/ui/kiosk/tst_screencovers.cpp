// Two screens: the kiosk stands on the first one, and on the second one nothing is left to see or to touch.
#include "kioskfixture.h"
#include "ui/kiosk/screencovers.h"

#include <QScreen>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestScreenCovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOtherScreenIsCovered()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2); // twoscreens.json
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        const ScreenCovers covers(*kiosk.window);
        QCOMPARE(kiosk.window->geometry(), QGuiApplication::primaryScreen()->geometry());
        QCoreApplication::sendPostedEvents(); // the guard hides windows that are not the kiosk's
        QList<QRect> covered;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget != kiosk.window.get()) {
                covered.append(widget->geometry());
                QVERIFY(widget->windowFlags() & Qt::WindowDoesNotAcceptFocus);
                QCOMPARE(widget->grab().toImage().pixelColor(600, 400), QColor(Qt::black));
            }
        QCOMPARE(covered, QList<QRect>{QGuiApplication::screens().at(1)->geometry()});
    }

    void theCoversGoWithTheKiosk()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        {
            const ScreenCovers covers(*kiosk.window);
            QVERIFY(!kiosk.onlyWindow());
        }
        QVERIFY(kiosk.onlyWindow());
    }
};

QTEST_MAIN(TestScreenCovers)
#include "tst_screencovers.moc"
