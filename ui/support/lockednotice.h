// Words that the program adds and nobody edits, behind a lock: the notice on AI content. Can be focused and read.
#pragma once

#include "ui/support/runlabel.h"

#include <QHBoxLayout>

namespace heartport {

class IconLabel;

class LockedNotice : public QWidget
{
    Q_OBJECT

public:
    LockedNotice(const Look &look, const QList<TextRun> &words, QWidget *parent = nullptr);

    QHBoxLayout &end() const { return *m_end; } // beside the words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Look &m_look;
    IconLabel *m_lock;
    RunLabel *m_words;
    QHBoxLayout *m_end;
};

} // namespace heartport
