// A card with a cover that opens a hearticle or a topic; one target.
#pragma once

#include "ui/kiosk/kioskbutton.h"

#include "domain/ids.h"

namespace heartport {

struct CoverCardContent {
    QString category; // decides the cover, with the id
    ArticleId id;
    QString kicker; // small, above the title
    QString title;
    QString fact;
    QString action; // the word on the filled button of a feature card
};

class CoverCard : public KioskButton
{
    Q_OBJECT

public:
    enum class Shape {
        Row,    // cover at the start
        Feature // cover on top, or beside on a wide card
    };

    CoverCard(const KioskLook &look, Shape shape, CoverCardContent content, QWidget *parent);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {look().px(440), heightForWidth(look().px(440))}; }
    QSize minimumSizeHint() const override { return {look().px(300), look().px(120)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places { // for the start edge at the left
        QRect cover;
        QRect words;
        int height = 0;
    };
    Places placesFor(int width) const;
    int wordsHeight(int width) const;
    int titleLines() const;
    QFont titleFont() const;
    int actionWidth() const;
    void paintWords(QPainter &painter, const QRect &box) const;

    Shape m_shape;
    CoverCardContent m_content;
};

// Cards in as many columns as there is room for, each row as high as its highest.
class CoverGrid : public QWidget
{
    Q_OBJECT

public:
    CoverGrid(const KioskLook &look, double drawnColumn, QWidget *parent);

    void setCards(const QList<CoverCard *> &cards); // takes them; the old ones go
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override { return {m_look.px(600), arrange(m_look.px(600), false)}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool apply) const; // the height used

    const KioskLook &m_look;
    double m_column;
    QList<CoverCard *> m_cards;
};

} // namespace heartport
