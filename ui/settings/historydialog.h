// What was read and when; can be cleared.
#pragma once

#include "ui/support/dialog.h"

namespace heartport {

class Library;

// Shows it over the window; it deletes itself.
void showHistoryDialog(Look &look, Library &library, QWidget *window);

} // namespace heartport
