// The tags of an HTML or XHTML page with their attributes, and its visible words. Internal to exporting.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace heartport {

// What a page says about AI, as it stands there.
struct MarkupDisclosure {
    QStringList metaLevels;    // of <meta name="ai-disclosure">
    QStringList articleLevels; // of <article data-ai-disclosure>, one an article; empty text: without
    QStringList sourceTypes;   // digitalSourceType of MedicalWebPage in JSON-LD; empty text: without
    QString words;             // visible, with single spaces
};

// Tolerant: never fails. Comments, scripts, styles, and elements that `hidden`, their own style or the page's style sheets
// keep from being seen are not visible.
MarkupDisclosure readMarkup(const QString &html);

} // namespace heartport
