// Follows the desktop's wish for a light or dark theme and for less motion, over the settings portal (Qt 6.4 does not).
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;
class QVariant;

namespace heartport {

class Look;

class SystemLook : public QObject
{
    Q_OBJECT

public:
    SystemLook(Look &look, QObject *parent = nullptr);

    // Asks without waiting, then listens. Call it once the first window stands: connecting to the bus takes a while.
    // Where no portal answers, Look goes by the lightness of the system's window colour.
    void start();

private Q_SLOTS:
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &area, const QString &key);
    void take(const QString &area, const QString &key, const QVariant &value);

    Look &m_look;
};

} // namespace heartport
