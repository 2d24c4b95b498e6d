// One shelf, category or language as a grid: what it is, why these stand here, how many, or what it is for when empty.
#pragma once

#include "storage/articlestore.h"
#include "ui/library/librarypage.h"
#include "ui/library/libraryplace.h"

namespace heartport {

class CardGrid;
class EmptyState;
class ShelfHeading;

class ShelfPage : public LibraryPage
{
    Q_OBJECT

public:
    ShelfPage(const Look &look, Library &library, QWidget *parent = nullptr);

    void setPlace(const LibraryPlace &place); // a shelf, a category or a language
    const LibraryPlace &place() const { return m_place; }

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);
    void placeActivated(const heartport::LibraryPlace &place);

protected:
    void refresh() override;

private:
    void showMoreNearTheEnd();

    LibraryPlace m_place;
    QList<ArticleSummary> m_articles;
    qsizetype m_shown = 0; // cards are made as the reader comes to them
    ShelfHeading *m_heading;
    CardGrid *m_grid;
    EmptyState *m_empty;
};

} // namespace heartport
