// Notices about published studies (retracted, of concern, corrected) and what they mean for a hearticle's references.
#pragma once

#include "domain/article.h"

#include <QHash>

namespace heartport {

// Gravest first. Notice: a kind that this program does not know.
enum class NoticeNature { Retraction, Concern, Correction, Notice, Reinstatement };

struct Notice {
    QString doi;  // of the study, as parseDoi gives it; may be empty
    QString pmid; // of the study, as parsePmid gives it; may be empty. One of the two is there.
    NoticeNature nature = NoticeNature::Notice;
    QDate date; // invalid: not known
    QStringList reasons;
    QString noticeDoi; // of the notice itself; may be empty

    friend bool operator==(const Notice &, const Notice &) = default;
};

// What the data says about the references of one hearticle. It can say that a reference is listed, never that one is
// sound: without a notice it was "not listed as of" the data's date.
class ReferenceNotices
{
public:
    ReferenceNotices() = default;
    // `dataDate` is invalid where no data was ever loaded; the notices of each key come newest first.
    ReferenceNotices(QDate dataDate, QHash<QString, QList<Notice>> byKey)
        : m_dataDate(dataDate), m_byKey(std::move(byKey))
    {
    }

    QDate dataDate() const { return m_dataDate; }
    const QHash<QString, QList<Notice>> &byKey() const { return m_byKey; }
    // The one that counts: the gravest that no later reinstatement took back. Absent: none.
    std::optional<Notice> standing(const QString &key) const;
    bool isRetracted(const QString &key) const;
    QStringList retractedKeys() const; // sorted

private:
    QDate m_dataDate;
    QHash<QString, QList<Notice>> m_byKey;
};

// Of notices of one study, newest first.
std::optional<Notice> standingNotice(const QList<Notice> &newestFirst);

// An action that cites a retracted reference.
struct ShakenAction {
    ActionKind kind = ActionKind::Helps;
    int index = 0;           // from 0
    QStringList retracted;   // keys that it cites and that are retracted
    int otherReferences = 0; // that it cites besides; 0: nothing supports it any longer

    friend bool operator==(const ShakenAction &, const ShakenAction &) = default;
};
QList<ShakenAction> shakenActions(const Article &article, const ReferenceNotices &notices);

// The stable words for machines and the library: "retraction", "concern", "correction", "notice", "reinstatement".
QString toWord(NoticeNature nature);
std::optional<NoticeNature> noticeNatureFromWord(const QString &word);

} // namespace heartport
