// Writes references as BibTeX. Internal to exchange.
#pragma once

#include "domain/reference.h"

#include <QList>

namespace heartport {

QString writeBibTex(const QList<Reference> &references);

// BibTeX entry type and CSL type; the first of a CSL type is the one that is written.
const QList<std::pair<QString, QString>> &bibTexTypes();

} // namespace heartport
