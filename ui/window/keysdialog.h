// The table of all keys, made from the table of actions.
#pragma once

#include "ui/support/dialog.h"

namespace heartport {

class Actions;

// Shows it over the window; it deletes itself.
void showKeysDialog(Look &look, const Actions &actions, QWidget *window);

} // namespace heartport
