// The large card of the breaking hearticle: cover, facts, title, subtitle, keywords and what can be done with it.
#pragma once

#include "storage/articlestore.h"
#include "ui/support/textlayout.h"

#include <QWidget>

class QPushButton;

namespace heartport {

class Chip;
class Look;

class BreakingCard : public QWidget
{
    Q_OBJECT

public:
    BreakingCard(const Look &look, QWidget *parent);

    void setArticle(const ArticleSummary &article);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);
    void savedToggled(const heartport::ArticleId &id, bool saved);
    void shareRequested(const heartport::ArticleId &id, QWidget *anchor);
    void keywordActivated(const QString &keyword);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    // Where everything stands at a width, for the start edge at the left.
    struct Places {
        QRect card;
        QRect cover;
        QRect category;
        QRect facts;
        QRect title;
        QRect subtitle;
        QList<QRect> chips; // only those that fit
        QList<QRect> buttons;
        int height = 0;
    };
    Places placesFor(int width) const;
    TextLines titleLines(int width, bool underlined) const;
    TextLines subtitleLines(int width) const;
    void placeWords(Places &at, QRect column) const;
    void placeChipsAndButtons(Places &at, const QRect &column, int top, bool stacked) const;
    void buildChips();
    void buildButtons();
    void describe();
    void arrange();
    QRect mirroredHere(const QRect &place) const;
    QString facts() const;

    const Look &m_look;
    std::optional<ArticleSummary> m_article;
    QList<Chip *> m_chips;
    QPushButton *m_read = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_share = nullptr;
    Places m_at;
    bool m_overTitle = false;
};

} // namespace heartport
