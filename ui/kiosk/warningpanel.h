// "Still there?": over everything, with the seconds that are left, before all of the visitor is forgotten.
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QWidget>

namespace heartport {

class KioskButton;
class KioskText;

class WarningPanel : public QWidget
{
    Q_OBJECT

public:
    WarningPanel(const KioskLook &look, QWidget *parent);

    void setSecondsLeft(int seconds);
    QStringList words() const; // to be spoken
    KioskButton *stayButton() const { return m_stay; }

Q_SIGNALS:
    void stays();
    void ends();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const KioskLook &m_look;
    QWidget *m_card;
    KioskText *m_question;
    KioskText *m_seconds;
    KioskText *m_reason;
    KioskButton *m_stay;
};

} // namespace heartport
