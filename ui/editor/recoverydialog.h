// Offers what was typed but not saved when the program ended, beside what was saved.
#pragma once

#include "storage/draftstore.h"

#include <functional>

class QWidget;

namespace heartport {

class Look;

struct RecoveryChoice {
    std::function<void()> keep;
    std::function<void()> discard; // it stays among the discarded drafts
};

void showRecoveryDialog(Look &look, const Article &saved, const SafetyCopy &copy, QWidget *window,
    const RecoveryChoice &choice);

} // namespace heartport
