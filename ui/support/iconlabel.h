// A line icon that stands by itself, in the colour of its role and at the interface scale.
#pragma once

#include "rendering/tokens.h"

#include <QIcon>
#include <QWidget>

namespace heartport {

class Look;

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    // Decoration for assistive technology: the words beside it say the same.
    IconLabel(const Look &look, const QString &name, Role role, double sizeAt100, QWidget *parent = nullptr);

    void setIcon(const QString &name, Role role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QIcon m_icon;
    double m_size;
};

} // namespace heartport
