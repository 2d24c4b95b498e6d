// The start side while writing: a new hearticle, the drafts, and what else one can start from.
#pragma once

#include "ui/editor/draftslist.h"

#include <QWidget>

class QListView;
class QPushButton;
class QToolButton;

namespace heartport {

class SideOverlay;

class DraftsColumn : public QWidget
{
    Q_OBJECT

public:
    DraftsColumn(const Look &look, Library &library, QWidget *parent = nullptr);

    DraftsModel &drafts() const { return *m_model; }
    void setDraftInFront(bool inFront);
    // Where the window is narrow: two icons, and the drafts open over the page.
    void setRail(bool rail);
    bool isRail() const { return m_rail; }

Q_SIGNALS:
    void newRequested();
    void draftActivated(const heartport::ArticleId &id);
    void startRequested(heartport::StartFrom from, const QPoint &global);
    void duplicateRequested(const heartport::ArticleId &id);
    void discardRequested(const heartport::ArticleId &id);
    void takeBackRequested(qint64 number);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void arrange();
    void restyle();
    void activate(const QModelIndex &index);
    void openOverPage();
    void closeOverPage();
    void showMenu(const QPoint &inList);

    const Look &m_look;
    QToolButton *m_opener; // these two are the rail
    QToolButton *m_newIcon;
    QPushButton *m_new;
    DraftsModel *m_model;
    QListView *m_list;
    QWidget *m_wide; // what a rail has no room for
    SideOverlay *m_overlay = nullptr;
    bool m_rail = false;
};

} // namespace heartport
