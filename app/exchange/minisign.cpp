#include "exchange/minisign.h"

#include <QList>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype algorithmSize = 2;
constexpr qsizetype numberSize = 8;
constexpr qsizetype saltSize = crypto_pwhash_scryptsalsa208sha256_SALTBYTES;
constexpr qsizetype checkSize = crypto_generichash_BYTES;
constexpr qsizetype secretSize = numberSize + crypto_sign_SECRETKEYBYTES + checkSize;
constexpr qsizetype secretFileSize = 3 * algorithmSize + saltSize + 2 * 8 + secretSize;
constexpr quint64 mostMemory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE; // a hostile file may ask for more
constexpr quint64 mostWork = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE;

tl::unexpected<Error> badKey(const QString &detail) { return failure(ErrorCode::KeyUnusable, detail); }
tl::unexpected<Error> badSignature(const QString &detail) { return failure(ErrorCode::SignatureWrong, detail); }

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

void startSodium()
{
    [[maybe_unused]] static const int started = sodium_init(); // safe to call again, from any thread
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
}

std::optional<QByteArray> fromBase64(const QByteArray &line, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != size || (*decoded).toBase64() != line) // one spelling only
        return std::nullopt;
    return *decoded;
}

QByteArray blake2b(const QByteArray &bytes, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(raw(hash), size_t(size), raw(bytes), quint64(bytes.size()), nullptr, 0);
    return hash;
}

// What the check sum of a secret key is over.
QByteArray checkSum(const QByteArray &number, const QByteArray &bytes)
{
    return blake2b("Ed" + number + bytes, checkSize);
}

struct Cost {
    quint64 work = 0;
    quint64 memory = 0;
};

bool stretch(const QByteArray &password, const QByteArray &salt, const Cost &cost, QByteArray &stream)
{
    stream.resize(secretSize);
    return crypto_pwhash_scryptsalsa208sha256(raw(stream), quint64(stream.size()), password.constData(),
               quint64(password.size()), raw(salt), cost.work, size_t(cost.memory))
        == 0;
}

void mix(QByteArray &secret, const QByteArray &stream)
{
    for (qsizetype i = 0; i < secret.size(); ++i)
        secret[i] = char(secret.at(i) ^ stream.at(i));
}

// The line that follows the comment of a key file, or the only one.
QByteArray keyLine(const QByteArray &file)
{
    const QList<QByteArray> lines = file.trimmed().split('\n');
    const QByteArray line = lines.value(lines.size() == 2 && lines.first().startsWith("untrusted comment:") ? 1 : 0);
    return lines.size() <= 2 ? line.trimmed() : QByteArray();
}

QString numberWords(const QByteArray &number)
{
    return QString::number(qFromLittleEndian<quint64>(number.constData()), 16).toUpper();
}

} // namespace

Result<PublicKey> PublicKey::parse(const QString &text)
{
    startSodium();
    const auto decoded = fromBase64(keyLine(text.toLatin1().left(longestKeyFile)),
        algorithmSize + numberSize + crypto_sign_PUBLICKEYBYTES);
    if (!decoded || !decoded->startsWith("Ed"))
        return badKey(u"this is no minisign public key: it has 56 characters and starts with RW"_s);
    PublicKey key(decoded->mid(algorithmSize, numberSize), decoded->sliced(algorithmSize + numberSize));
    if (crypto_core_ed25519_is_valid_point(raw(key.m_bytes)) != 1)
        return badKey(u"this public key is no key that somebody can sign with"_s);
    return key;
}

QString PublicKey::toString() const { return QString::fromLatin1(("Ed" + m_number + m_bytes).toBase64()); }

QByteArray PublicKey::toFile() const
{
    return "untrusted comment: minisign public key " + numberWords(m_number).toLatin1() + '\n' + toString().toLatin1()
        + '\n';
}

