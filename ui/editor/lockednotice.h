// Where the AI-content notice will stand: the program's own, with the reason why nobody edits it. Can be focused and read.
#pragma once

#include <QWidget>

namespace heartport {

class IconLabel;
class Look;
class RunLabel;

class LockedNotice : public QWidget
{
    Q_OBJECT

public:
    explicit LockedNotice(const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Look &m_look;
    IconLabel *m_lock;
    RunLabel *m_words;
};

} // namespace heartport
