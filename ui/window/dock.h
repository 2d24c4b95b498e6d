// A panel at the side of the window that can be hidden, moved, floated and tabbed, with our own title bar.
#pragma once

#include <QDockWidget>

namespace heartport {

class Look;

class Dock : public QDockWidget
{
    Q_OBJECT

public:
    // `name` is what the layout is remembered by.
    Dock(const Look &look, const QString &name, const QString &title, QWidget *content, QWidget *window);

    // Its title bar goes while it is one tab among others: the tab says the same.
    void setTabbed(bool tabbed);

Q_SIGNALS:
    void closed(); // by the reader

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTitleBar();

    const Look &m_look;
    QWidget *m_bar;
    QWidget *m_noBar;
};

} // namespace heartport
