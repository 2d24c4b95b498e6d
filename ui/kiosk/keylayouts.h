// The letters of the keyboard on screen, by language; an outside keyboard program cannot work on a kiosk.
#pragma once

#include <QStringList>

namespace heartport {

struct KeyLayout {
    QString language; // BCP 47
    QString name;     // "Deutsch"
    QStringList rows; // each of single letters
};

// The layout of a language, of its letters' script, else the English one.
KeyLayout keyLayout(const QString &language);
// The same letters from A to Z in even rows, for whoever steers with four keys.
KeyLayout inOrder(const KeyLayout &layout);
// Languages that have a layout of their own, of those asked for; never empty.
QStringList keyboardLanguages(const QStringList &wanted);
// Digits and signs.
QStringList signRows();

} // namespace heartport
