// What staff see behind the PIN: how the kiosk is, what its policy says, what was read, and the way out.
#pragma once

#include "kiosk/kioskpolicy.h"
#include "kiosk/usagecounts.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace heartport {

class KioskText;

struct KioskReport {
    QList<std::pair<QString, QString>> state; // what, how it is
    QMap<QDate, UsageCells> days;             // empty: nothing is counted
};

class MaintenancePage : public QWidget
{
    Q_OBJECT

public:
    MaintenancePage(const KioskLook &look, const KioskPolicy &policy, const KioskReport &report, QWidget *parent);

    void say(const QString &sentence); // what came of a button

Q_SIGNALS:
    void back(); // locks again
    void leave();
    void edit(); // the desktop program instead of the kiosk
    void exportCounts();
    void stickImport();

private:
    QVBoxLayout *addSide(QBoxLayout *sides, int stretch) const;
    void addTable(QVBoxLayout *column, const QString &title, const QList<std::pair<QString, QString>> &rows);
    void addButtons(QVBoxLayout *column, const KioskPolicy &policy);

    const KioskLook &m_look;
    KioskText *m_says;
};

// Hearticles opened a day, the last 28 days, as bars; the numbers are in the table beside it.
class UsageChart : public QWidget
{
    Q_OBJECT

public:
    UsageChart(const KioskLook &look, const QMap<QDate, UsageCells> &days, QWidget *parent);
    QSize sizeHint() const override { return {m_look.px(800), m_look.px(260)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const KioskLook &m_look;
    QDate m_last;
    QList<int> m_opened; // a day each, the last one today's or the newest
};

} // namespace heartport
