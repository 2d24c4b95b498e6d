// A list of words as chips that can be written, pasted with commas, moved, changed and taken away: keywords, AI tools.
#pragma once

#include "ui/editor/draftsession.h"
#include "ui/support/look.h"

#include <QAbstractButton>

class QLineEdit;

namespace heartport {

class FlowLayout;

// One word. Delete takes it away, Alt+arrow moves it, Enter gives it back to the line to be changed.
class WordChip : public QAbstractButton
{
    Q_OBJECT

public:
    WordChip(const Look &look, const QString &word, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void moveRequested(int by);
    void stepRequested(int by);     // the focus goes to a neighbour
    void dropped(const QPoint &at); // in coordinates of the parent

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect cross() const;

    const Look &m_look;
    QPoint m_pressed;
    bool m_dragging = false;
    bool m_ring = false;
};

class ChipsField : public QWidget
{
    Q_OBJECT

public:
    ChipsField(const Look &look, DraftSession &session, ArticlePart part, QStringList Article::*list,
        const QString &what, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);

private:
    void showSession();
    void addTyped();
    void addWords(const QStringList &words);
    void remove(int index);
    void move(int index, int to);
    void edit(int index);
    void connectChip(WordChip *chip, int index);
    void focusChip(int index); // beyond the last: the line
    int indexAt(const QPoint &place) const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void change(const std::function<void(QStringList &)> &edit);

    const Look &m_look;
    DraftSession &m_session;
    ArticlePart m_part;
    QStringList Article::*m_list;
    QString m_what;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QList<WordChip *> m_chips;
};

} // namespace heartport
