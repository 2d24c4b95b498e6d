// One action of the draft: its sentence, how sure the evidence is, what it cites, and ways to move or remove it.
#pragma once

#include "ui/editor/citationpicker.h"
#include "ui/editor/draftsession.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace heartport {

class CertaintyButton;
class DragGrip;
class FlowLayout;
class Look;
class CitingEdit;
class Library;

class ActionEditRow : public QWidget
{
    Q_OBJECT

public:
    ActionEditRow(const Look &look, DraftSession &session, Library &library, ActionKind kind, int index,
        QWidget *parent);

    void showAction(); // as the draft has it now
    void showCitations();
    void focusText(int start = -1, int length = 0); // -1: the caret stays
    CitingEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void moveRequested(int by);
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);
    void otherListRequested();
    void removeRequested();
    void nextRequested(); // Enter: on to the next action, or a new one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Action &action() const;
    ArticlePlace place() const;
    QList<Action> &actionsOf(Article &article) const;
    void addNoCitation();
    void connectEdit();
    void cite(int start, int end, const QList<PickedReference> &references);
    QHBoxLayout *buildLine();
    QHBoxLayout *buildEvidence();
    QToolButton *makeMenuButton();

    const Look &m_look;
    DraftSession &m_session;
    ActionKind m_kind;
    int m_index;
    DragGrip *m_grip;
    CitingEdit *m_edit;
    CertaintyButton *m_certainty;
    QWidget *m_citations;
    FlowLayout *m_flow;
    QString m_shown; // what the citations were made of
};

} // namespace heartport
