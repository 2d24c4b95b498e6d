// Small cards side by side, as many columns as fit; the arrow keys go from card to card.
#pragma once

#include "storage/articlestore.h"

#include <QWidget>

namespace heartport {

class ArticleCard;
class Look;

class CardGrid : public QWidget
{
    Q_OBJECT

public:
    // A maximum of rows hides what does not fit into them; 0: all are shown.
    CardGrid(const Look &look, int maximumRows, QWidget *parent);

    // Cards are kept and filled anew, so that the focus stays where it is.
    void setArticles(const QList<ArticleSummary> &articles);
    int columnsFor(int width) const;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    int shownCards(int columns) const;
    int mostCards() const; // 0: rows are not limited
    ArticleCard *addCard();
    void focusCard(qsizetype index);

    const Look &m_look;
    const int m_maximumRows;
    qsizetype m_used = 0; // cards with an article; the others wait hidden
    QList<ArticleCard *> m_cards;
};

} // namespace heartport
