// heartport-cli: the library's work without a window.
#include "cli/command.h"
#include "exporting/pageapplication.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <clocale>
#include <cstring>

#include <fcntl.h>
#include <langinfo.h>

using namespace heartport::cli;
using namespace Qt::StringLiterals;

namespace {

struct Verb {
    const char *name;
    const char *usage;
    const char *help;
    int (*run)(const Call &);
};

constexpr std::array verbs{
    Verb{"import", "import PATH… [--followed] [--json]",
        "bring in TextBundle folders, .textpack and .heartpack files, channel folders and saved HeartPort pages; "
        "--followed: only what a channel that you follow has signed",
        runImport},
    Verb{"list", "list [--category C] [--language L] [--drafts] [--json]",
        "the hearticles, or the drafts, newest first", runList},
    Verb{"show", "show ID [--as text|markdown|html|json]", "one hearticle", runShow},
    Verb{"search", "search QUERY… [--limit N] [--language L] [--json]", "hearticles with all these words, best first",
        runSearch},
    Verb{"check", "check ID|PATH [--json]", "what an editor is told; exit code 1 where publishing is refused",
        runCheck},
    Verb{"channel",
        "channel publish DIR --key FILE [--title T] [--expires DAYS] | follow URL|DIR --key PUBLICKEY | unfollow URL|DIR"
        " | list | sync | key FILE | pack DIR FILE.heartpack [--json]",
        "publish your hearticles as plain files, follow those of others and fetch what is new", runChannel},
    Verb{"export",
        "export ID… | --category C  --to FILE|FOLDER [--as textpack|html|epub|pdf|md] [--paper a4|letter] [--sheet]"
        " [--draft] [--share-base URL]",
        "write hearticles out; the format is that of the file's name, or --as where a folder gets one file each",
        runExport},
    Verb{"verify", "verify FILE [--json]", "what an exported file says about AI; exit code 1 where it does not",
        runVerify},
    Verb{"references",
        "references import FILE --into ID [--json] | export ID --to FILE | format FILE [--style vancouver]",
        "BibTeX, RIS, PubMed NBIB and CSL-JSON into a draft, out of a hearticle, or as a printed list", runReferences},
    Verb{"retractions", "retractions load FILE.csv [--json]",
        "load Retraction Watch's table and say which hearticles rest on a retracted study", runRetractions},
    Verb{"publish", "publish ID", "a draft becomes what readers see, if the check finds no errors", runPublish},
    Verb{"library", "library check | backup FILE | repair | stats | publisher [LINES] [--json]",
        "look after the library file; LINES of the publisher stand under every AI-content notice", runLibrary},
    Verb{"kiosk", "kiosk check FILE | channels FILE | pin",
        "check a kiosk's policy; follow its channels and no others; make the hash of the PIN on standard input",
        runKiosk},
};

// A descriptor that is closed would be given to the next file opened, and output would go into it.
void keepStandardStreams()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDWR);
}

// Qt reads arguments and file names in the locale's character set, and says so at length when that is not UTF-8.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

void printHelp()
{
    print(u"Usage: heartport-cli [--library FILE] VERB …\n\n"_s);
    for (const Verb &verb : verbs)
        print(u"  %1\n      %2\n"_s.arg(QString::fromUtf8(verb.usage), QString::fromUtf8(verb.help)));
    print(u"\n  --library FILE   the library to use, instead of your own\n"
          "  --help, -h       this text\n  --version, -v    the version\n\n"
          "Exit codes: 0 done, 1 content refused or a check found errors, 2 wrong usage,\n"
          "3 the library or a file could not be read or written.\n"_s);
}

// Takes "--library FILE" or "--library=FILE" out of the arguments, wherever it stands in front of a "--". Without its
// value: false.
bool takeLibrary(QStringList &arguments, Call &call)
{
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != u"--"; ++i) {
        if (!arguments.at(i).startsWith(u"--library=") && arguments.at(i) != u"--library")
            continue;
        const bool apart = arguments.at(i) == u"--library";
        call.library = apart ? arguments.value(i + 1) : arguments.at(i).mid(10);
        arguments.remove(i, qMin<qsizetype>(apart ? 2 : 1, arguments.size() - i));
        --i;
        if (call.library.isEmpty())
            return false;
    }
    return true;
}

int run(QStringList arguments)
{
    Call call;
    if (!takeLibrary(arguments, call)) {
        printError(u"--library"_s, u"the file's name is missing"_s);
        return WrongUsage;
    }
    call.verb = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (call.verb == u"--help" || call.verb == u"-h") {
        printHelp();
        return Done;
    }
    if (call.verb == u"--version" || call.verb == u"-v") {
        printLine(u"heartport-cli " HEARTPORT_VERSION ""_s);
        return Done;
    }
    for (const Verb &verb : verbs) {
        if (call.verb != QLatin1StringView(verb.name))
            continue;
        call.usage = QString::fromUtf8(verb.usage);
        call.arguments = arguments;
        const qsizetype end = arguments.indexOf(u"--"_s);
        const QStringList options = arguments.first(end < 0 ? arguments.size() : end);
        if (!options.contains(u"--help"_s) && !options.contains(u"-h"_s))
            return verb.run(call);
        print(u"Usage: heartport-cli [--library FILE] %1\n\n%2\n"_s.arg(call.usage, QString::fromUtf8(verb.help)));
        return Done;
    }
    if (call.verb.isEmpty())
        printError(u"verb"_s, u"what shall be done is missing; \"heartport-cli --help\" lists the verbs"_s);
    else
        printError(call.verb,
            u"%1; \"heartport-cli --help\" lists the verbs"_s.arg(
                call.verb.startsWith(u'-') ? u"unknown option"_s : u"unknown verb"_s));
    return WrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    keepStandardStreams();
    useUtf8();
    // Only exporting draws pages and pays for fonts.
    const bool exports =
        std::any_of(argv, argv + argc, [](const char *word) { return std::strcmp(word, "export") == 0; });
    const auto application =
        exports ? heartport::makePageApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    const int code = run(QCoreApplication::arguments().mid(1));
    // A full disk behind ">": the result did not arrive.
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        printError(u"output"_s, u"it could not be written completely"_s);
        return Unreadable;
    }
    return code;
}
