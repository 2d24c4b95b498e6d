// One change of a comparison: where, of which kind, and the words that went and came.
#pragma once

#include "domain/articlecompare.h"
#include "domain/backlinks.h"
#include "ui/support/look.h"

#include <QAbstractButton>

namespace heartport {

class ChangeCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChangeCard(const Look &look, const ArticleChange &change, const TextPlace &text, QWidget *parent);

    const ArticleChange &change() const { return m_change; }

Q_SIGNALS:
    void stepRequested(int by); // Up and Down

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Look &m_look;
    ArticleChange m_change;
    bool m_ring = false;
};

} // namespace heartport
