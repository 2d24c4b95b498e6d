// How everything looks now: theme, interface scale, type styles and icons. One object, made in main, passed by
// reference.
#pragma once

#include "rendering/tokens.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPointer>

class QStyle;

namespace heartport {

enum class ThemeChoice { System, Light, Sepia, Dark, HighContrast };

// LOOK.md §3. Serif speaks for content, Inter for the program.
enum class TextStyle {
    ArticleTitle,  // Charis 700 34/41
    BreakingTitle, // Charis 700 30/37
    ShelfTitle,    // Charis 700 20/26
    CardTitle,     // Charis 700 16.5/22
    DockTitle,     // Charis 700 15.5/20
    Brand,         // Charis 700 19/24
    Subtitle,      // Charis 400 17/25
    Lead,          // Inter 400 16/24
    Body,          // Inter 400 14/20
    BodyMedium,    // Inter 500 14/20
    BodyStrong,    // Inter 600 14/20
    Fact,          // Inter 400 13/18
    Label,         // Inter 600 13/18, category
    Reference,     // Inter 400 13.5/19
    Caption,       // Inter 400 12.5/16, the smallest
    CaptionStrong, // Inter 600 12.5/16
};

class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);
    ~Look() override; // gives the application a plain style back, for ours reads its colours here

    ThemeName theme() const { return m_theme; } // System is already resolved
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_theme == ThemeName::Dark || m_theme == ThemeName::HighContrast; }
    QColor color(Role role) const;
    int textScale() const { return m_textScale; } // percent, 100 to 200
    bool reducedMotion() const { return m_reducedMotion || m_systemReducedMotion; }
    // Whether the focus is to be seen, because it was last moved by a key (focusring.h).
    bool showsFocus() const { return m_showsFocus; }

    // A length at 100 % in logical pixels, scaled with the interface text.
    int px(double at100) const;
    QFont font(TextStyle style) const;
    int lineHeight(TextStyle style) const; // scaled px
    // An icon of resources/icons by name in the colour of a role; disabled and selected states included.
    QIcon icon(const QString &name, Role role = Role::Text) const;
    QPalette palette() const;
    QString styleSheet() const; // the app-wide sheet for the current theme and scale

    void setThemeChoice(ThemeChoice choice);
    void setTextScale(int percent);
    void setReducedMotion(bool reduced);
    // What the system asks for; shown while the choice is System.
    void setSystemTheme(ThemeName theme);
    void setSystemReducedMotion(bool reduced);
    void setShowsFocus(bool shows) { m_showsFocus = shows; } // for FocusRing alone
    // Puts palette, style sheet and font on the application in one pass.
    // Call it again from a slot on changed(); the style is made on the first call.
    void apply();

Q_SIGNALS:
    void changed(); // theme, scale or motion: repaint, re-read fonts and sizes

private:
    ThemeName resolved(ThemeChoice choice) const;

    ThemeName m_system; // until the system says more: as light or dark as its window colour
    ThemeChoice m_choice = ThemeChoice::System;
    ThemeName m_theme = ThemeName::Light;
    int m_textScale = 100;
    bool m_reducedMotion = false;
    bool m_systemReducedMotion = false;
    bool m_showsFocus = false;
    QPointer<QStyle> m_style; // the application's own
};

} // namespace heartport
