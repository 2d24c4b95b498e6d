// A kiosk for tests: its own library, state folder and clock, and hands of a visitor.
#pragma once

#include "kiosk/pin.h"
#include "support/samples.h"
#include "ui/kiosk/kioskarticle.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/support/focusring.h"
#include "ui/support/look.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace heartport {

class KioskFixture
{
public:
    static constexpr int patience = 30'000; // ms; a busy machine starts the engine slowly

    KioskFixture() : ring(look, *static_cast<QApplication *>(QCoreApplication::instance()))
    {
        using namespace Qt::StringLiterals;
        look.setThemeChoice(ThemeChoice::Light);
        look.setReducedMotion(true);
        look.apply();
        QObject::connect(&look, &Look::changed, &look, [this] { look.apply(); });
        policy.languages = {u"en"_s, u"de"_s};
        policy.library = folder.filePath(u"library.sqlite"_s);
        auto opened = Database::open(policy.library, Database::Access::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
    }
    ~KioskFixture() { window.reset(); }

    ArticleId add(const QString &title, const QString &category = QStringLiteral("Sleep"),
        Status status = Status::Published, const QString &language = QStringLiteral("en"))
    {
        Article article = samples::article(title);
        article.category = category;
        article.language = language;
        article.essentials += QStringLiteral("\n\nA paragraph to scroll through, plain and calm.").repeated(40);
        return store(article, status);
    }
    ArticleId store(const Article &article, Status status = Status::Published)
    {
        auto transaction = Transaction::begin(*database);
        ArticleStore articles(*database);
        if (!articles.store(article, Placement{status}) || !transaction->commit())
            qFatal("a sample could not be stored");
        return article.id;
    }

    void start(const QSize &size = {1080, 1920}, bool safe = false)
    {
        window = std::make_unique<KioskWindow>(look, policy, policy.library, safe,
            KioskSurroundings{.clock = [this] { return time; },
                .wallClock = [this] { return wall; },
                .leave = [this](int code) { exitCodes.append(code); },
                .stateFolder = folder.filePath(QStringLiteral("state")),
                .speechSocket = folder.filePath(QStringLiteral("speech")),
                .warmsUp = false,
                .stickFolder = folder.filePath(QStringLiteral("stick"))});
        window->resize(size);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    void wake()
    {
        tap(QPoint(window->width() / 2, window->height() / 2));
        QCoreApplication::sendPostedEvents(); // what waits for the release
    }
    // Where a finger touches the screen; the widget there is the one that gets it.
    void tap(const QPoint &at)
    {
        QWidget *widget = window->childAt(at);
        if (!widget)
            widget = window.get();
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->mapFrom(window.get(), at));
    }
    void press(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
    {
        QWidget *widget = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::sendKeyEvent(QTest::Click, widget, key, text, modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    }
    void pass(qint64 milliseconds)
    {
        time += milliseconds;
        window->tick();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    }
    template<typename T = QWidget>
    T *find(const char *name)
    {
        // What goes is hidden at once and deleted later.
        for (T *widget : window->findChildren<T *>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    bool onlyWindow() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget != window.get())
                return false;
        return window->isVisible();
    }
    void openPinPage()
    {
        for (int i = 0; i < 5; ++i)
            tap({10, 10});
        QCoreApplication::sendPostedEvents();
    }

    void enterPin(const QString &pin)
    {
        using namespace Qt::StringLiterals;
        for (const QChar digit : pin)
            find<QAbstractButton>(qPrintable(u"pinKey"_s + digit))->click();
        find<QAbstractButton>("pinKeyEnter")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    }
    // From wherever it is; Closed stands for the warning.
    void bring(KioskWindow::Front state, const std::optional<ArticleId> &id = {})
    {
        using Front = KioskWindow::Front;
        if (state == Front::Attract)
            return;
        if (state == Front::Pin)
            return openPinPage();
        if (window->front() == Front::Attract)
            wake();
        else
            press("barHome");
        if (state == Front::Search)
            press("kioskSearchButton");
        if (state == Front::Topic)
            press("kioskTopic");
        if (state == Front::Article)
            window->showArticle(*id);
        if (state == Front::Closed)
            pass(90'000);
    }

    QTemporaryDir folder;
    KioskPolicy policy;
    Look look;
    FocusRing ring;
    std::unique_ptr<Database> database;
    qint64 time = 10'000'000;
    QDateTime wall{QDate(2026, 11, 24), QTime(10, 0)}; // a Tuesday
    QList<int> exitCodes;
    std::unique_ptr<KioskWindow> window;
};

} // namespace heartport
