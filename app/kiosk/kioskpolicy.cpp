#include "kiosk/kioskpolicy.h"

#include "domain/article.h"
#include "kiosk/pin.h"

#include <QFile>
#include <QHash>
#include <QStringDecoder>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPolicy = 64 * 1024; // bytes
constexpr int mostChannels = 64;

using Step = Result<> (*)(KioskPolicy &, const QString &);

struct Key {
    const char *name;
    const char *fallback; // as the maintenance page shows it
    Step read;
};

tl::unexpected<Error> bad(const QString &why) { return failure(ErrorCode::FieldInvalid, why); }

QStringList listOf(const QString &value)
{
    QStringList items;
    for (const QString &item : value.split(u','))
        items.append(item.trimmed());
    return items;
}

template<int smallest, int largest, auto field>
Result<> readNumber(KioskPolicy &policy, const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < smallest || number > largest)
        return bad(u"\"%1\" is not a whole number from %2 to %3"_s.arg(value).arg(smallest).arg(largest));
    policy.*field = number;
    return {};
}

template<auto field>
Result<> readFlag(KioskPolicy &policy, const QString &value)
{
    if (value != u"true" && value != u"false")
        return bad(u"\"%1\" is neither true nor false"_s.arg(value));
    policy.*field = value == u"true";
    return {};
}

Result<> readLibrary(KioskPolicy &policy, const QString &value)
{
    if (!value.startsWith(u'/'))
        return bad(u"\"%1\" is not a full path"_s.arg(value));
    policy.library = value;
    return {};
}

Result<> readCategories(KioskPolicy &policy, const QString &value)
{
    policy.categories = listOf(value);
    return policy.categories.contains(QString()) ? Result<>(bad(u"an entry between two commas is empty"_s))
                                                 : Result<>();
}

Result<> readLanguages(KioskPolicy &policy, const QString &value)
{
    policy.languages = listOf(value);
    for (const QString &tag : std::as_const(policy.languages))
        if (!isLanguageTag(tag))
            return bad(u"\"%1\" is no language tag like en or pt-BR"_s.arg(tag));
    return {};
}

Result<> readHours(KioskPolicy &policy, const QString &value)
{
    auto hours = OpeningHours::parse(value);
    if (!hours)
        return failure(hours);
    policy.hours = std::move(*hours);
    return {};
}

Result<> readStickImport(KioskPolicy &policy, const QString &value)
{
    const qsizetype at = QStringList{u"off"_s, u"maintenance"_s, u"auto"_s}.indexOf(value);
    if (at < 0)
        return bad(u"\"%1\" is neither off, maintenance nor auto"_s.arg(value));
    policy.stickImport = StickImport(at);
    return {};
}

Result<> readExitPin(KioskPolicy &policy, const QString &value)
{
    const QByteArray hash = value.toLatin1();
    if (!isPinHash(hash))
        return bad(u"this is no PIN hash; \"heartport-cli kiosk pin\" makes one"_s);
    policy.exitPin = hash;
    return {};
}

// The address stands in a QR code that strangers scan: no user name, no password, nothing but the web.
Result<> readShareBaseUrl(KioskPolicy &policy, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return bad(u"\"%1\" is not a web address"_s.arg(value));
    policy.shareBaseUrl = value;
    return {};
}

Result<> readChannels(KioskPolicy &policy, const QString &value)
{
    const QStringList words = value.simplified().split(u' ');
    if (words.size() % 2 != 0 || words.size() > 2 * mostChannels)
        return bad(u"these are not pairs of an address and a key"_s);
    for (qsizetype i = 0; i < words.size(); i += 2) {
        const QUrl url(words[i], QUrl::StrictMode);
        const bool web =
            url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
        if ((!web && !words[i].startsWith(u'/')) || !url.userInfo().isEmpty())
            return bad(u"\"%1\" is neither a web address nor a full path"_s.arg(words[i]));
        // minisign: 2 bytes algorithm, 8 bytes key id, 32 bytes key (https://jedisct1.github.io/minisign/#public-key-format)
        const auto key =
            QByteArray::fromBase64Encoding(words[i + 1].toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!key || key.decoded.size() != 42 || !key.decoded.startsWith("Ed"))
            return bad(u"\"%1\" is not a minisign public key"_s.arg(words[i + 1]));
        policy.channels.append({words[i], words[i + 1]});
    }
    return {};
}

