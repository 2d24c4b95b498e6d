// TextBundle version 2 folders and zipped TextPacks (https://textbundle.org): bytes to a hearticle and back.
#pragma once

#include "domain/article.h"
#include "exchange/correction.h"

#include <QByteArray>
#include <QMap>

namespace heartport {

// A hearticle that came in, with what had to be put right on the way.
struct ReadArticle {
    Article article;
    QList<Correction> repaired;
};

// The entries of a bundle by their name inside it: "info.json", "text.md", "references.json", "assets/…".
using BundleEntries = QMap<QString, QByteArray>;

// Checks everything it reads as hostile input; see bundlelimits.h. Errors: NotUtf8, TooLarge, RawHtml, ImageRefused,
// FieldMissing, FieldInvalid, FormatBroken. A missing or altered disclaimer is put right and reported. Unknown keys of
// info.json itself travel in Article::extra under "_info".
[[nodiscard]] Result<ReadArticle> readBundle(const BundleEntries &entries);
// A folder on disk or in the resources. Refuses symbolic links, foreign entries and too many or too large files.
[[nodiscard]] Result<ReadArticle> readTextBundle(const QString &folder);
// A zip file, streamed; nothing is unpacked to disk. The folder in it, if it has one, may have any name.
[[nodiscard]] Result<ReadArticle> readTextPack(const QString &file);
// The same from memory.
[[nodiscard]] Result<ReadArticle> readTextPackBytes(const QByteArray &bytes);

// The entries of a hearticle; the disclaimer is the program's own whatever the article says.
BundleEntries writeBundle(const Article &article);
// The same as one zip file; equal hearticles give equal bytes. Fails with FileUnwritable.
[[nodiscard]] Result<QByteArray> writeTextPack(const Article &article);

} // namespace heartport
