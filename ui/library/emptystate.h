// An empty place: a quiet drawn cover, one line on what the place is for, and one button.
#pragma once

#include "domain/ids.h"

#include <QWidget>

class QPushButton;

namespace heartport {

class Look;
class TextLabel;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Look &look, QWidget *parent);

    void setWords(const QString &sentence, const QString &button); // without a button's words: no button

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adaptToScale();

    const Look &m_look;
    TextLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace heartport