const Key keys[] = {
    {"library", "", readLibrary},
    {"categories", "", readCategories},
    {"languages", "", readLanguages},
    {"idleSeconds", "90", readNumber<15, 3600, &KioskPolicy::idleSeconds>},
    {"hours", "", readHours},
    {"stickImport", "maintenance", readStickImport},
    {"attract", "true", readFlag<&KioskPolicy::attract>},
    {"attractSeconds", "12", readNumber<3, 3600, &KioskPolicy::attractSeconds>},
    {"exitPin", "", readExitPin},
    {"allowPrint", "false", readFlag<&KioskPolicy::allowPrint>},
    {"allowReadAloud", "true", readFlag<&KioskPolicy::allowReadAloud>},
    {"allowEditor", "false", readFlag<&KioskPolicy::allowEditor>},
    {"textScale", "125", readNumber<100, 300, &KioskPolicy::textScale>},
    {"shareBaseUrl", "", readShareBaseUrl},
    {"channels", "", readChannels},
    {"syncMinutes", "60", readNumber<5, 10'080, &KioskPolicy::syncMinutes>},
    {"usageCounts", "false", readFlag<&KioskPolicy::usageCounts>},
};

class PolicyReader
{
public:
    Result<KioskPolicy> read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString line = lines[i].trimmed();
            if (const auto done = readLine(line); !done)
                return bad(u"line %1: %2"_s.arg(i + 1).arg(done.error().detail));
            if (line.startsWith(u"allowEditor"))
                m_editorLine = i + 1;
        }
        // Whoever may write here must be let in by somebody.
        if (m_policy.allowEditor && m_policy.exitPin.isEmpty())
            return bad(u"line %1: allowEditor needs an exitPin"_s.arg(m_editorLine));
        describe();
        return std::move(m_policy);
    }

private:
    Result<> readLine(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return {};
        if (line.startsWith(u'['))
            return readSection(line);
        if (!m_inSection)
            return bad(u"\"%1\" stands before the section [kiosk]"_s.arg(line.left(80)));
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0)
            return bad(u"\"%1\" is not of the form key = value"_s.arg(line.left(80)));
        return readKey(line.first(equals).trimmed(), unquoted(line.sliced(equals + 1).trimmed()));
    }

    Result<> readSection(const QString &line)
    {
        if (line != u"[kiosk]")
            return bad(u"the section \"%1\" is not [kiosk]"_s.arg(line.left(80)));
        if (std::exchange(m_inSection, true))
            return bad(u"the section [kiosk] stands twice"_s);
        return {};
    }

    Result<> readKey(const QString &name, const QString &value)
    {
        for (const Key &key : keys) {
            if (name != QLatin1StringView(key.name))
                continue;
            if (m_given.contains(name))
                return bad(u"\"%1\" stands twice"_s.arg(name));
            m_given.insert(name, value);
            if (value.isEmpty()) // as if it were not there, where the default is empty too
                return *key.fallback == '\0' ? Result<>() : Result<>(bad(u"\"%1\" has no value"_s.arg(name)));
            const auto done = key.read(m_policy, value);
            return done ? done : Result<>(bad(u"%1: %2"_s.arg(name, done.error().detail)));
        }
        return bad(u"there is no key \"%1\""_s.arg(name.left(80)));
    }

    static QString unquoted(const QString &value)
    {
        const bool quoted = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
        return quoted ? value.sliced(1, value.size() - 2).trimmed() : value;
    }

    void describe()
    {
        for (const Key &key : keys) {
            const QString name = QLatin1StringView(key.name);
            QString value = m_given.value(name);
            if (value.isEmpty())
                value = QString::fromLatin1(key.fallback);
            else if (name == u"exitPin")
                value = u"***"_s; // a hash of few digits is soon guessed
            m_policy.settings.append({name, value});
        }
    }

    KioskPolicy m_policy;
    QHash<QString, QString> m_given;
    bool m_inSection = false;
    qsizetype m_editorLine = 0;
};

} // namespace

Result<KioskPolicy> parseKioskPolicy(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return failure(ErrorCode::NotUtf8, u"the file is not UTF-8 text"_s);
    return PolicyReader().read(text);
}

Result<KioskPolicy> loadKioskPolicy(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString());
    const QByteArray bytes = file.read(largestPolicy + 1);
    if (bytes.size() > largestPolicy)
        return failure(ErrorCode::TooLarge, u"it has more than 64 KB"_s);
    return parseKioskPolicy(bytes);
}

QString defaultKioskPolicyPath() { return u"/etc/heartport/kiosk.conf"_s; }

Capabilities capabilitiesOf(const KioskPolicy &policy)
{
    return kioskCapabilities(policy.allowPrint, policy.allowReadAloud);
}

} // namespace heartport
