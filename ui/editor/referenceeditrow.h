// One reference of the draft: its number or that nothing cites it, Vancouver text, key, where it is cited; to be edited.
#pragma once

#include "domain/backlinks.h"
#include "ui/editor/draftsession.h"
#include "ui/support/look.h"

#include <QAbstractButton>

class QBoxLayout;

namespace heartport {

class FlowLayout;

class ReferenceEditRow : public QAbstractButton
{
    Q_OBJECT

public:
    // Without a reference in the draft the row stands for a key that is cited but not defined.
    ReferenceEditRow(const Look &look, DraftSession &session, const QString &key, const BackLinks &links,
        QWidget *parent);

    const QString &key() const { return m_key; }
    void setChosen(bool chosen);

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void stepRequested(int by); // Up and Down

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildWords(QBoxLayout *column, const Reference *reference);
    void buildFacts(FlowLayout *line, const Reference *reference, const BackLinks &links);
    void buildButtons(QBoxLayout *row, bool isDefined);
    void addPlace(FlowLayout *line, const QString &text, const ArticlePlace &place);

    const Look &m_look;
    DraftSession &m_session;
    QString m_key;
    bool m_ring = false;
};

} // namespace heartport
