// The one way out: hearticles as a file in any format, never without disclaimer and mark (FORMATS.md §7).
#pragma once

#include "rendering/articlepage.h"

namespace heartport {

enum class ExportFormat { TextPack, Html, Epub, Pdf, Markdown };

// "textpack", "html", "epub", "pdf", "md"; also the names for machines.
QString extensionOf(ExportFormat format);
// By the extension of a file's name, .htm and .markdown too, in any case.
std::optional<ExportFormat> exportFormatOf(const QString &fileName);

struct ExportItem {
    Article article;
    Status status = Status::Published;
    QString withdrawnReason;  // where the status says so and the reason is known
    ReferenceNotices notices; // what is known against its references; a TextPack leaves that to its reader's own data
};

enum class Paper { A4, Letter };

struct ExportOptions {
    ExportFormat format = ExportFormat::TextPack;
    PageLabels labels;
    QLocale locale{QLocale::English, QLocale::UnitedKingdom}; // of the labels
    QDate today;                                              // to say whether a review is overdue; invalid: not said
    QString bookTitle; // of an EPUB with several hearticles; empty: their category or their number
    Paper paper = Paper::A4;
    bool patientSheet = false; // PDF: one hearticle's actions, numbers and sources in large print
    QString shareBaseUrl;      // where the publisher has an address; see qrText
};

// The bytes of a file, read back before they are handed out. An EPUB takes any number of hearticles, the others exactly
// one. A level that is not stated is written as the strongest. Equal hearticles and options give equal bytes. A PDF needs
// a QGuiApplication (any platform, also offscreen) for its fonts.
// Errors: FieldInvalid (no hearticle, or too many for the format), ImageRefused, FieldMissing, FileUnwritable.
[[nodiscard]] Result<QByteArray> composeForOutput(const QList<ExportItem> &items, const ExportOptions &options);

// The same into a file: all of it or nothing, in place of one that is there. What the disk then holds is read back once
// more and removed if it does not disclose. Errors: those of composeForOutput.
[[nodiscard]] Result<> exportTo(const QString &path, const QList<ExportItem> &items, const ExportOptions &options);

// "a-steady-bedtime-and-your-heart.epub": of the title, in ASCII, at most 60 characters; the id's start where the title
// has no letter for it.
QString exportFileName(const Article &article, ExportFormat format);

} // namespace heartport
