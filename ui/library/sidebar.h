// The library's sidebar: every place with its count, the current one marked; in narrow windows a rail of icons that
// opens over the page.
#pragma once

#include "ui/library/libraryplace.h"

#include <QWidget>

#include <optional>

class QListView;
class QToolButton;

namespace heartport {

class Library;
class Look;
class SidebarModel;
class SideOverlay;

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const Look &look, Library &library, QWidget *parent = nullptr);

    void setCurrentPlace(const std::optional<LibraryPlace> &place);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    // In a rail: shows the whole sidebar over the page until a place is chosen, Escape, or a click beside it.
    void openOverPage();
    void closeOverPage();
    bool isOpenOverPage() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void placeActivated(const heartport::LibraryPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QListView *> lists() const;
    QListView *makeList(bool rail, QWidget *parent);
    void activate(const QModelIndex &index);
    void adapt();

    const Look &m_look;
    SidebarModel *m_model;
    bool m_rail = false;
    QToolButton *m_opener;
    QListView *m_list;                // whole, where there is room
    QListView *m_icons = nullptr;     // in the rail
    SideOverlay *m_overlay = nullptr; // made when first opened
    QListView *m_wide = nullptr;      // whole, in the overlay
};

} // namespace heartport
