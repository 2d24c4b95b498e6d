// A line or a paragraph in one of our type styles, at its own line pitch, in the colour of a role.
#pragma once

#include "ui/support/look.h"

#include <QLabel>

namespace heartport {

// A QLabel for assistive technology; only its drawing and measuring are ours.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Look &look, TextStyle style, Role role, QWidget *parent);

    int singleLineWidth() const;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    TextStyle m_style;
    Role m_role;
};

} // namespace heartport
