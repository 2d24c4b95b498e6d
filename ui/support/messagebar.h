// The bar under the tabs that says what went wrong or is worth knowing, and what to do next. It stays until answered.
#pragma once

#include "ui/support/iconlabel.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace heartport {

struct Message {
    enum class Kind { Info, Success, Warning, Error };

    Kind kind = Kind::Info;
    QString text;       // one sentence, plain text
    QString action;     // a verb, e.g. "Try again"; empty: no button
    QString other = {}; // another way out, e.g. "Save a copy"; the message stays when it is taken
};

// One message at a time, the newest on top, the others counted. Hidden while there is none. Assistive technology hears
// each new message as an alert.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const Look &look, QWidget *parent = nullptr);

    int add(const Message &message); // its number, for remove() and the signals
    void remove(int number);         // e.g. when saving worked after all; silently ignores an unknown number
    bool has(int number) const;
    int count() const { return int(m_waiting.size()); }

Q_SIGNALS:
    void actionTriggered(int number); // the message is gone by then
    void otherTriggered(int number);
    void dismissed(int number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Waiting {
        int number;
        Message message;
    };

    void buildContent();
    void connectButtons();
    void showNewest();
    void followScale();

    const Look &m_look;
    std::vector<Waiting> m_waiting; // the newest last
    QPointer<QWidget> m_before;     // where the focus came from, and goes back to
    int m_lastNumber = 0;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_others;
    QPushButton *m_action;
    QPushButton *m_other;
    QToolButton *m_close;
};

} // namespace heartport
