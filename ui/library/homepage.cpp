#include "ui/library/homepage.h"

#include "ui/library/breakingcard.h"
#include "ui/library/emptystate.h"
#include "ui/library/library.h"
#include "ui/library/placewords.h"
#include "ui/library/shelfsection.h"
#include "ui/support/look.h"

#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

HomePage::HomePage(const Look &look, Library &library, QWidget *parent)
    : LibraryPage(look, library, parent), m_breakingHeading(new ShelfHeading(look, widget())),
      m_breaking(new BreakingCard(look, widget())), m_empty(new EmptyState(look, widget()))
{
    setObjectName(u"homePage"_s);
    buildSections();
    connectSections();
    adaptSpacing();
    connect(&look, &Look::changed, this, &HomePage::adaptSpacing);
}

void HomePage::buildSections()
{
    m_empty->hide();
    column()->addWidget(m_empty);
    column()->addWidget(m_breakingHeading);
    column()->addWidget(m_breaking);
    m_sameCategory = addSection(u"sameCategory"_s);
    m_mostRead = addSection(u"mostRead"_s);
    m_mustRead = addSection(u"mustRead"_s);
    m_newest = addSection(u"newest"_s);
    column()->addStretch(1);
}

ShelfSection *HomePage::addSection(const QString &name)
{
    auto *section = new ShelfSection(look(), widget());
    section->setObjectName(name);
    column()->addWidget(section);
    connect(section, &ShelfSection::articleActivated, this, &HomePage::articleActivated);
    return section;
}

void HomePage::connectSections()
{
    connect(m_breaking, &BreakingCard::articleActivated, this, &HomePage::articleActivated);
    connect(m_breaking, &BreakingCard::savedToggled, this, &HomePage::savedToggled);
    connect(m_breaking, &BreakingCard::shareRequested, this, &HomePage::shareRequested);
    connect(m_breaking, &BreakingCard::keywordActivated, this, &HomePage::keywordActivated);
    connect(m_sameCategory, &ShelfSection::showAllClicked, this, [this] {
        Q_EMIT placeActivated({LibraryPlace::Kind::Category, m_category});
    });
    connect(m_mostRead, &ShelfSection::showAllClicked, this,
        [this] { Q_EMIT placeActivated(shelfPlace(ShelfName::MostRead)); });
    connect(m_mustRead, &ShelfSection::showAllClicked, this,
        [this] { Q_EMIT placeActivated(shelfPlace(ShelfName::MustRead)); });
}

void HomePage::adaptSpacing()
{
    for (ShelfSection *section : {m_sameCategory, m_mostRead, m_mustRead, m_newest})
        section->setContentsMargins(0, look().px(24), 0, 0);
}

void HomePage::refresh()
{
    const HomeShelves shelves = homeShelves(library().published());
    const bool any = shelves.breaking.has_value();
    m_empty->setVisible(!any);
    m_empty->setWords(emptyWords({}).sentence, emptyWords({}).button);
    for (QWidget *part : QList<QWidget *>{m_breakingHeading, m_breaking, m_mostRead})
        part->setVisible(any);
    m_sameCategory->setVisible(!shelves.sameCategory.isEmpty());
    m_mustRead->setVisible(!shelves.mustRead.isEmpty());
    m_newest->setVisible(!shelves.newest.isEmpty());
    if (any)
        showShelves(shelves);
}

void HomePage::showShelves(const HomeShelves &shelves)
{
    m_category = shelves.breaking->category;
    m_breakingHeading->setWords(tr("Your breaking hearticle"),
        shelves.breakingIsFlagged ? tr("Chosen by the publisher") : tr("Newest in your library"));
    m_breaking->setArticle(*shelves.breaking);
    m_sameCategory->setShelf(tr("More from %1").arg(m_category), tr("Same category as your breaking hearticle"),
        shelves.sameCategory, int(shelves.sameCategory.size()) + 1);
    m_mostRead->setShelf(tr("Most read hearticles"), placeReason(shelfPlace(ShelfName::MostRead)), shelves.mostRead,
        int(shelves.mostRead.size()), tr("No hearticle was read to its end here yet."));
    m_mustRead->setShelf(tr("Must read"), tr("Chosen by the publisher, from other categories"), shelves.mustRead,
        int(onShelf(ShelfName::MustRead, library().published()).size()));
    m_newest->setShelf(tr("From other categories"), tr("The newest in your library"), shelves.newest, 0);
}

} // namespace heartport
