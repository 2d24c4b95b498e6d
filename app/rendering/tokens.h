// The one table of colours: palette, style sheet and page are all made from resources/look/tokens.json.
#pragma once

#include <QByteArray>
#include <QString>

namespace heartport {

enum class ThemeName { Light, Sepia, Dark, HighContrast };

// What a colour is for; the order is that of toWord().
enum class Role {
    Window,
    Sidebar,
    Surface,
    Raised,
    Field,
    Text,
    Muted,
    Disabled,
    Border,
    Control,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentSoft,
    Link,
    Info,
    Visited,
    Focus,
    Helps,
    HelpsSoft,
    Harms,
    HarmsSoft,
    Certainty,
    CertaintyOff,
    Warning,
    WarningSoft,
    Error,
    ErrorSoft,
    InfoSoft,
    Selection,
    OnSelection,
    Mark,
    Hover,
    Pressed,
};
constexpr int roleCount = int(Role::Pressed) + 1;

// The token's name in the table: "accentSoft".
QString toWord(Role role);
// "light", "sepia", "dark", "high-contrast".
QString toWord(ThemeName theme);

// 0xRRGGBB.
quint32 tokenColour(ThemeName theme, Role role);

// CSS declarations of one theme: `--accent-soft:#…;…`.
QByteArray tokensCss(ThemeName theme);
// CSS custom properties of all themes: `:root[data-theme="dark"]{--accent-soft:#…;…}`.
QByteArray tokensCss();

} // namespace heartport
