// The number pad before the maintenance page. It says whether a PIN was wrong and how long it is locked, and no more.
#pragma once

#include "kiosk/pinlock.h"
#include "ui/kiosk/kiosklook.h"
#include "ui/reader/readingclock.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace heartport {

class KioskButton;
class KioskText;

class PinPage : public QWidget
{
    Q_OBJECT

public:
    // `lock` outlives the page.
    PinPage(const KioskLook &look, QByteArray hash, PinLock &lock, ReadingClock clock, QWidget *parent);

    void tick(); // the seconds of the lock
    void type(const QString &digit);

Q_SIGNALS:
    void opened();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addKey(QGridLayout *grid, const QString &text, int row, int column, std::function<void()> pressed);
    void enter();
    void erase();
    void show(const QString &sentence);

    const KioskLook &m_look;
    QByteArray m_hash;
    PinLock &m_lock;
    ReadingClock m_clock;
    QString m_pin;
    bool m_locked = false;
    KioskText *m_dots;
    KioskText *m_says;
};

} // namespace heartport
