// Two or more words in one outline, of which one holds: "Library · Contents".
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace heartport {

class Look;

class SegmentSwitch : public QWidget
{
    Q_OBJECT

public:
    SegmentSwitch(const Look &look, const QStringList &words, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index); // without a signal

Q_SIGNALS:
    void chosen(int index); // by the reader

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QButtonGroup *m_group;
};

} // namespace heartport
