#include "ui/support/systemlook.h"

#include "ui/support/look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
const QString gnomeInterface = u"org.gnome.desktop.interface"_s;
const QString enableAnimations = u"enable-animations"_s;

// Read() wraps its answer twice, ReadOne() and the signal once.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(Look &look, QObject *parent) : QObject(parent), m_look(look) {}

void SystemLook::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(gnomeInterface, enableAnimations);
}

void SystemLook::ask(const QString &area, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << area << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, area, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(area, key, QVariant::fromValue(reply.value()));
        done->deleteLater();
    });
}

void SystemLook::settingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    take(area, key, value.variant());
}

void SystemLook::take(const QString &area, const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    if (area == appearance && key == colorScheme) {
        const uint scheme = plain.toUInt(); // 0 no preference, 1 dark, 2 light
        if (scheme == 1 || scheme == 2)
            m_look.setSystemTheme(scheme == 1 ? ThemeName::Dark : ThemeName::Light);
    } else if (area == gnomeInterface && key == enableAnimations) {
        m_look.setSystemReducedMotion(!plain.toBool());
    }
}

} // namespace heartport
