#include "ui/kiosk/maintenancepage.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskscroll.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/support/flowlayout.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartDays = 28;

// This page is for one who works here: its words do not grow with those that are read.
constexpr KioskTextStyle steady(KioskTextStyle style)
{
    style.grows = false;
    return style;
}
constexpr KioskTextStyle pageTitle = steady({false, 34, 1.3, QFont::DemiBold});
constexpr KioskTextStyle groupTitle = steady({false, 26, 1.6, QFont::DemiBold});
constexpr KioskTextStyle rowName = steady(kiosktext::fact);

} // namespace

MaintenancePage::MaintenancePage(const KioskLook &look, const KioskPolicy &policy, const KioskReport &report,
    QWidget *parent)
    : QWidget(parent), m_look(look), m_says(new KioskText(look, steady(kiosktext::strong), this))
{
    setObjectName("maintenancePage"_L1);
    m_says->setObjectName("maintenanceSays"_L1);
    auto *whole = new QVBoxLayout(this);
    const int edge = look.px(40);
    whole->setContentsMargins(edge, edge, edge, edge);
    whole->setSpacing(look.px(16));
    whole->addWidget(new KioskText(look, pageTitle, this, tr("Maintenance")));
    addButtons(whole, policy);
    whole->addWidget(m_says);
    auto *content = new QWidget(this);
    // Side by side where there is room: nothing waits below the edge, where keys alone do not reach.
    auto *sides = new QBoxLayout(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, content);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(look.px(look.isPortrait() ? 16 : 64));
    QVBoxLayout *state = addSide(sides, look.isPortrait() ? 0 : 3);
    addTable(state, tr("How it is"), report.state);
    if (!report.days.isEmpty()) {
        state->addWidget(new KioskText(look, groupTitle, content, tr("Hearticles opened a day")));
        state->addWidget(new UsageChart(look, report.days, content));
    }
    state->addStretch(1);
    QVBoxLayout *settings = addSide(sides, 2);
    addTable(settings, tr("What the policy says"), policy.settings);
    settings->addStretch(1);
    whole->addWidget(new KioskScroll(look, content, this), 1);
}

void MaintenancePage::addButtons(QVBoxLayout *column, const KioskPolicy &policy)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(m_look.px(12), row);
    const auto add = [&](const QString &name, const QString &text, const QString &icon,
                         void (MaintenancePage::*pressed)()) {
        auto *button = new KioskButton(m_look, KioskButton::Kind::Outlined, text, row, icon);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, pressed);
        flow->addWidget(button);
    };
    add(u"maintenanceBack"_s, tr("Back to the visitors"), u"back"_s, &MaintenancePage::back);
    if (policy.usageCounts)
        add(u"maintenanceExport"_s, tr("Save counts as CSV"), u"download"_s, &MaintenancePage::exportCounts);
    if (policy.stickImport != StickImport::Off)
        add(u"maintenanceStick"_s, tr("Take in packs from the stick"), u"upload"_s, &MaintenancePage::stickImport);
    if (policy.allowEditor)
        add(u"maintenanceEdit"_s, tr("Write hearticles"), u"pencil"_s, &MaintenancePage::edit);
    add(u"maintenanceLeave"_s, tr("Leave the kiosk"), u"end"_s, &MaintenancePage::leave);
    column->addWidget(row);
}

QVBoxLayout *MaintenancePage::addSide(QBoxLayout *sides, int stretch) const
{
    auto *column = new QVBoxLayout;
    column->setSpacing(m_look.px(16));
    sides->addLayout(column, stretch);
    return column;
}

void MaintenancePage::addTable(QVBoxLayout *column, const QString &title,
    const QList<std::pair<QString, QString>> &rows)
{
    column->addWidget(new KioskText(m_look, groupTitle, this, title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_look.px(24));
    grid->setVerticalSpacing(m_look.px(8));
    grid->setColumnMinimumWidth(0, m_look.px(220)); // the same in both tables
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[name, value] : rows) {
        grid->addWidget(new KioskText(m_look, rowName, this, name), line, 0);
        grid->addWidget(new KioskText(m_look, kiosktext::notice, this, value.isEmpty() ? u"–"_s : value), line++, 1);
    }
    column->addLayout(grid);
}

void MaintenancePage::say(const QString &sentence) { m_says->setText(sentence); }

UsageChart::UsageChart(const KioskLook &look, const QMap<QDate, UsageCells> &days, QWidget *parent)
    : QWidget(parent), m_look(look), m_last(days.lastKey())
{
    for (int back = chartDays - 1; back >= 0; --back)
        m_opened.append(days.value(m_last.addDays(-back))[size_t(UsageEvent::Opened)]);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Opened on the last day counted: %n", nullptr, m_opened.constLast()));
}

void UsageChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int most = std::max(1, *std::max_element(m_opened.begin(), m_opened.end()));
    const QFont font = m_look.controlFont(18);
    const int label = QFontMetrics(font).height();
    const int room = height() - 2 * label - m_look.px(8);
    const double step = double(width()) / chartDays;
    painter.setFont(font);
    for (qsizetype day = 0; day < m_opened.size(); ++day) {
        const int high = room * m_opened[day] / most;
        const QRectF bar(double(day) * step, label + room - high, step * 0.7, high);
        painter.fillRect(bar, m_look.color(Role::Link));
        if (m_opened[day] > 0) {
            painter.setPen(m_look.color(Role::Text));
            painter.drawText(QRectF(bar.left(), bar.top() - label, bar.width(), label),
                Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(m_opened[day]));
        }
    }
    painter.fillRect(0, label + room, width(), m_look.px(2), m_look.color(Role::Control));
    painter.setPen(m_look.color(Role::Muted));
    const QRect dates(0, height() - label, width(), label);
    const auto date = [](const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); };
    painter.drawText(dates, Qt::AlignLeft | Qt::AlignVCenter, date(m_last.addDays(1 - chartDays)));
    painter.drawText(dates, Qt::AlignRight | Qt::AlignVCenter, date(m_last));
}

} // namespace heartport
