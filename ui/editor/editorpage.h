// The page where hearticles are written: drafts at the start, the one in front beside them, messages on top.
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace heartport {

class DraftsColumn;
class DraftView;
class EmptyState;
class Library;
class Look;
class MessageBar;

class EditorPage : public QWidget
{
    Q_OBJECT

public:
    EditorPage(Look &look, Library &library, QWidget *parent = nullptr);

    DraftsColumn &column() const { return *m_column; }
    MessageBar &messages() const { return *m_messages; }
    DraftView *view() const { return m_view; } // absent while there is no draft in front
    QList<QWidget *> panes() const;            // in the order of reading
    void setView(DraftView *view);             // takes it, and deletes the one before; null: none

Q_SIGNALS:
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adapt();

    Look &m_look;
    QSplitter *m_splitter;
    DraftsColumn *m_column;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DraftView *m_view = nullptr;
};

} // namespace heartport
