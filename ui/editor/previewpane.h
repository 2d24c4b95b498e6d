// The draft as readers will see it, following the caret block by block.
#pragma once

#include "domain/sourcemap.h"
#include "ui/editor/draftpagesource.h"

#include <QWidget>

namespace heartport {

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    // References outlive the pane.
    PreviewPane(Look &look, DraftSession &session, QWidget *parent = nullptr);

    // The caret is in this block (Block::number); -1: nowhere in the essentials.
    void setBlock(int block);

Q_SIGNALS:
    void blockActivated(int number);
    void linkActivated(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void restyle();

    Look &m_look;
    DraftSession &m_session;
    DraftPageSource m_source;
    ArticleView *m_view;
    int m_block = -1;
    bool m_stale = false; // something changed while nobody saw it
};

} // namespace heartport
