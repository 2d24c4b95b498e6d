// The sheet over the end of the screen: a reference, the hearticle to take home, an address, the notice. With a QR code
// where a phone can go on; nothing in it leads out of the program.
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QFrame>

#include <functional>

namespace heartport {

struct SheetContent {
    QString title;
    QString text;
    QString detail;         // a DOI or an address, in the colour of links
    QString qr;             // what the QR code says; empty: none
    QString counter;        // "3 of 12"; empty: there are no others
    bool isMessage = false; // the text is what the sheet is for, and not what stands under a title
};

class KioskButton;

class KioskSheet : public QFrame
{
    Q_OBJECT

public:
    KioskSheet(const KioskLook &look, QWidget *parent);

    void show(const SheetContent &content);
    void addButton(const QString &text, const QString &icon, const QString &name, std::function<void()> pressed);
    KioskButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void closed();
    void stepped(int by); // to the next or previous reference

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const SheetContent &content);

    const KioskLook &m_look;
    QWidget *m_inside = nullptr;
    KioskButton *m_close = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace heartport
