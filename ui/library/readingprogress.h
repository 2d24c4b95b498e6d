// "3/10 hearticles read" with a bar: a named progress bar whose value is said in words.
#pragma once

#include <QProgressBar>

namespace heartport {

class Look;

class ReadingProgress : public QProgressBar
{
    Q_OBJECT

public:
    ReadingProgress(const Look &look, QWidget *parent);

    void setCount(int read, int goal, const QString &period); // goal at least 1; "since 1 November"
    void setParts(bool words, bool bar);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;
    QString wordsText() const;

    const Look &m_look;
    int m_read = 0;
    bool m_words = true;
    bool m_bar = true;
};

} // namespace heartport
