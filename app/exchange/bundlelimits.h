// What a bundle may hold, the same for a folder and for a zip file. Internal to exchange.
#pragma once

#include "domain/result.h"

namespace heartport {

// Bytes. A hearticle of 1,000 words has 10 KB. 512 KB of the dearest Markdown, table rows of one letter, are stored within
// 10 seconds and 256 MB of memory.
constexpr qsizetype longestTextFile = 512 << 10;
constexpr qsizetype longestJsonFile = 4 << 20;
constexpr qsizetype largestAsset = 20 << 20;
constexpr qsizetype largestBundle = 100 << 20; // all entries together, so that one import stays far below 256 MB
constexpr int mostAssets = 200;
constexpr int longestName = 200;

// How many bytes the entry of this name may have. Errors: FormatBroken for a name that a bundle does not hold: a path,
// a hidden file, another folder than assets/, a letter outside A-Z a-z 0-9 . _ -, or a name that Windows reserves.
[[nodiscard]] Result<qsizetype> entryLimit(const QString &name);

// What desktops leave behind in folders and zip files; passed over without a word.
bool isHarmlessLitter(const QString &name);

} // namespace heartport
