// The start side while writing: a new hearticle, the drafts, and what else one can start from.
#pragma once

#include "ui/editor/draftslist.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace heartport {

class DraftsColumn : public QWidget
{
    Q_OBJECT

public:
    DraftsColumn(const Look &look, Library &library, QWidget *parent = nullptr);

    DraftsModel &drafts() const { return *m_model; }
    void setDraftInFront(bool inFront);

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
    void restyle();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &inList);

    const Look &m_look;
    QPushButton *m_new;
    DraftsModel *m_model;
    QListView *m_list;
};

} // namespace heartport
