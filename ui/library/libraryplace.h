// A place of the library that the window can show beside a hearticle: Home, a shelf, a category, a language, a search.
#pragma once

#include <QString>

namespace heartport {

struct LibraryPlace {
    enum class Kind { Home, Shelf, Category, Language, Search };

    Kind kind = Kind::Home;
    QString name; // Shelf: its word (ui/library/shelves.h); Category: its name; Language: the tag; Search: the query

    friend bool operator==(const LibraryPlace &, const LibraryPlace &) = default;
};

} // namespace heartport
