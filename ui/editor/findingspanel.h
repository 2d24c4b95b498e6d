// What stands between the draft and its readers, and what would make it better: errors, warnings and tips in one list.
#pragma once

#include "domain/backlinks.h"
#include "ui/editor/draftsession.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace heartport {

class FindingRow;
class Look;

class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(const Look &look, DraftSession &session, QWidget *parent = nullptr);

    // The caret stands here: the finding that is about this place is chosen and scrolled into sight.
    void setCaret(const ArticlePlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildNone();
    void showFindings();
    void showCounts();
    void addRow(const Finding &finding);
    void chooseByCaret();
    void repair(const Finding &finding);

    const Look &m_look;
    DraftSession &m_session;
    QHBoxLayout *m_counts = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_none;
    QList<FindingRow *> m_rows;
    QList<Finding> m_shown;
    QHash<int, TextPlace> m_places; // by Block::number
    ArticlePlace m_caret;
};

// "2 errors"
QString errorCountText(const QList<Finding> &findings);
// That, or "4 findings" where none is an error, or "Ready to publish".
QString findingsText(const QList<Finding> &findings);

} // namespace heartport
