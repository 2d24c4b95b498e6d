#include "storage/sqlscript.h"

#include <QDir>
#include <QFile>

namespace heartport {

using namespace Qt::StringLiterals;

QStringList sqlStatements(const QString &resource)
{
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlStatements", "the script is compiled in");
    Q_UNUSED(opened)
    QStringList statements;
    QStringList lines;
    const auto all = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : all) {
        if (line == u"--;") {
            statements.append(lines.join(u'\n'));
            lines.clear();
        } else if (!line.startsWith(u"--")) {
            lines.append(line);
        }
    }
    return statements;
}

QStringList migrationStatements(int version)
{
    const QString folder = u":/migrations/"_s;
    const QStringList found = QDir(folder).entryList({u"%1_*.sql"_s.arg(version, 4, 10, QLatin1Char('0'))});
    Q_ASSERT_X(found.size() == 1, "migrationStatements", "each version has one script");
    return sqlStatements(folder + found.value(0));
}

} // namespace heartport
