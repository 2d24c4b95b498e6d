// The small card: cover, category, title in a box of three lines, and one fact; the whole card is one target.
#pragma once

#include "ui/library/paintedbutton.h"

#include "storage/articlestore.h"

namespace heartport {

class ArticleCard : public PaintedButton
{
    Q_OBJECT

public:
    ArticleCard(const Look &look, QWidget *parent);

    void setArticle(const ArticleSummary &article);
    const std::optional<ArticleSummary> &article() const { return m_article; }
    // The drawn card without the room for the ring.
    static int cardHeight(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintCover(QPainter &painter, const QRect &card) const;
    void paintSavedMark(QPainter &painter, const QRect &card) const;
    void paintFact(QPainter &painter, const QRect &line) const;
    void describe();

    std::optional<ArticleSummary> m_article;
};

// "5 min", "3 min left" or "Read on 4 May".
QString factText(const ArticleSummary &article);

} // namespace heartport
