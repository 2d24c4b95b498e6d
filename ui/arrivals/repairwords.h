// What was put right in a hearticle on its way in, in the reader's language.
#pragma once

#include "exchange/correction.h"

namespace heartport {

QString repairWords(const Correction &correction);

} // namespace heartport
