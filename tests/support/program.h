// Runs heartport-cli itself, as a script does, with a folder of its own for its library.
#pragma once

#include "support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace heartport::test {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline QStringList titles(const QJsonObject &object)
{
    using namespace Qt::StringLiterals;
    QStringList found;
    const QJsonArray articles = object.value("articles"_L1).toArray();
    for (const auto &article : articles)
        found.append(article["title"_L1].toString());
    return found;
}

class Program
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // The default library of these runs.
    QString library() const { return path(QStringLiteral("data/heartport/library.sqlite")); }

    // `shell`: instead of the program a shell line that runs it as "$0" "$@".
    Outcome run(const QStringList &arguments, const QStringList &shell = {}) const
    {
        using namespace Qt::StringLiterals;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        process.setProcessEnvironment(environment);
        const QString program = u"" HEARTPORT_CLI ""_s;
        if (shell.isEmpty())
            process.start(program, arguments);
        else
            process.start(u"sh"_s, QStringList{u"-c"_s, shell.join(u' '), program} + arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    // A copy of the default library; empty when there is none yet.
    QString freshLibrary()
    {
        using namespace Qt::StringLiterals;
        const QString copy = path(u"copy%1.sqlite"_s.arg(++m_count));
        return QFile::copy(library(), copy) ? copy : QString();
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace heartport::test
