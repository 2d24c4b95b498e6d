// The hearticle: a short, plain-language health article with its evidence, as a plain value (FORMATS.md §1).
#pragma once

#include "domain/disclaimer.h"
#include "domain/ids.h"
#include "domain/reference.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace heartport {

enum class Status { Draft, Published, Withdrawn };
enum class Shelf { None, Breaking, MustRead }; // where a library or channel gives a hearticle a place of its own
enum class ActionKind { Helps, Harms };
// GRADE's four levels (https://www.gradeworkinggroup.org).
enum class Certainty { High, Moderate, Low, VeryLow };

struct Action {
    QString text; // inline Markdown with Pandoc citations
    std::optional<Certainty> certainty;
    QJsonObject extra; // unknown keys, kept

    friend bool operator==(const Action &, const Action &) = default;
};

struct Author {
    QString name;
    QString role;
    QJsonObject extra; // unknown keys, kept

    friend bool operator==(const Author &, const Author &) = default;
};

// A named person's confirmation of exactly one content; void once the content's hash differs.
struct Review {
    QString name;
    QString role;
    QDate date;
    QString contentSha256; // lower-case hex

    friend bool operator==(const Review &, const Review &) = default;
};

struct Cover {
    QString file; // "assets/…"
    QString alt;
    QString credit;

    friend bool operator==(const Cover &, const Cover &) = default;
};

// An image of the hearticle. `name` is the name inside assets/, without a folder.
struct Asset {
    QString name;
    QString mimeType; // image/png, image/jpeg or image/webp
    QByteArray bytes;

    friend bool operator==(const Asset &, const Asset &) = default;
};

struct Article {
    ArticleId id;
    int version = 1;
    QString language; // BCP 47
    std::optional<ArticleId> translationOf;
    QString title;
    QString subtitle;
    QString summary;
    QString category;
    QStringList keywords;
    QList<Author> authors;
    std::optional<AiDisclosure> aiDisclosure; // the author's statement: no default
    QStringList aiTools;
    Disclaimer disclaimer;  // written by the store alone (policies/disclosure)
    QString publisherLines; // the library's, under the disclaimer; not part of the hearticle, filled in by the store
    QDateTime created;
    QDateTime updated;
    QDate reviewed;   // invalid: absent
    QDate nextReview; // invalid: absent
    std::optional<Review> review;
    QString funding;
    QString conflicts;
    QString essentials; // the health essentials: CommonMark with tables and Pandoc citations
    QList<Action> helps;
    QList<Action> harms;
    std::optional<Cover> cover;
    QList<Reference> references;
    QList<Asset> assets;
    QJsonObject extra; // unknown keys of the org.heartport object, kept

    const QList<Action> &actions(ActionKind kind) const { return kind == ActionKind::Helps ? helps : harms; }
    const Reference *findReference(const QString &key) const; // absent: nullptr
    friend bool operator==(const Article &, const Article &) = default;
};

// The stable words of FORMATS.md for enum values, and back.
QString toWord(Status status);
QString toWord(Shelf shelf); // None: empty
QString toWord(ActionKind kind);
QString toWord(Certainty certainty);
QString toWord(AiDisclosure level);
std::optional<Shelf> shelfFromWord(const QString &word);
std::optional<Status> statusFromWord(const QString &word);
std::optional<Certainty> certaintyFromWord(const QString &word);
std::optional<AiDisclosure> aiDisclosureFromWord(const QString &word);

// SHA-256 (lower-case hex) of what a reviewer confirms: words, actions, references and images; not dates, version,
// disclaimer or the review itself. Two articles with the same content have the same hash on every machine.
QString contentSha256(const Article &article);

// A BCP 47 tag as far as we use it: 2 to 3 letters, then subtags of 1 to 8 letters or digits (RFC 5646 §2.1).
bool isLanguageTag(const QString &tag);

// Minutes to read so many words, at least 1: 238 words a minute, the mean for silent reading of English non-fiction
// (Brysbaert 2019, J Mem Lang 109:104047).
int readingMinutes(int words);

} // namespace heartport
