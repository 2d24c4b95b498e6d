// The publisher's own lines under the notice on AI content, below the notice itself, which nobody edits.
#pragma once

#include "ui/support/dialog.h"

namespace heartport {

class Library;

// Shows it over the window; it deletes itself.
void showPublisherDialog(Look &look, Library &library, QWidget *window);

} // namespace heartport
