// Says when nobody has touched the program for a while.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QCoreApplication;

namespace heartport {

class LeftAlone : public QObject
{
    Q_OBJECT

public:
    // After so many ms without a key, touch, wheel or moved pointer anywhere in the program; once.
    LeftAlone(QCoreApplication &application, int milliseconds, const std::function<void()> &happened);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace heartport
