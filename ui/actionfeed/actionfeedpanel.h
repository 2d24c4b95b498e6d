// The action feed beside a hearticle: what helps, what harms, how certain that is and on which references it rests.
#pragma once

#include "ui/library/library.h"
#include "ui/reader/shownarticle.h"
#include "ui/support/look.h"

#include <QScrollArea>

#include <memory>

class QVBoxLayout;

namespace heartport {

class ActionRow;
class RunLabel;

class ActionFeedPanel : public QScrollArea
{
    Q_OBJECT

public:
    ActionFeedPanel(Look &look, Library &library, QWidget *parent = nullptr);

    void setArticle(std::shared_ptr<const ShownArticle> article); // absent: nothing to show
    void clear() { setArticle(nullptr); }
    // Chooses an action as a click does and brings it into view; an unknown one changes nothing.
    void chooseAction(ActionKind kind, int index);
    void clearChoice();

Q_SIGNALS:
    // Sentence::number of all that cite one of the action's references; the first is to be shown.
    void actionChosen(const QList<int> &sentences);
    void actionCleared();
    void sentenceActivated(int sentence); // one of those, by previous and next
    void citationActivated(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void buildGroup(QVBoxLayout *column, ActionKind kind);
    void buildEmpty(QVBoxLayout *column, const QString &sentence);
    void addRow(QVBoxLayout *column, ActionKind kind, const Action &action);
    void rowClicked(ActionRow *row);
    void choose(ActionRow *row);
    void step(int by);
    void moveFocus(ActionRow *from, int key);
    void refreshPlan();

    Look &m_look;
    Library &m_library;
    std::shared_ptr<const ShownArticle> m_article;
    QList<ActionRow *> m_rows;        // helps first
    RunLabel *m_helpsCount = nullptr; // owned by the content, absent without actions
    RunLabel *m_harmsCount = nullptr;
    ActionRow *m_chosen = nullptr;
    QList<int> m_sentences;   // of the chosen action
    qsizetype m_sentence = 0; // place in m_sentences
};

} // namespace heartport
