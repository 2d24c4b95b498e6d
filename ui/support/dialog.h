// The program's one dialog: a heading, a sentence, content where needed, verbs as buttons; Escape is the safe one.
#pragma once

#include "ui/support/look.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heartport {

class Dialog : public QDialog
{
    Q_OBJECT

public:
    // Deletes itself when closed.
    Dialog(Look &look, QWidget *parent);

    void setHeading(const QString &text);
    void setSentence(const QString &text); // plain text; can be selected
    // Below the sentence; the dialog takes it. It scrolls where the window is too low for all of it.
    void setContent(QWidget *content);
    // Content that scrolls: as large as is wanted, or as the window has room for.
    void setContent(QWidget *content, const QSize &wanted);
    QPushButton *addButton(const QString &verb, QObject *context, const std::function<void()> &chosen);
    // The last button: is what Escape does, and Enter too where no other button is made the default.
    QPushButton *addSafeButton(const QString &verb);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void letContentScroll(int room);

    const Look &m_look;
    QLabel *m_heading;
    QLabel *m_sentence;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace heartport
