// The tick that puts an action on My plan: 20 px, filled in the colour of its group.
#pragma once

#include "domain/article.h"
#include "ui/support/look.h"

#include <QCheckBox>

namespace heartport {

class PlanTick : public QCheckBox
{
    Q_OBJECT

public:
    // `sentence` tells apart the ticks that a screen reader lists.
    PlanTick(const Look &look, ActionKind kind, const QString &sentence, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Look &m_look;
    ActionKind m_kind;
    bool m_ring = false;
};

} // namespace heartport
