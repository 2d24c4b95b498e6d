// The line under a draft: when it was saved, how old the safety copy is, and what others have to say at its end.
#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace heartport {

class DraftSession;
class IconLabel;
class Look;

class SaveLine : public QWidget
{
    Q_OBJECT

public:
    SaveLine(const Look &look, DraftSession &session, QWidget *parent = nullptr);

    QHBoxLayout &end() const { return *m_end; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showSafetyCopy();
    void restyle();

    const Look &m_look;
    DraftSession &m_session;
    IconLabel *m_icon;
    QLabel *m_state;
    QLabel *m_safety;
    QHBoxLayout *m_end;
    QTimer m_clock; // the copy grows older
};

// "14:32" of today, "yesterday", else the day.
QString savedWhen(const QDateTime &saved, const QDateTime &now);

} // namespace heartport
