// What any exported file says about AI: its mark for machines and its disclaimer for people, read back without trust.
#pragma once

#include "exporting/exporter.h"

namespace heartport {

// `problems` is empty when the file discloses as FORMATS.md §7 says.
struct FoundDisclosure {
    ExportFormat format = ExportFormat::TextPack;
    std::optional<AiDisclosure> level;    // the strongest that a mark states
    QStringList marks;                    // where it is stated: "meta ai-disclosure", "XMP DigitalSourceType"
    std::optional<Disclaimer> disclaimer; // one of the program's own, whole and visible
    QStringList problems;                 // one English sentence each, without a full stop

    bool discloses() const { return problems.isEmpty(); }
};

constexpr qsizetype largestOutput = 100 << 20; // bytes, of a file and of what is unpacked from it

// The format is that of the content, whatever a file's name says. What a style sheet hides is not found out, what the
// markup itself hides is. Errors: FormatUnknown, FormatBroken, TooLarge, NotUtf8.
[[nodiscard]] Result<FoundDisclosure> findDisclosure(const QByteArray &bytes);
// Also FileUnreadable.
[[nodiscard]] Result<FoundDisclosure> findDisclosure(const QString &path);

// Whether these bytes carry the disclaimer and the level that this hearticle's output must have, in its format.
// Fails with FieldMissing and says what is not there.
[[nodiscard]] Result<> checkDisclosure(const QByteArray &bytes, const QList<ExportItem> &items, ExportFormat format);

} // namespace heartport
