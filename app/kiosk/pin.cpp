#include "kiosk/pin.h"

#include <sodium.h>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

bool isPin(const QString &pin)
{
    return pin.size() >= shortestPin && pin.size() <= longestPin
        && std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<QByteArray> hashPin(const QString &pin)
{
    if (!isPin(pin))
        return failure(ErrorCode::FieldInvalid,
            u"a PIN has %1 to %2 digits and nothing else"_s.arg(shortestPin).arg(longestPin));
    const QByteArray digits = pin.toLatin1();
    char hash[crypto_pwhash_STRBYTES];
    if (sodium_init() < 0
        || crypto_pwhash_str(hash, digits.constData(), size_t(digits.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0)
        return failure(ErrorCode::FieldInvalid, u"there is not enough memory to hash the PIN"_s);
    return QByteArray(hash);
}

bool isPinHash(const QByteArray &hash)
{
    // -1: not of the form that crypto_pwhash_str writes. More than the moderate limits would stop the kiosk for seconds.
    return sodium_init() >= 0 && hash.size() < qsizetype(crypto_pwhash_STRBYTES) && hash.startsWith("$argon2id$")
        && crypto_pwhash_str_needs_rehash(hash.constData(), crypto_pwhash_OPSLIMIT_MODERATE,
               crypto_pwhash_MEMLIMIT_MODERATE)
        != -1;
}

bool pinMatches(const QByteArray &hash, const QString &pin)
{
    const QByteArray digits = pin.toLatin1();
    return isPinHash(hash)
        && crypto_pwhash_str_verify(hash.constData(), digits.constData(), size_t(digits.size())) == 0;
}

} // namespace heartport
