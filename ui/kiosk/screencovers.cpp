#include "ui/kiosk/screencovers.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

namespace heartport {

using namespace Qt::StringLiterals;

ScreenCover::ScreenCover(const QRect &place)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus)
{
    setObjectName("screenCover"_L1);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setGeometry(place);
    showFullScreen();
}

void ScreenCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
}

ScreenCovers::ScreenCovers(QWidget &kiosk) : m_kiosk(kiosk)
{
    auto *application = static_cast<QGuiApplication *>(QCoreApplication::instance());
    connect(application, &QGuiApplication::primaryScreenChanged, this, &ScreenCovers::cover);
    connect(application, &QGuiApplication::screenRemoved, this, &ScreenCovers::cover);
    connect(application, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        follow(screen);
        cover();
    });
    for (QScreen *screen : QGuiApplication::screens())
        follow(screen);
    cover();
}

ScreenCovers::~ScreenCovers() = default;

void ScreenCovers::follow(QScreen *screen) { connect(screen, &QScreen::geometryChanged, this, &ScreenCovers::cover); }

void ScreenCovers::cover()
{
    const QScreen *own = QGuiApplication::primaryScreen();
    m_covers.clear();
    if (own) // by itself: a bare X server has nobody, and cage names no size, who could make it as large as the screen
        m_kiosk.setGeometry(own->geometry());
    if (own && !QGuiApplication::platformName().startsWith("wayland"_L1)) {
        for (const QScreen *screen : QGuiApplication::screens())
            if (!own->geometry().contains(screen->geometry())) // a mirrored one shows the kiosk
                m_covers.push_back(std::make_unique<ScreenCover>(screen->geometry()));
    }
    m_kiosk.showFullScreen();
}

} // namespace heartport
