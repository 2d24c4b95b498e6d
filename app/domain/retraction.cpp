#include "domain/retraction.h"

#include "domain/essentials.h"

#include <algorithm>
#include <array>
#include <utility>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<NoticeNature, const char16_t *>, 5> words{{{NoticeNature::Retraction, u"retraction"},
    {NoticeNature::Concern, u"concern"}, {NoticeNature::Correction, u"correction"}, {NoticeNature::Notice, u"notice"},
    {NoticeNature::Reinstatement, u"reinstatement"}}};

} // namespace

std::optional<Notice> standingNotice(const QList<Notice> &newestFirst)
{
    std::optional<Notice> gravest;
    for (const Notice &notice : newestFirst) {
        if (notice.nature == NoticeNature::Reinstatement)
            break; // what is older was taken back
        if (!gravest || notice.nature < gravest->nature)
            gravest = notice;
    }
    return gravest;
}

std::optional<Notice> ReferenceNotices::standing(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? std::nullopt : standingNotice(*found);
}

bool ReferenceNotices::isRetracted(const QString &key) const
{
    const auto notice = standing(key);
    return notice && notice->nature == NoticeNature::Retraction;
}

QStringList ReferenceNotices::retractedKeys() const
{
    QStringList keys;
    for (auto it = m_byKey.begin(); it != m_byKey.end(); ++it)
        if (isRetracted(it.key()))
            keys.append(it.key());
    keys.sort();
    return keys;
}

QList<ShakenAction> shakenActions(const Article &article, const ReferenceNotices &notices)
{
    QList<ShakenAction> shaken;
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        const QList<Action> &actions = article.actions(kind);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            ShakenAction action{.kind = kind, .index = int(i), .retracted = {}, .otherReferences = 0};
            for (const QString &key : parseInline(actions.at(i).text).keys()) {
                if (notices.isRetracted(key))
                    action.retracted.append(key);
                else
                    action.otherReferences += article.findReference(key) ? 1 : 0;
            }
            if (!action.retracted.isEmpty())
                shaken.append(action);
        }
    }
    return shaken;
}

QString toWord(NoticeNature nature)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [nature](const auto &word) { return word.first == nature; });
    return QString::fromUtf16(found->second);
}

std::optional<NoticeNature> noticeNatureFromWord(const QString &word)
{
    for (const auto &[nature, known] : words)
        if (word == QStringView(known))
            return nature;
    return std::nullopt;
}

} // namespace heartport
