// What a person reads when something fails: one clear sentence and a next step, from an error's code.
#pragma once

#include "domain/result.h"

namespace heartport {

struct ErrorText {
    QString sentence;
    QString nextStep;
};

// Translated. The error's English detail is for the log, not for the screen; write it there.
ErrorText errorText(const Error &error);

} // namespace heartport
