// The identity of a hearticle and the addresses that name it (FORMATS.md §6).
#pragma once

#include "domain/result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace heartport {

// A hearticle's UUID: the same for every version of it. Always 36 lower-case characters without braces.
class ArticleId
{
public:
    // Fails with FieldInvalid unless the text is a UUID (any case, braces allowed) other than the nil one.
    [[nodiscard]] static Result<ArticleId> parse(QStringView text);
    static ArticleId random();

    const QString &toString() const { return m_text; }
    friend bool operator==(const ArticleId &, const ArticleId &) = default;
    friend bool operator<(const ArticleId &a, const ArticleId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const ArticleId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit ArticleId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

// heartport:article/UUID, optionally with #ref-KEY or #SECTION-SLUG.
struct Address {
    ArticleId article;
    QString fragment; // without '#', percent-decoded; empty: the top of the hearticle

    QString toString() const;
    friend bool operator==(const Address &, const Address &) = default;
};

// Accepts an address or a bare UUID. Fails with AddressInvalid.
[[nodiscard]] Result<Address> parseAddress(const QString &text);

} // namespace heartport
