// The kinds of buttons. The style sheet knows them by the property `kind`, so no button carries a sheet of its own.
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace heartport {

class Look;

enum class ButtonKind {
    Primary,   // filled rose, at most one a screen
    Secondary, // outlined
    Quiet,     // no outline until hovered
    Link,      // a word in blue, e.g. "Show all 5"
};

// An empty icon name leaves the button to its words.
QPushButton *makeButton(const Look &look, ButtonKind kind, const QString &text, QWidget *parent,
    const QString &icon = {});
// 32 px square; the name is its tool tip and its accessible name.
QToolButton *makeIconButton(const Look &look, const QString &icon, const QString &name, QWidget *parent);

} // namespace heartport
