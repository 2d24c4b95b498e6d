// What every verb of heartport-cli shares: exit codes, output, and opening the library.
#pragma once

#include "storage/articlestore.h"
#include "storage/database.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace heartport::cli {

// FORMATS.md §4.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2, Unreadable = 3 };

// One call of the program: the verb's own arguments, and the library that was named before it (empty: the default one).
struct Call {
    QString verb;
    QStringList arguments;
    QString library;
    QString usage; // of the verb, for messages
};

// To standard output as UTF-8 whatever the locale. Control characters are left out: a title cannot steer the terminal.
void print(const QString &text);
void printLine(const QString &line);
void printBytes(const QByteArray &bytes);
void printJson(const QJsonObject &object);
// One line on standard error: "heartport-cli: WHAT: WHY".
void printError(const QString &what, const QString &why);
bool errorsGoToTerminal();

ExitCode exitCodeOf(const Error &error);
// Prints the error and says which exit code it means.
ExitCode fail(const QString &what, const Error &error);

// Reads the call's options into `parser`, which has the verb's own ones, and checks the number of other arguments.
// Says false after printing what is wrong: the caller ends with WrongUsage.
bool parse(QCommandLineParser &parser, const Call &call, int fewest, int most);

enum class Use {
    Read,  // falls back to reading only where the file cannot be written
    Look,  // reading only: the file is left as it is
    Write, // a named library that is missing is made, empty
};

// The named library, or the default one, which is made with the starter library when it is missing. Opening may put
// things right: that is said on standard error. Errors are printed; the exit code tells which.
tl::expected<std::unique_ptr<Database>, ExitCode> openLibrary(const Call &call, Use use);

// The id in a UUID or an address; prints what is wrong.
std::optional<ArticleId> readId(const QString &text);

QJsonObject toJson(const ArticleSummary &summary);
QJsonArray idArray(const QList<ArticleId> &ids);

// The verbs, one file each.
int runImport(const Call &call);
int runList(const Call &call);
int runShow(const Call &call);
int runSearch(const Call &call);
int runCheck(const Call &call);
int runChannel(const Call &call);
int runExport(const Call &call);
int runVerify(const Call &call);
int runPublish(const Call &call);
int runLibrary(const Call &call);
int runKiosk(const Call &call);
int runReferences(const Call &call);
int runRetractions(const Call &call);

} // namespace heartport::cli
