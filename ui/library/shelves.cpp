#include "ui/library/shelves.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double started = 0.02;
const std::array<QString, shelfCount> shelfWords{u"breaking"_s, u"continue"_s, u"must-read"_s, u"most-read"_s,
    u"saved"_s, u"read"_s};

template<typename Keep>
QList<ArticleSummary> only(const QList<ArticleSummary> &summaries, Keep keep)
{
    QList<ArticleSummary> kept;
    std::copy_if(summaries.begin(), summaries.end(), std::back_inserter(kept), keep);
    return kept;
}

// Equal ones stay newest first.
template<typename Before>
QList<ArticleSummary> sorted(QList<ArticleSummary> summaries, Before before)
{
    std::stable_sort(summaries.begin(), summaries.end(), before);
    return summaries;
}

bool byRank(const ArticleSummary &a, const ArticleSummary &b) { return a.rank < b.rank; }

QList<ArticleSummary> breakingOf(const QList<ArticleSummary> &published)
{
    const auto flagged = only(published, [](const auto &s) { return s.shelf == Shelf::Breaking; });
    return flagged.isEmpty() ? published.first(std::min<qsizetype>(1, published.size())) : sorted(flagged, byRank);
}

QList<ArticleSummary> mustReadOf(const QList<ArticleSummary> &published)
{
    const auto breaking = breakingOf(published);
    const QString category = breaking.isEmpty() ? QString() : breaking.front().category;
    const auto flagged = only(published, [](const auto &s) { return s.shelf == Shelf::MustRead; });
    return sorted(flagged, [&category](const auto &a, const auto &b) {
        const bool aSame = a.category == category;
        const bool bSame = b.category == category;
        return aSame != bSame ? bSame : a.rank < b.rank;
    });
}

QList<Count> counted(const QList<ArticleSummary> &published, QString ArticleSummary::*field)
{
    QMap<QString, int> counts;
    for (const ArticleSummary &summary : published)
        ++counts[summary.*field];
    QList<Count> list;
    for (auto it = counts.constKeyValueBegin(); it != counts.constKeyValueEnd(); ++it)
        list.append(Count{it->first, it->second});
    return list;
}

} // namespace

QString toWord(ShelfName shelf) { return shelfWords.at(size_t(shelf)); }

std::optional<ShelfName> shelfNameFromWord(const QString &word)
{
    const auto found = std::find(shelfWords.begin(), shelfWords.end(), word);
    return found == shelfWords.end() ? std::nullopt : std::optional(ShelfName(found - shelfWords.begin()));
}

ReadingState readingState(const ArticleSummary &summary)
{
    const bool underWay = summary.progress >= started;
    if (!summary.finished.isValid())
        return underWay ? ReadingState::Started : ReadingState::Unread;
    const bool again = summary.lastOpened.isValid() && summary.lastOpened > summary.finished;
    return again && underWay && summary.progress <= 1 - started ? ReadingState::Started : ReadingState::Finished;
}

int minutesLeft(const ArticleSummary &summary)
{
    // As the foot of the contents says it while one reads.
    return readingMinutes(int((1 - std::clamp(summary.progress, 0.0, 1.0)) * summary.words));
}

QList<ArticleSummary> onShelf(ShelfName shelf, const QList<ArticleSummary> &published)
{
    switch (shelf) {
    case ShelfName::Breaking:
        return breakingOf(published);
    case ShelfName::ContinueReading:
        return sorted(only(published, [](const auto &s) { return readingState(s) == ReadingState::Started; }),
            [](const auto &a, const auto &b) { return a.lastOpened > b.lastOpened; });
    case ShelfName::MustRead:
        return mustReadOf(published);
    case ShelfName::MostRead:
        return sorted(only(published, [](const auto &s) { return s.readings > 0; }),
            [](const auto &a, const auto &b) { return a.readings > b.readings; });
    case ShelfName::Saved:
        return only(published, [](const auto &s) { return s.saved; });
    case ShelfName::Read:
        return sorted(only(published, [](const auto &s) { return s.finished.isValid(); }),
            [](const auto &a, const auto &b) { return a.finished > b.finished; });
    }
    return {};
}

HomeShelves homeShelves(const QList<ArticleSummary> &published)
{
    HomeShelves home;
    const auto breaking = breakingOf(published);
    if (breaking.isEmpty())
        return home;
    const ArticleSummary &first = breaking.front();
    home.breaking = first;
    home.breakingIsFlagged = first.shelf == Shelf::Breaking;
    home.sameCategory = only(inCategory(first.category, published), [&](const auto &s) { return s.id != first.id; });
    home.mostRead = onShelf(ShelfName::MostRead, published);
    const auto elsewhere = [&](const auto &s) { return s.category != first.category; };
    home.mustRead = only(mustReadOf(published), elsewhere);
    if (home.mustRead.isEmpty())
        home.newest = only(published, elsewhere);
    return home;
}

QList<ArticleSummary> inCategory(const QString &category, const QList<ArticleSummary> &published)
{
    return only(published, [&](const auto &s) { return s.category == category; });
}

QList<ArticleSummary> inLanguage(const QString &language, const QList<ArticleSummary> &published)
{
    return only(published, [&](const auto &s) { return s.language == language; });
}

QList<Count> categoriesOf(const QList<ArticleSummary> &published)
{
    return counted(published, &ArticleSummary::category);
}

QList<Count> languagesOf(const QList<ArticleSummary> &published)
{
    return counted(published, &ArticleSummary::language);
}

} // namespace heartport
