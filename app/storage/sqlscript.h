// The statements of one SQL file in the resources; a line that holds only "--;" ends a statement.
#pragma once

#include <QStringList>

namespace heartport {

QStringList sqlStatements(const QString &resource);
// Those of migrations/NNNN_….sql that lead to this schema version.
QStringList migrationStatements(int version);

} // namespace heartport
