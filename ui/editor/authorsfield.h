// The authors of a hearticle: name and role each, added, moved and taken away.
#pragma once

#include "ui/editor/draftsession.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace heartport {

class Look;

class AuthorsField : public QWidget
{
    Q_OBJECT

public:
    AuthorsField(const Look &look, DraftSession &session, QWidget *parent = nullptr);

private:
    struct Row {
        QWidget *widget;
        QLineEdit *name;
        QLineEdit *role;
    };

    void showSession();
    void addRow();
    QLineEdit *makeLine(QString Author::*text, const QString &name, int index, QWidget *parent);
    void move(int index, int by);
    void remove(int index);
    bool eventFilter(QObject *watched, QEvent *event) override; // Alt+Up and Alt+Down move a row

    const Look &m_look;
    DraftSession &m_session;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace heartport
