// A field for a paragraph of plain text: as high as its words, undone by the draft's own undo, left by Tab.
#pragma once

#include "ui/support/look.h"

#include <QTextEdit>

#include <functional>

class QMenu;
class QUndoStack;

namespace heartport {

class ParagraphEdit : public QTextEdit
{
    Q_OBJECT

public:
    enum class Lines { One, Many }; // One: no line ends; Enter goes on to the next field

    ParagraphEdit(const Look &look, TextStyle style, Lines lines, QWidget *parent = nullptr);

    void setUndoStack(QUndoStack &stack);
    virtual QString text() const;
    void setText(const QString &text); // keeps the caret where it can; says nothing
    virtual void select(int start, int length);
    int caret() const;                             // in text()
    QTextCursor cursorOver(int start, int length); // a stretch of text()
    // What stands first in the menu at a place of text(); `start` lives as long as the field.
    void setMenuStart(const std::function<void(QMenu &, int offset)> &start) { m_menuStart = start; }

    QSize sizeHint() const override { return {m_look.px(240), height()}; }
    QSize minimumSizeHint() const override { return {m_look.px(80), height()}; }

Q_SIGNALS:
    void edited(const QString &text); // by the author
    void leaveRequested();            // Enter in a field of one line

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    const Look &look() const { return m_look; }
    virtual void dress(); // gives the words their looks; nothing that it changes counts as edited
    void restyle();
    void whileQuiet(const std::function<void()> &work); // the same for other work

private:
    void fit();

    const Look &m_look;
    TextStyle m_style;
    Lines m_lines;
    QUndoStack *m_undo = nullptr;
    std::function<void(QMenu &, int)> m_menuStart;
    bool m_setting = false;
    bool m_fitting = false;
};

} // namespace heartport
