#include "kiosk/restarts.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

namespace heartport {

bool startsTooOften(const QString &stateFile, const QString &boot, qint64 uptime)
{
    QFile old(stateFile);
    QStringList lines;
    if (old.open(QIODevice::ReadOnly))
        lines = QString::fromLatin1(old.read(4096)).split(u'\n', Qt::SkipEmptyParts);
    QStringList kept{boot};
    if (lines.value(0) == boot) {
        for (const QString &line : std::as_const(lines).mid(1)) {
            const qint64 at = line.toLongLong();
            if (at <= uptime && uptime - at < startsWindow)
                kept.append(line);
        }
    }
    const bool tooOften = kept.size() - 1 >= mostStarts;
    kept = kept.first(1) + kept.mid(1).last(std::min<qsizetype>(kept.size() - 1, mostStarts));
    kept.append(QString::number(uptime));
    QDir().mkpath(QFileInfo(stateFile).path());
    QSaveFile file(stateFile);
    if (file.open(QIODevice::WriteOnly) && file.write(kept.join(u'\n').toLatin1()) > 0)
        file.commit(); // where it cannot be written, systemd's own limit still holds
    return tooOften;
}

} // namespace heartport
