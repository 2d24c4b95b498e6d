#include "ui/arrivals/repairwords.h"

#include <QCoreApplication>

namespace heartport {

QString repairWords(const Correction &correction)
{
    return inWords(correction, [](const char *text) { return QCoreApplication::translate(correctionContext, text); });
}

} // namespace heartport
