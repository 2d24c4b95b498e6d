#include "ui/kiosk/kioskhome.h"

#include "ui/kiosk/kioskscroll.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/library/shelves.h"
#include "ui/support/languages.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString ownLanguage() { return primaryLanguage(QLocale().bcp47Name()); }

// Minutes, and the language where it is another one than that of the interface.
QString factsOf(const ArticleSummary &article)
{
    QString facts = KioskList::tr("%1 min").arg(QLocale().toString(readingMinutes(article.words)));
    if (primaryLanguage(article.language) != ownLanguage())
        facts += u" · "_s + languageName(article.language);
    return facts;
}

QVBoxLayout *pageLayout(const KioskLook &look, QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    const int edge = look.px(40);
    layout->setContentsMargins(edge, look.px(32), edge, look.px(32));
    layout->setSpacing(look.px(20));
    return layout;
}

// The page fills itself with one scrolling content.
QVBoxLayout *scrollingLayout(const KioskLook &look, QWidget *page)
{
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(page);
    whole->addWidget(new KioskScroll(look, content, page));
    return pageLayout(look, content);
}

} // namespace

QList<ArticleSummary> ownLanguageFirst(QList<ArticleSummary> articles)
{
    std::stable_partition(articles.begin(), articles.end(),
        [own = ownLanguage()](const ArticleSummary &article) { return primaryLanguage(article.language) == own; });
    return articles;
}

KioskHome::KioskHome(const KioskLook &look, const QList<ArticleSummary> &articles, QWidget *parent)
    : QWidget(parent), m_look(look)
{
    setObjectName("kioskHome"_L1);
    QVBoxLayout *column = scrollingLayout(look, this);
    column->addWidget(buildBrand());
    if (articles.isEmpty()) {
        column->addWidget(buildEmpty(), 1);
        return;
    }
    column->addWidget(new KioskText(look, kiosktext::heading, this, tr("What would you like to know?")));
    auto *search = new KioskButton(look, KioskButton::Kind::Field, tr("Search for a word, for example “sleep”"), this,
        u"search"_s);
    search->setObjectName("kioskSearchButton"_L1);
    search->setDrawnHeight(88);
    search->setDrawnText(28);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(search, &QAbstractButton::clicked, this, &KioskHome::searchRequested);
    column->addWidget(search);
    const HomeShelves shelves = homeShelves(articles);
    const ArticleSummary &first = *shelves.breaking;
    auto *feature = new CoverCard(look, CoverCard::Shape::Feature,
        {first.category, first.id, shelves.breakingIsFlagged ? tr("Your breaking hearticle") : tr("New here"),
            first.title, factsOf(first), tr("Read")},
        this);
    feature->setObjectName("kioskFeature"_L1);
    connect(feature, &QAbstractButton::clicked, this, [this, id = first.id] { Q_EMIT articleActivated(id); });
    column->addWidget(feature);
    column->addWidget(new KioskText(look, kiosktext::section, this, tr("Choose a topic")));
    auto *grid = new CoverGrid(look, 480, this);
    buildTopics(grid, articles);
    column->addWidget(grid);
    column->addStretch(1);
}

QWidget *KioskHome::buildBrand()
{
    auto *brand = new QWidget(this);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(16));
    auto *mark = new QLabel(brand);
    mark->setPixmap(
        m_look.look().icon(u"mark"_s, Role::Accent).pixmap(QSize(m_look.px(48), m_look.px(48)), devicePixelRatioF()));
    row->addWidget(mark);
    row->addWidget(new KioskText(m_look, {true, 30, 1.3, QFont::Bold, Role::Text, false}, brand, u"HeartPort"_s), 0,
        Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(new KioskText(m_look, {false, 21, 1.4, QFont::Normal, Role::Muted, false}, brand,
                       tr("Health answers, with their sources")),
        0, Qt::AlignVCenter);
    return brand;
}

QWidget *KioskHome::buildEmpty()
{
    auto *words = new KioskText(m_look, kiosktext::title, this,
        tr("There are no hearticles for this place yet. Please tell a member of staff."));
    words->setCentred(true);
    return words;
}

void KioskHome::buildTopics(CoverGrid *grid, const QList<ArticleSummary> &articles)
{
    QList<CoverCard *> cards;
    for (const Count &topic : categoriesOf(articles)) {
        const ArticleId cover = inCategory(topic.name, articles).constFirst().id;
        auto *card = new CoverCard(m_look, CoverCard::Shape::Row,
            {topic.name, cover, {}, topic.name, tr("%n hearticle(s)", nullptr, topic.articles), {}}, grid);
        card->setObjectName("kioskTopic"_L1);
        connect(card, &QAbstractButton::clicked, this, [this, name = topic.name] { Q_EMIT topicActivated(name); });
        cards.append(card);
    }
    grid->setCards(cards);
}

KioskList::KioskList(const KioskLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_grid(new CoverGrid(look, 760, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch(1);
}

void KioskList::setArticles(const QList<ArticleSummary> &articles)
{
    QList<CoverCard *> cards;
    for (const ArticleSummary &article : articles) {
        auto *card = new CoverCard(m_look, CoverCard::Shape::Row,
            {article.category, article.id, article.category, article.title, factsOf(article), {}}, m_grid);
        card->setObjectName("kioskHearticle"_L1);
        connect(card, &QAbstractButton::clicked, this, [this, id = article.id] { Q_EMIT articleActivated(id); });
        cards.append(card);
    }
    m_grid->setCards(cards);
}

KioskTopic::KioskTopic(const KioskLook &look, const QString &category, const QList<ArticleSummary> &articles,
    QWidget *parent)
    : QWidget(parent)
{
    setObjectName("kioskTopicPage"_L1);
    QVBoxLayout *column = scrollingLayout(look, this);
    column->addWidget(new KioskText(look, kiosktext::heading, this, category));
    auto *list = new KioskList(look, this);
    list->setArticles(inCategory(category, articles));
    connect(list, &KioskList::articleActivated, this, &KioskTopic::articleActivated);
    column->addWidget(list, 1);
}

} // namespace heartport
