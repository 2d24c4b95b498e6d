// Two states of the hearticle beside each other, by words, over all its parts: from change to change, and a part of the
// older one brought back into the draft.
#pragma once

#include "domain/articlecompare.h"
#include "ui/editor/draftsession.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace heartport {

class ChangeCard;
class Look;
class RunLabel;

class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    ComparePanel(const Look &look, DraftSession &session, QWidget *parent = nullptr);

    // `after` absent: the draft, as it is now and goes on changing. The names say which states they are.
    void compare(const Article &before, const std::optional<Article> &after, const QString &beforeName,
        const QString &afterName);
    int changeCount() const { return int(m_cards.size()); }

public Q_SLOTS:
    void next() { step(1); }
    void previous() { step(-1); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void refresh();
    void showChanges();
    void addPart(QVBoxLayout *column, ArticlePart part);
    void step(int by);
    void showCurrent();
    void bringBack(ArticlePart part);

    const Look &m_look;
    DraftSession &m_session;
    RunLabel *m_names;
    RunLabel *m_count;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QScrollArea *m_scroll;
    std::optional<Article> m_before; // absent: nothing was chosen yet
    std::optional<Article> m_after;
    QList<ArticleChange> m_changes;
    QList<ChangeCard *> m_cards;
    int m_current = -1;
};

} // namespace heartport
