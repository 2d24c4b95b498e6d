#include "ui/window/startarguments.h"

#include <QUrl>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

StartArguments mistake(const QString &what)
{
    StartArguments arguments;
    arguments.ask = StartArguments::Ask::Mistake;
    arguments.mistake = what;
    return arguments;
}

// "--library FILE" and "--library=FILE"; empty when there is no value.
QString valueOf(const QString &word, const QStringList &words, qsizetype &at)
{
    if (const qsizetype equals = word.indexOf(u'='); equals >= 0)
        return word.mid(equals + 1);
    return at + 1 < words.size() ? words.at(++at) : QString();
}

// The id of "--edit ID" and "--edit=ID". It may be left out: then what follows is something else.
QString draftOf(const QString &word, const QStringList &words, qsizetype &at)
{
    if (word != editWord())
        return word.section(u'=', 1);
    return at + 1 < words.size() && parseAddress(words.at(at + 1)) ? words.at(++at) : QString();
}

// What is to be opened, by "--edit" or "--open"; what is wrong with it, or nothing.
QString takeAddress(const QString &option, const QString &text, QStringList &addresses)
{
    const bool edit = option == editWord();
    if (edit && text.isEmpty()) {
        addresses.append(editWord());
        return {};
    }
    const auto address = parseAddress(text);
    if (!address)
        return address.error().detail;
    addresses.append(edit ? editWord() + u'=' + address->article.toString() : address->toString());
    return {};
}

// A kiosk decides for itself what it opens, and a policy binds nobody at a desk.
StartArguments sensible(const StartArguments &arguments)
{
    if (arguments.kiosk && !(arguments.addresses + arguments.files).isEmpty())
        return mistake(u"--kiosk opens nothing by the command line"_s);
    if (!arguments.kiosk && !arguments.policy.isEmpty())
        return mistake(u"--policy is for --kiosk alone"_s);
    return arguments;
}

} // namespace

StartArguments readStartArguments(const QStringList &words)
{
    StartArguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const QString option = word.section(u'=', 0, 0);
        if (word == u"--help" || word == u"-h") {
            arguments.ask = StartArguments::Ask::Help;
            return arguments;
        }
        if (word == u"--version" || word == u"-v") {
            arguments.ask = StartArguments::Ask::Version;
            return arguments;
        }
        if (option == u"--library") {
            arguments.library = valueOf(word, words, i);
            if (arguments.library.isEmpty())
                return mistake(u"--library needs a file"_s);
        } else if (word == u"--kiosk") {
            arguments.kiosk = true;
        } else if (option == u"--policy") {
            arguments.policy = valueOf(word, words, i);
            if (arguments.policy.isEmpty())
                return mistake(u"--policy needs a file"_s);
        } else if (option == editWord() || option == u"--open" || word.startsWith(u"heartport:")) {
            const QString text = option == editWord() ? draftOf(word, words, i)
                : option == u"--open"                 ? valueOf(word, words, i)
                                                      : word;
            if (const QString wrong = takeAddress(option, text, arguments.addresses); !wrong.isEmpty())
                return mistake(wrong);
        } else if (word.startsWith(u"--") && word.size() > 2) {
            return mistake(u"unknown option \"%1\""_s.arg(word.left(80)));
        } else {
            const QUrl url(word); // a desktop hands files over as addresses, because the entry takes heartport: too
            arguments.files.append(url.isLocalFile() ? url.toLocalFile() : word);
        }
    }
    return sensible(arguments);
}

QString editWord() { return u"--edit"_s; }

QString helpText()
{
    return u"HeartPort " HEARTPORT_VERSION " - read and write evidence-cited health articles\n\n"
           "Usage: heartport [--library FILE] [--open ID|heartport:article/ID] [--edit [ID]]\n"
           "                 [FILE.textpack ...]\n"
           "       heartport --kiosk [--policy FILE] [--library FILE]\n"
           "       heartport --version | --help\n\n"
           "  --library FILE   open this library and not $XDG_DATA_HOME/heartport/library.sqlite\n"
           "  --open ID        show this hearticle\n"
           "  --edit [ID]      write: the draft of this hearticle, or the one saved last\n"
           "  --kiosk          for a public place: full screen, locked, as /etc/heartport/kiosk.conf says\n"
           "  --policy FILE    another policy for the kiosk\n"
           "  FILE             bring in a TextBundle folder, a TextPack or a saved HeartPort page\n\n"
           "heartport-cli does the same work without a window.\n"_s;
}

} // namespace heartport
