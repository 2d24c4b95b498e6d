// One block of a translation's source: its words, and whether they changed since they were translated.
#pragma once

#include "ui/support/look.h"

#include <QAbstractButton>

namespace heartport {

class SourceBlock : public QAbstractButton
{
    Q_OBJECT

public:
    // `number`: Block::number; -1 for what is not of the essentials.
    SourceBlock(const Look &look, const QString &words, int number, bool isHeading, bool isChanged, QWidget *parent);

    int number() const { return m_number; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Look &m_look;
    int m_number;
    bool m_changed;
    bool m_ring = false;
};

} // namespace heartport
