// The action feed as it is edited: what helps and what harms, one list below the other.
#pragma once

#include "ui/editor/draftsession.h"

#include <QScrollArea>

namespace heartport {

class ActionsEditList;
class Library;
class Look;

class ActionsTab : public QScrollArea
{
    Q_OBJECT

public:
    ActionsTab(const Look &look, DraftSession &session, Library &library, QWidget *parent = nullptr);

private:
    void connectList(ActionsEditList *list, ActionsEditList *other);
    void drop(ActionsEditList *from, int index, const QPoint &global);
    void moveAcross(const ActionsEditList *from, int index, ActionsEditList *to, int gap);
    void reveal(const ArticlePlace &place);

    const Look &m_look;
    DraftSession &m_session;
    ActionsEditList *m_helps;
    ActionsEditList *m_harms;
};

} // namespace heartport
