// Writes references as RIS. Internal to exchange.
#pragma once

#include "domain/reference.h"

#include <QList>

namespace heartport {

QString writeRis(const QList<Reference> &references);

} // namespace heartport
