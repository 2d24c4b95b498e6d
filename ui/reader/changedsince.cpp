#include "ui/reader/changedsince.h"

#include "ui/library/library.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Changed {
    Q_DECLARE_TR_FUNCTIONS(heartport::ChangedSince)
};

bool isAction(const ArticleChange &change)
{
    const ArticlePart part = change.before.part;
    return part == ArticlePart::Helps || part == ArticlePart::Harms;
}

int rankOf(const ArticleChange &change)
{
    return isAction(change) ? 1 : change.before.part == ArticlePart::References ? 2 : 3;
}

// What a reader does not read does not count as a change to them.
bool concernsReaders(const ArticleChange &change)
{
    switch (change.before.part) {
    case ArticlePart::Title:
    case ArticlePart::Subtitle:
    case ArticlePart::Summary:
    case ArticlePart::Essentials:
    case ArticlePart::Helps:
    case ArticlePart::Harms:
    case ArticlePart::References:
        return change.kind != ArticleChange::Kind::Moved;
    default:
        return false;
    }
}

// My plan keeps the words that an action had when it was ticked.
bool isPlanned(const Library &library, const Article &before, const ArticleChange &change)
{
    if (!isAction(change) || change.kind == ArticleChange::Kind::Added)
        return false;
    const auto kind = change.before.part == ArticlePart::Helps ? ActionKind::Helps : ActionKind::Harms;
    const QList<Action> &actions = before.actions(kind);
    if (change.before.index < 0 || change.before.index >= actions.size())
        return false;
    return library.plan().contains(before.id, kind, actions.at(change.before.index).text).value_or(false);
}

QString partName(ArticlePart part)
{
    switch (part) {
    case ArticlePart::Helps:
        return Changed::tr("This helps");
    case ArticlePart::Harms:
        return Changed::tr("This harms");
    case ArticlePart::References:
        return Changed::tr("Reference");
    case ArticlePart::Essentials:
        return Changed::tr("Health essentials");
    case ArticlePart::Subtitle:
        return Changed::tr("Subtitle");
    case ArticlePart::Summary:
        return Changed::tr("Summary");
    default:
        return Changed::tr("Title");
    }
}

} // namespace

std::optional<ChangedSince> changedSinceRead(const Library &library, const Article &now)
{
    const auto earlier = library.readings().readBefore(now.id, now.version);
    if (!earlier || !*earlier)
        return std::nullopt;
    const auto before = library.earlierVersion(now.id, (*earlier)->version);
    if (!before)
        return std::nullopt;
    QList<ArticleChange> planned;
    QList<ArticleChange> others;
    for (const ArticleChange &change : compareArticles(*before, now))
        if (concernsReaders(change))
            (isPlanned(library, *before, change) ? planned : others).append(change);
    if (planned.isEmpty() && others.isEmpty())
        return std::nullopt;
    std::stable_sort(others.begin(), others.end(),
        [](const ArticleChange &a, const ArticleChange &b) { return rankOf(a) < rankOf(b); });
    return ChangedSince{(*earlier)->opened, planned + others, int(planned.size())};
}

QString placeOfChange(const ArticleChange &change, bool planned)
{
    QString kind;
    switch (change.kind) {
    case ArticleChange::Kind::Added:
        kind = Changed::tr("new");
        break;
    case ArticleChange::Kind::Removed:
        kind = Changed::tr("no longer there");
        break;
    default:
        kind = change.aspect == ArticleChange::Aspect::Certainty ? Changed::tr("certainty changed")
                                                                 : Changed::tr("words changed");
    }
    const QString part = partName(change.before.part);
    return planned ? Changed::tr("%1, on My plan: %2").arg(part, kind) : Changed::tr("%1: %2").arg(part, kind);
}

QString changesInWords(const QList<ArticleChange> &changes)
{
    std::set<std::pair<ArticlePart, int>> changedActions; // of one the words and the certainty may have changed
    int references = 0;
    int others = 0;
    for (const ArticleChange &change : changes) {
        const bool removed = change.kind == ArticleChange::Kind::Removed;
        if (isAction(change)) // those that are gone have no place among those of now
            changedActions.insert({change.before.part, removed ? -1 - change.before.index : change.after.index});
        else
            ++(change.before.part == ArticlePart::References ? references : others);
    }
    const int actions = int(changedActions.size());
    QStringList words;
    if (actions > 0)
        words.append(Changed::tr("%n action(s)", nullptr, actions));
    if (references > 0)
        words.append(Changed::tr("%n reference(s)", nullptr, references));
    if (others > 0)
        words.append(Changed::tr("the text"));
    return QLocale().createSeparatedList(words);
}

} // namespace heartport
