// What became of publishing: how much, and what followers need.
#pragma once

#include "syncing/publisher.h"

class QWidget;

namespace heartport {

class Look;

void showPublished(Look &look, const Result<PublishReport> &done, const QString &folder, QWidget *window);

} // namespace heartport
