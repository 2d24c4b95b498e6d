// The one stretch in which two texts differ: what undo keeps of a step, and what an editor replaces of its text.
#pragma once

#include <QString>

#include <optional>

namespace heartport {

struct TextChange {
    qsizetype start = 0; // first character (UTF-16)
    QString removed;
    QString inserted;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

// The smallest stretch. Where it could lie at several places ("ll" of which one is new) it begins at or before `latest`.
// Never cuts a surrogate pair.
TextChange textChange(QStringView before, QStringView after, qsizetype latest = -1);

QString applied(const TextChange &change, const QString &before);
QString undone(const TextChange &change, const QString &after);

// Both as one, where the second goes on typing or deleting at the end of the first within a word.
std::optional<TextChange> joined(const TextChange &first, const TextChange &second);

} // namespace heartport
