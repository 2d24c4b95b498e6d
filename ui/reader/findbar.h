// Find in page: words, count, next and previous; Escape closes it and leaves the page where it is.
#pragma once

#include "ui/support/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace heartport {

class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(Look &look, QWidget *parent);

    void open(); // shows it, with the words of last time chosen
    void setResult(int current, int total);
    QString text() const;

Q_SIGNALS:
    void findRequested(const QString &text, bool backwards); // empty: find nothing any longer
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    Look &m_look;
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace heartport
