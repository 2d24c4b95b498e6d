// Reference lists of other programs: BibTeX, RIS, PubMed's NBIB and CSL-JSON, in and out.
#pragma once

#include "domain/reference.h"

#include <QList>

namespace heartport {

enum class ReferenceFormat { BibTex, Ris, Nbib, CslJson };

struct ReadReferences {
    ReferenceFormat format = ReferenceFormat::CslJson;
    QList<Reference> references; // each with a key that is unique in this list
    QStringList refused; // one English sentence for each record that is not among them, with its place and reason
    QStringList notes;   // one for each thing that was put right or left out, or that an author should know
};

constexpr qint64 largestReferenceFile = 8 << 20; // bytes
constexpr qsizetype mostReferenceLines = 300'000;
constexpr qsizetype mostReferenceRecords = 2'000; // as many as a hearticle may have

// By content, whatever the file is called. A record that cannot be used is refused alone, with its place in the file;
// nothing is passed over in silence. Errors: FormatUnknown, NotUtf8, TooLarge, FormatBroken (JSON as a whole).
[[nodiscard]] Result<ReadReferences> readReferences(const QByteArray &bytes);

// .bib, .ris or .json by the name's extension; absent for any other.
std::optional<ReferenceFormat> referenceFormatOf(const QString &fileName);

// UTF-8. CSL-JSON keeps everything; BibTeX and RIS keep what they have a field for. Not for Nbib, which only PubMed writes.
QByteArray writeReferences(const QList<Reference> &references, ReferenceFormat format);

// "BibTeX", "RIS", "PubMed NBIB", "CSL-JSON".
QString nameOf(ReferenceFormat format);

} // namespace heartport
