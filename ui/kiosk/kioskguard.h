// Stands before every input and window of the program: a list of what comes through, and nothing else does.
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

class QApplication;
class QKeyEvent;

namespace heartport {

class KioskGate
{
public:
    virtual ~KioskGate() = default;
    // Of a press, its release, and a key: false, and it must do nothing else.
    virtual bool pressed(const QPoint &at) = 0; // in the window
    virtual bool released() = 0;
    virtual bool keyed() = 0;
    virtual void moved() = 0; // pointer or wheel
    virtual void escaped() = 0;
    virtual const QWidget *page() const = 0; // the hearticle, which scrolls by itself; null: there is none
    virtual QWidget *keyArea() = 0;          // in which the arrow keys go round: a panel that is open, or the window
};

// Keys with a meaning here. `inField`: a field of our own has the focus, so that letters have one too.
bool mayPassKey(const QKeyEvent &key, bool inField);

// The next one in the direction of an arrow key among what can be focused in `area`; null: none.
QWidget *neighbour(QWidget *area, QWidget *from, Qt::Key arrow);

class KioskGuard : public QObject
{
    Q_OBJECT

public:
    // Both outlive the guard.
    KioskGuard(QApplication &application, QWidget &window, KioskGate &gate);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterWidget(QWidget &widget, QEvent &event);
    bool filterPointer(QWidget &widget, QEvent &event);
    bool filterKey(QKeyEvent &key);
    bool moveByArrow(const QKeyEvent &key);

    QWidget &m_window;
    KioskGate &m_gate;
    // One press goes to a widget and then to those it lies in: the first answer holds for all.
    int m_lastType = 0;
    quint64 m_lastTime = 0;
    QPointF m_lastAt;
    QPointer<QWidget> m_lastWidget;
    bool m_lastAnswer = true;
};

} // namespace heartport
