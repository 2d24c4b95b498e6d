// One shelf on Home: its title, why these hearticles are here, "Show all", and one row of cards.
#pragma once

#include "storage/articlestore.h"

#include <QWidget>

namespace heartport {

class CardGrid;
class LinkButton;
class Look;
class TextLabel;

// Title and reason on one line where they fit, else below each other; the link stays at the end.
class ShelfHeading : public QWidget
{
    Q_OBJECT

public:
    ShelfHeading(const Look &look, QWidget *parent);

    void setWords(const QString &title, const QString &reason);
    void setLink(const QString &text); // empty: none
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void linkClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places {
        QRect title;
        QRect reason;
        QRect link;
        int height = 0;
    };
    Places placesFor(int width) const;
    void arrange();

    const Look &m_look;
    TextLabel *m_title;
    TextLabel *m_reason;
    LinkButton *m_link;
};

class ShelfSection : public QWidget
{
    Q_OBJECT

public:
    ShelfSection(const Look &look, QWidget *parent);

    // Without hearticles the sentence stands where the cards would.
    void setShelf(const QString &title, const QString &reason, const QList<ArticleSummary> &articles, int total,
        const QString &emptySentence = {});

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);
    void showAllClicked();

private:
    ShelfHeading *m_heading;
    TextLabel *m_empty;
    CardGrid *m_grid;
};

} // namespace heartport