SecretKey SecretKey::make()
{
    startSodium();
    QByteArray number(numberSize, Qt::Uninitialized);
    randombytes_buf(number.data(), size_t(number.size()));
    QByteArray bytes(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray publicBytes(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(raw(publicBytes), raw(bytes));
    return {number, bytes};
}

SecretKey::~SecretKey() { wipe(m_bytes); }

bool SecretKey::isLocked(const QByteArray &file)
{
    const auto decoded = fromBase64(keyLine(file), secretFileSize);
    return decoded && decoded->sliced(algorithmSize, algorithmSize) == "Sc";
}

Result<SecretKey> SecretKey::parse(const QByteArray &file, const QByteArray &password)
{
    startSodium();
    const auto decoded = fromBase64(keyLine(file), secretFileSize);
    if (!decoded || !decoded->startsWith("Ed") || decoded->sliced(2 * algorithmSize, algorithmSize) != "B2")
        return badKey(u"this is no minisign secret key"_s);
    const QByteArray kdf = decoded->sliced(algorithmSize, algorithmSize);
    QByteArray secret = decoded->last(secretSize);
    const bool locked = kdf == "Sc";
    if (!locked && kdf != QByteArray(2, '\0'))
        return badKey(u"this secret key is locked in a way that is not known here"_s);
    if (locked) {
        if (password.isEmpty())
            return failure(ErrorCode::PasswordWrong, u"the secret key is locked with a password"_s);
        const QByteArray salt = decoded->sliced(3 * algorithmSize, saltSize);
        const char *limits = decoded->constData() + 3 * algorithmSize + saltSize;
        const Cost cost{qFromLittleEndian<quint64>(limits), qFromLittleEndian<quint64>(limits + 8)};
        QByteArray stream;
        if (cost.work > mostWork || cost.memory > mostMemory || !stretch(password, salt, cost, stream))
            return badKey(u"the secret key asks for more memory than there is"_s);
        mix(secret, stream);
        wipe(stream);
    }
    SecretKey key(secret.first(numberSize), secret.sliced(numberSize, crypto_sign_SECRETKEYBYTES));
    const bool sound = checkSum(key.m_number, key.m_bytes) == secret.last(checkSize);
    // Unlocked keys made with "minisign -W" carry no check sum; then the two halves must belong together.
    const bool unchecked = !locked && secret.last(checkSize) == QByteArray(checkSize, '\0');
    wipe(secret);
    if (!sound && !unchecked)
        return locked ? failure(ErrorCode::PasswordWrong, u"the password of the secret key is wrong"_s)
                      : badKey(u"the secret key is damaged"_s);
    QByteArray again(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray publicBytes(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(publicBytes), raw(again), raw(key.m_bytes));
    const bool matching = again == key.m_bytes;
    wipe(again);
    if (!matching)
        return badKey(u"the secret key is damaged"_s);
    return key;
}

PublicKey SecretKey::publicKey() const { return {m_number, m_bytes.last(crypto_sign_PUBLICKEYBYTES)}; }

Result<QByteArray> SecretKey::toFile(const QByteArray &password, KeyCost wanted) const
{
    QByteArray salt(saltSize, '\0');
    Cost cost;
    QByteArray secret = m_number + m_bytes + checkSum(m_number, m_bytes);
    if (!password.isEmpty()) {
        randombytes_buf(salt.data(), size_t(salt.size()));
        cost = wanted == KeyCost::Sensitive ? Cost{mostWork, mostMemory}
                                            : Cost{crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_INTERACTIVE,
                                                crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_INTERACTIVE};
        QByteArray stream;
        if (!stretch(password, salt, cost, stream)) {
            wipe(secret);
            return badKey(u"there is not enough memory to lock the secret key with a password"_s);
        }
        mix(secret, stream);
        wipe(stream);
    }
    std::array<char, 16> limits{};
    qToLittleEndian(cost.work, limits.data());
    qToLittleEndian(cost.memory, limits.data() + 8);
    QByteArray file = "Ed" + (password.isEmpty() ? QByteArray(2, '\0') : QByteArray("Sc")) + "B2" + salt
        + QByteArray(limits.data(), qsizetype(limits.size())) + secret;
    const QByteArray written = "untrusted comment: minisign encrypted secret key\n" + file.toBase64() + '\n';
    wipe(secret);
    wipe(file);
    return written;
}

QByteArray SecretKey::sign(const QByteArray &message, const QByteArray &comment) const
{
    Q_ASSERT(!comment.contains('\n') && !comment.contains('\r'));
    const QByteArray hash = blake2b(message, crypto_generichash_BYTES_MAX);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(hash), quint64(hash.size()), raw(m_bytes));
    const QByteArray both = signature + comment;
    QByteArray global(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(global), nullptr, raw(both), quint64(both.size()), raw(m_bytes));
    return "untrusted comment: signature from HeartPort\n" + ("ED" + m_number + signature).toBase64()
        + "\ntrusted comment: " + comment + '\n' + global.toBase64() + '\n';
}

Result<QByteArray> verifySignature(const QByteArray &message, const QByteArray &signature, const PublicKey &key)
{
    startSodium();
    const QByteArray trusted = "trusted comment: ";
    const QList<QByteArray> lines = signature.split('\n');
    const bool wellFormed = signature.size() <= longestSignatureFile && lines.size() == 5 && lines.at(4).isEmpty()
        && !signature.contains('\r') && lines.at(0).startsWith("untrusted comment: ")
        && lines.at(2).startsWith(trusted);
    if (!wellFormed)
        return badSignature(u"the signature is damaged or none"_s);
    const auto own = fromBase64(lines.at(1), algorithmSize + numberSize + crypto_sign_BYTES);
    const auto global = fromBase64(lines.at(3), crypto_sign_BYTES);
    if (!own || !global)
        return badSignature(u"the signature is damaged or none"_s);
    if (!own->startsWith("ED"))
        return badSignature(u"the signature is of a kind that is not accepted (not prehashed)"_s);
    if (own->sliced(algorithmSize, numberSize) != key.number())
        return badSignature(u"it is signed with another key than the one that is followed"_s);
    const QByteArray bytes = own->sliced(algorithmSize + numberSize);
    const QByteArray hash = blake2b(message, crypto_generichash_BYTES_MAX);
    if (crypto_sign_verify_detached(raw(bytes), raw(hash), quint64(hash.size()), raw(key.bytes())) != 0)
        return badSignature(u"the signature does not fit the content: somebody changed it"_s);
    const QByteArray comment = lines.at(2).sliced(trusted.size());
    const QByteArray both = bytes + comment;
    if (crypto_sign_verify_detached(raw(*global), raw(both), quint64(both.size()), raw(key.bytes())) != 0)
        return badSignature(u"the signature's comment was changed"_s);
    return comment;
}

} // namespace heartport
