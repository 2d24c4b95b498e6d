// How large things are on a kiosk: the pictures of LOOK.md are drawn for a screen of 1080 px and text at 125 %.
#pragma once

#include "ui/support/look.h"

#include <QSize>

#include <algorithm>

namespace heartport {

class KioskLook : public QObject
{
    Q_OBJECT

public:
    explicit KioskLook(Look &look, QObject *parent = nullptr);

    Look &look() const { return m_look; }
    QColor color(Role role) const { return m_look.color(role); }

    // A length of the pictures on this screen.
    int px(double drawn) const { return qRound(drawn * m_unit); }
    // The same for what a finger has to hit: 60 px at least on any screen.
    int target(double drawn) const { return std::max(60, px(drawn)); }
    bool isPortrait() const { return m_portrait; }
    // Text that is read grows to the full scale; the words on controls only as far as they fit in reach.
    int text(double drawn) const { return qRound(drawn * m_unit * m_textPercent / drawnAt); }
    int control(double drawn) const;
    QFont serif(double drawn) const; // 700
    QFont sans(double drawn, QFont::Weight weight = QFont::Normal) const;
    QFont controlFont(double drawn, QFont::Weight weight = QFont::Medium) const;

    int textPercent() const { return m_textPercent; }
    // Percent for the page's own scale, whose text is 18 px at 100 % and is drawn 29 px at 125 % here.
    int pagePercent() const;
    bool canGrow(int steps) const;
    void setTextPercent(int percent);
    void growText(int steps); // along 100 115 125 150 175 200 250 300
    void setScreen(const QSize &size);

Q_SIGNALS:
    void changed(); // text, colours or screen

private:
    static constexpr double drawnAt = 125;
    int stepped(int steps) const;

    Look &m_look;
    double m_unit = 1;
    bool m_portrait = false;
    int m_textPercent = 125;
};

} // namespace heartport
