// Markdown as an author writes it: in the serif, marks muted, citations as numbered chips that the caret takes as one.
// It shows a text and says what was made of it; it keeps no undo of its own.
#pragma once

#include "domain/citation.h"

#include <QTextEdit>

class QUndoStack;

namespace heartport {

class CitationChip;
class EditorMargin;
class Look;
class MarkdownHighlighter;

class MarkdownEditor : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr double side = 32; // px at 100 % before its words, the margin with it

    // Underlines and fills that lie over the text, each kind set by itself.
    enum class Layer { Focus, Findings, Spelling };
    struct Mark {
        int start = 0; // in the Markdown
        int length = 0;
        QTextCharFormat format;
    };

    MarkdownEditor(const Look &look, QUndoStack &undo, QWidget *parent = nullptr);

    const QString &markdown() const { return m_markdown; }
    // Another text, of which only what differs is replaced: the caret and what is in sight stay. Says nothing.
    void setMarkdown(const QString &markdown);
    void setNumbers(const CitationNumbers &numbers);

    // Places are characters (UTF-16) of the Markdown.
    int caret() const;
    int anchor() const; // the other end of the selection
    void select(int start, int length);
    QTextCursor cursorAt(int offset) const;
    QRect rectAt(int offset) const { return cursorRect(cursorAt(offset)); } // of the caret there, in the viewport
    int offsetAt(const QPoint &inViewport) const;

    // As it is read out: Markdown, but citations as their numbers.
    QString spoken(const QTextCursor &selection) const;

    // Replaces a stretch of the Markdown as one step with a name; the caret goes behind it, or `length` is selected from
    // `selectFrom` on, counted in the new words.
    void replace(int start, int length, const QString &words, const QString &what, int selectFrom = -1,
        int selectLength = 0);

    QSize sizeHint() const override { return {QTextEdit::sizeHint().width(), minimumHeight()}; } // it scrolls

    void setMarks(Layer layer, const QList<Mark> &marks);
    void setFocusMode(bool on); // dims all blocks but the caret's
    bool isFocusMode() const { return m_focusMode; }
    EditorMargin &margin() const { return *m_margin; }

Q_SIGNALS:
    // By the author. `at`: the first character that is new; `what`: the name of the step, empty for typing.
    void edited(const QString &markdown, int at, const QString &what);
    void caretMoved();
    void citationTyped(int at);                      // an @ that may begin a citation
    void numbersPasted(int start, int length);       // words with literal [3]
    void picturesPasted(const QList<QUrl> &files);   // pasted or dropped
    void pictureDataPasted(const QByteArray &bytes); // PNG
    void contextMenuAsked(int offset, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void absorb();   // what was typed
    void takeOver(); // chips, heights of lines, news
    void followCaret();
    void dress(int from, int to);
    void foldCitations(int from, int to);
    void foldWhatWasLeft();
    void restyle();
    void fit();
    void showMarks();
    bool continueList();

    const Look &m_look;
    QUndoStack &m_undo;
    CitationChip *m_chip;
    MarkdownHighlighter *m_highlighter;
    EditorMargin *m_margin;
    QString m_markdown;
    QString m_what;
    QList<QTextEdit::ExtraSelection> m_layers[3];
    int m_changedFrom = -1; // in the document, since the last absorb()
    int m_changedTo = -1;
    int m_unfolded = -1; // the block that has a citation shown as Markdown
    int m_pastedFrom = -1;
    bool m_own = false; // the change is ours
    bool m_focusMode = false;
};

} // namespace heartport
