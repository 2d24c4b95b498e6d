// Keys and detached signatures of the minisign program (https://jedisct1.github.io/minisign/#signature-format).
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace heartport {

// A publisher's public key: what a follower pins.
class PublicKey
{
public:
    // The one line of base64 that people hand on, or the content of a ".pub" file. Fails with KeyUnusable: damaged, of
    // another kind, or a point that would accept signatures of anybody.
    [[nodiscard]] static Result<PublicKey> parse(const QString &text);

    QString toString() const; // base64, 56 characters
    QByteArray toFile() const;
    const QByteArray &number() const { return m_number; } // 8 bytes that name it; not secret, not unique by force
    const QByteArray &bytes() const { return m_bytes; }
    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    friend class SecretKey;
    PublicKey(QByteArray number, QByteArray bytes) : m_number(std::move(number)), m_bytes(std::move(bytes)) {}
    QByteArray m_number;
    QByteArray m_bytes;
};

// How much work a password costs whoever tries passwords. Sensitive is what minisign uses: 1 GB and some seconds.
enum class KeyCost { Sensitive, Interactive };

// A publisher's secret key, in memory; wiped when it goes.
class SecretKey
{
public:
    static SecretKey make();
    // The content of a key file; the password is ignored where the file is not locked by one. Errors: KeyUnusable,
    // PasswordWrong (also when it is missing).
    [[nodiscard]] static Result<SecretKey> parse(const QByteArray &file, const QByteArray &password);
    // Whether the content of a key file must be opened with a password.
    static bool isLocked(const QByteArray &file);

    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    SecretKey(SecretKey &&) = default;
    SecretKey &operator=(SecretKey &&) = default;
    ~SecretKey();

    PublicKey publicKey() const;
    // A file for minisign and ourselves; an empty password leaves it unlocked. Fails with KeyUnusable when the machine
    // has not the memory.
    [[nodiscard]] Result<QByteArray> toFile(const QByteArray &password, KeyCost cost = KeyCost::Sensitive) const;
    // A detached signature as a ".minisig" file. The same message and comment give the same bytes. `comment` is signed
    // too and is one line.
    QByteArray sign(const QByteArray &message, const QByteArray &comment) const;

private:
    SecretKey(QByteArray number, QByteArray bytes) : m_number(std::move(number)), m_bytes(std::move(bytes)) {}
    QByteArray m_number;
    QByteArray m_bytes; // 64: seed and public key
};

constexpr qsizetype longestSignatureFile = 4 << 10; // bytes
constexpr qsizetype longestKeyFile = 4 << 10;

// Whether `signature` is a prehashed one of `message` by `key`; its signed comment. Fails with SignatureWrong, also for
// the old kind that is not prehashed, for anything but the four lines, and for a comment that was changed.
[[nodiscard]] Result<QByteArray> verifySignature(const QByteArray &message, const QByteArray &signature,
    const PublicKey &key);

} // namespace heartport
