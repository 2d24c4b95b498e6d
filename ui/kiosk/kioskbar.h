// The bar at the end of the screen, on every page the same: Home, Back, text, contrast, language, read aloud, share, End.
#pragma once

#include "policies/capabilities.h"
#include "ui/kiosk/kioskbutton.h"

namespace heartport {

class KioskText;

class KioskBar : public QWidget
{
    Q_OBJECT

public:
    // Builds only what is allowed. `nextLanguage` is what the language button says; empty: there is one language only.
    KioskBar(KioskLook &look, const Capabilities &capabilities, const QString &nextLanguage, QWidget *parent);

    void setNotice(const QString &notice) const;
    // Which buttons make sense now; the others are not there at all.
    void setPlace(bool canGoBack, bool inArticle, bool canRead);
    void setReading(bool reading); // aloud
    void setPrintable(bool printable, const QString &reason) const;
    int heightFor(int width);

Q_SIGNALS:
    void home();
    void back();
    void end();
    void contrast();
    void language();
    void readAloud();
    void share();
    void print();
    void lower();
    void noticeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    KioskButton *add(const QString &name, const QString &text, const QString &icon, void (KioskBar::*pressed)());
    void buildText();
    void updateText();
    int arrange(int width, bool apply); // the height used
    int placeNotice(int width, bool apply);
    void placeSize(int left, int top, int height);
    int naturalWidth(const QList<KioskButton *> &buttons) const;
    int placeRow(const QList<KioskButton *> &buttons, QRect row, bool apply) const;

    KioskLook &m_look;
    QHash<QString, KioskButton *> m_buttons; // by name
    KioskText *m_notice;
    KioskButton *m_whole;
    KioskButton *m_smaller = nullptr;
    KioskButton *m_larger = nullptr;
    KioskText *m_size = nullptr;
};

} // namespace heartport
