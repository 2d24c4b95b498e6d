// Chooses how sure the evidence of an action is: four dots and a word, with GRADE's levels in a menu.
#pragma once

#include "domain/article.h"
#include "ui/support/look.h"

#include <QAbstractButton>

namespace heartport {

class CertaintyButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CertaintyButton(const Look &look, QWidget *parent = nullptr);

    void setCertainty(const std::optional<Certainty> &certainty);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const std::optional<heartport::Certainty> &certainty);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMenu();

    const Look &m_look;
    std::optional<Certainty> m_certainty;
};

} // namespace heartport
