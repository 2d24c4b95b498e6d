// The order in which Tab goes: pane by pane as the window is seen, whatever order its widgets were made in.
#pragma once

#include <QList>

class QWidget;

namespace heartport {

// All that Tab stops at now, pane by pane; what is in none of them comes last.
QList<QWidget *> tabStops(QWidget *window, const QList<QWidget *> &panes);

// The stop after (or before) `from`, round the ends; null: there is none.
QWidget *nextTabStop(const QList<QWidget *> &stops, QWidget *from, bool forward);

// The first stop of the pane after that of `from`, round the ends; null: there is none.
QWidget *nextPaneStop(const QList<QWidget *> &stops, const QList<QWidget *> &panes, const QWidget *from);

} // namespace heartport
