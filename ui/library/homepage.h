// Home: the breaking hearticle large, more of its category, most read, must read from other categories.
#pragma once

#include "ui/library/librarypage.h"
#include "ui/library/libraryplace.h"
#include "ui/library/shelves.h"

namespace heartport {

class BreakingCard;
class EmptyState;
class ShelfHeading;
class ShelfSection;

class HomePage : public LibraryPage
{
    Q_OBJECT

public:
    HomePage(const Look &look, Library &library, QWidget *parent = nullptr);

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);
    void placeActivated(const heartport::LibraryPlace &place);
    void savedToggled(const heartport::ArticleId &id, bool saved);
    void shareRequested(const heartport::ArticleId &id, QWidget *anchor);
    void keywordActivated(const QString &keyword);

protected:
    void refresh() override;

private:
    void buildSections();
    void connectSections();
    void showShelves(const HomeShelves &shelves);
    ShelfSection *addSection(const QString &name);
    void adaptSpacing();

    ShelfHeading *m_breakingHeading;
    BreakingCard *m_breaking;
    ShelfSection *m_sameCategory = nullptr;
    ShelfSection *m_mostRead = nullptr;
    ShelfSection *m_mustRead = nullptr;
    ShelfSection *m_newest = nullptr;
    EmptyState *m_empty;
    QString m_category; // of the breaking hearticle
};

} // namespace heartport
