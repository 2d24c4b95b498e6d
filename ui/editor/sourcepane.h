// The hearticle that the draft is a translation of, block by block beside it; blocks that were changed since they were
// translated are marked.
#pragma once

#include "ui/editor/draftsession.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heartport {

class Library;
class Look;
class RunLabel;
class SourceBlock;

class SourcePane : public QWidget
{
    Q_OBJECT

public:
    SourcePane(const Look &look, DraftSession &session, Library &library, QWidget *parent = nullptr);

    void setBlock(int number); // the caret's block in the draft; the same one here is shown
    int changedCount() const { return int(m_changed.size()); }

Q_SIGNALS:
    void blockActivated(int number); // Block::number of the source, which the draft has in the same place
    void changedCountChanged(int count);
    void failed(const heartport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void addBlocks(const QList<Block> &blocks);
    void addWords(const QString &words, int number, bool strong);
    void markUpToDate();
    void showHead(const Article *source);

    const Look &m_look;
    DraftSession &m_session;
    Library &m_library;
    RunLabel *m_state;
    QPushButton *m_mark;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QList<SourceBlock *> m_blocks;
    QList<int> m_changed;
};

} // namespace heartport
