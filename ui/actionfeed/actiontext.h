// The words of an action as they are shown: its inline Markdown as runs, the citations cut out.
#pragma once

#include "ui/support/runlabel.h"

namespace heartport {

QList<TextRun> actionRuns(const QString &markdown);

// The same without emphasis.
QString actionPlainText(const QString &markdown);

} // namespace heartport
