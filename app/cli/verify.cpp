#include "cli/command.h"
#include "exporting/disclosurereader.h"

#include <QJsonArray>

#include <new>

#include <sys/resource.h>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

// The file may be anybody's, and libqpdf unpacks its tables without asking how large they get.
void limitResources()
{
    constexpr rlim_t memory = rlim_t(1) << 30; // bytes
    constexpr rlim_t seconds = 30;             // of the processor
    for (const auto &[what, most] : {std::pair{RLIMIT_DATA, memory}, std::pair{RLIMIT_CPU, seconds}}) {
        rlimit limit{};
        if (::getrlimit(what, &limit) != 0)
            continue;
        limit.rlim_cur = std::min(limit.rlim_max, most);
        (void)::setrlimit(what, &limit);
    }
}

Result<FoundDisclosure> read(const QString &path)
{
    try {
        return findDisclosure(path);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::TooLarge, u"what the file holds is too large"_s);
    }
}

QJsonObject toJson(const QString &path, const FoundDisclosure &found)
{
    QJsonObject object{{"file"_L1, path}, {"format"_L1, extensionOf(found.format)}, {"discloses"_L1, found.discloses()},
        {"level"_L1, found.level ? QJsonValue(toWord(*found.level)) : QJsonValue()},
        {"marks"_L1, QJsonArray::fromStringList(found.marks)},
        {"problems"_L1, QJsonArray::fromStringList(found.problems)}, {"disclaimer"_L1, QJsonValue()}};
    if (found.disclaimer)
        object.insert("disclaimer"_L1,
            QJsonObject{{"policy"_L1, found.disclaimer->policy}, {"version"_L1, found.disclaimer->version},
                {"language"_L1, found.disclaimer->language}, {"text"_L1, found.disclaimer->text}});
    return object;
}

void printFound(const FoundDisclosure &found)
{
    printLine(u"format:      "_s + extensionOf(found.format));
    printLine(u"level:       "_s + (found.level ? toWord(*found.level) : u"not stated"_s));
    for (const QString &mark : found.marks)
        printLine(u"stated in:   "_s + mark);
    printLine(u"disclaimer:  "_s
        + (found.disclaimer ? u"%1 version %2, %3"_s.arg(found.disclaimer->policy)
                                  .arg(found.disclaimer->version)
                                  .arg(found.disclaimer->language)
                            : u"missing or altered"_s));
    printLine(found.discloses() ? u"The file discloses how AI was used."_s
                                : u"The file does not disclose how AI was used as it must."_s);
}

} // namespace

int runVerify(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parse(parser, call, 1, 1))
        return WrongUsage;
    const QString path = parser.positionalArguments().constFirst();
    limitResources();
    const auto found = read(path);
    if (!found) {
        const ExitCode code = fail(path, found.error());
        if (code == Refused && parser.isSet(u"json"_s))
            printJson({{"file"_L1, path}, {"format"_L1, QJsonValue()}, {"discloses"_L1, false},
                {"level"_L1, QJsonValue()}, {"marks"_L1, QJsonArray()}, {"disclaimer"_L1, QJsonValue()},
                {"problems"_L1, QJsonArray{found.error().detail}}});
        return code;
    }
    if (parser.isSet(u"json"_s))
        printJson(toJson(path, *found));
    else
        printFound(*found);
    for (const QString &problem : found->problems)
        printError(path, problem);
    return found->discloses() ? Done : Refused;
}

} // namespace heartport::cli
