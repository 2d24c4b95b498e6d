// One of the two lists of actions as it is edited: add, change, reorder by hand or keys, move to the other list, remove.
#pragma once

#include "ui/editor/draftsession.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace heartport {

class ActionEditRow;
class IconLabel;
class Library;
class Look;
class RunLabel;

class ActionsEditList : public QWidget
{
    Q_OBJECT

public:
    ActionsEditList(const Look &look, DraftSession &session, Library &library, ActionKind kind,
        QWidget *parent = nullptr);

    ActionKind kind() const { return m_kind; }
    int count() const { return int(m_rows.size()); }
    void focusAction(int index, int start = -1, int length = 0);
    int gapAt(const QPoint &global) const; // before which row a dragged one would land; -1: outside this list
    void showGap(int gap);                 // -1: none

Q_SIGNALS:
    void dragged(int index, const QPoint &global);
    void dropped(int index, const QPoint &global);
    void otherListRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    void showActions();
    void addRow();
    void addAction(int before);
    void move(int index, int by);
    void remove(int index);
    void goOn(int index);
    ArticlePart part() const;
    QList<Action> &actionsOf(Article &article) const;

    const Look &m_look;
    DraftSession &m_session;
    Library &m_library;
    ActionKind m_kind;
    RunLabel *m_count;
    QWidget *m_missing;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<ActionEditRow *> m_rows;
    int m_gap = -1;
};

} // namespace heartport
