// A hearticle's QR code, large enough for a phone held before the screen, and what it says.
#pragma once

#include "domain/citation.h"

class QWidget;

namespace heartport {

class Look;

void showQrDialog(Look &look, const Article &article, QWidget *window);

} // namespace heartport
