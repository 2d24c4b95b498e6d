// Two lists of texts: what stayed, moved, was changed, added or removed. Internal to domain.
#pragma once

#include <QStringList>

#include <optional>

namespace heartport {

struct ListPair {
    std::optional<int> before;
    std::optional<int> after;
    bool isMoved = false; // the same or a like text at another place in the order

    friend bool operator==(const ListPair &, const ListPair &) = default;
};

// Every place of both lists once, in the order of `after`; what was removed stands behind what it followed. Equal texts
// are paired first, then like ones.
QList<ListPair> compareLists(const QStringList &before, const QStringList &after);

} // namespace heartport
