#include "ui/library/placewords.h"

#include "ui/support/languages.h"

#include <QCoreApplication>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(heartport::LibraryPlace)
};

QString shelfTitle(ShelfName shelf)
{
    switch (shelf) {
    case ShelfName::Breaking:
        return PlaceWords::tr("Breaking");
    case ShelfName::ContinueReading:
        return PlaceWords::tr("Continue reading");
    case ShelfName::MustRead:
        return PlaceWords::tr("Must read");
    case ShelfName::MostRead:
        return PlaceWords::tr("Most read");
    case ShelfName::Saved:
        return PlaceWords::tr("Saved");
    case ShelfName::Read:
        return PlaceWords::tr("Read", "shelf of finished hearticles");
    }
    return {};
}

QString shelfReason(ShelfName shelf)
{
    switch (shelf) {
    case ShelfName::Breaking:
        return PlaceWords::tr("Chosen by the publisher, else the newest");
    case ShelfName::ContinueReading:
        return PlaceWords::tr("Begun and not finished, the latest first");
    case ShelfName::MustRead:
        return PlaceWords::tr("Chosen by the publisher, other categories than the breaking one first");
    case ShelfName::MostRead:
        return PlaceWords::tr("Counted in this library only; nothing leaves this computer");
    case ShelfName::Saved:
        return PlaceWords::tr("Kept by you, the newest hearticle first");
    case ShelfName::Read:
        return PlaceWords::tr("Read to the end by you, the latest first");
    }
    return {};
}

EmptyWords shelfEmpty(ShelfName shelf)
{
    const QString home = PlaceWords::tr("Go to Home");
    switch (shelf) {
    case ShelfName::Breaking:
        return {PlaceWords::tr("This library has no hearticle yet."), home};
    case ShelfName::ContinueReading:
        return {PlaceWords::tr("A hearticle you begin waits here, at the words where you stopped."), home};
    case ShelfName::MustRead:
        return {PlaceWords::tr("Hearticles that the publisher marks as must read stand here."), home};
    case ShelfName::MostRead:
        return {PlaceWords::tr("Hearticles you read to the end stand here, the most often read first."), home};
    case ShelfName::Saved:
        return {PlaceWords::tr("Hearticles you save stand here, to be found again at once."), home};
    case ShelfName::Read:
        return {PlaceWords::tr("Hearticles you read to the end stand here."), home};
    }
    return {};
}

} // namespace

QString nothingFound(const QString &query)
{
    return (query.simplified().contains(u' ')
            ? PlaceWords::tr("No hearticle has “%1”. Try fewer words.")
            : PlaceWords::tr("No hearticle has “%1”. Check how it is spelt, or try another word."))
        .arg(query);
}

LibraryPlace shelfPlace(ShelfName shelf) { return {LibraryPlace::Kind::Shelf, toWord(shelf)}; }

QString placeTitle(const LibraryPlace &place)
{
    switch (place.kind) {
    case LibraryPlace::Kind::Home:
        return PlaceWords::tr("Home");
    case LibraryPlace::Kind::Shelf:
        return shelfTitle(shelfNameFromWord(place.name).value_or(ShelfName::Breaking));
    case LibraryPlace::Kind::Category:
        return place.name;
    case LibraryPlace::Kind::Language: {
        const QString name = languageName(place.name);
        return name.isEmpty() ? place.name : name;
    }
    case LibraryPlace::Kind::Search:
        return PlaceWords::tr("Results for “%1”").arg(place.name);
    }
    return {};
}

QString placeReason(const LibraryPlace &place)
{
    switch (place.kind) {
    case LibraryPlace::Kind::Shelf:
        return shelfReason(shelfNameFromWord(place.name).value_or(ShelfName::Breaking));
    case LibraryPlace::Kind::Category:
        return PlaceWords::tr("All hearticles of this category, the newest first");
    case LibraryPlace::Kind::Language:
        return PlaceWords::tr("All hearticles in this language, the newest first");
    case LibraryPlace::Kind::Home:
    case LibraryPlace::Kind::Search:
        break;
    }
    return {};
}

QString placeIcon(const LibraryPlace &place)
{
    switch (place.kind) {
    case LibraryPlace::Kind::Home:
        return u"home"_s;
    case LibraryPlace::Kind::Language:
        return u"globe"_s;
    case LibraryPlace::Kind::Search:
        return u"search"_s;
    case LibraryPlace::Kind::Category:
        return {};
    case LibraryPlace::Kind::Shelf:
        break;
    }
    switch (shelfNameFromWord(place.name).value_or(ShelfName::Breaking)) {
    case ShelfName::Breaking:
        return u"lightning"_s;
    case ShelfName::ContinueReading:
        return u"clock"_s;
    case ShelfName::MustRead:
        return u"star"_s;
    case ShelfName::MostRead:
        return u"bars"_s;
    case ShelfName::Saved:
        return u"bookmark"_s;
    case ShelfName::Read:
        return u"check"_s;
    }
    return {};
}

EmptyWords emptyWords(const LibraryPlace &place)
{
    if (place.kind == LibraryPlace::Kind::Shelf)
        return shelfEmpty(shelfNameFromWord(place.name).value_or(ShelfName::Breaking));
    if (place.kind == LibraryPlace::Kind::Home)
        return {PlaceWords::tr("This library has no hearticle yet."), {}};
    return {PlaceWords::tr("No hearticle stands here any more."), PlaceWords::tr("Go to Home")};
}

bool keepsWithdrawn(const LibraryPlace &place)
{
    return place == shelfPlace(ShelfName::Saved) || place == shelfPlace(ShelfName::Read);
}

QList<ArticleSummary> articlesAt(const LibraryPlace &place, const QList<ArticleSummary> &published)
{
    switch (place.kind) {
    case LibraryPlace::Kind::Shelf:
        if (const auto shelf = shelfNameFromWord(place.name))
            return onShelf(*shelf, published);
        return {};
    case LibraryPlace::Kind::Category:
        return inCategory(place.name, published);
    case LibraryPlace::Kind::Language:
        return inLanguage(place.name, published);
    case LibraryPlace::Kind::Home:
        return published;
    case LibraryPlace::Kind::Search:
        break;
    }
    return {};
}

} // namespace heartport
