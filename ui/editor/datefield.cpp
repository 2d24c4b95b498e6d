#include "ui/editor/datefield.h"

#include "ui/editor/sessionundo.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// The locale's short form with a year of four digits, so that 28 is never 1928.
QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

} // namespace

QDate readDate(const QString &text, const QLocale &locale)
{
    const QString words = text.trimmed();
    for (const QString &format : {dateFormat(locale), u"yyyy-MM-dd"_s, u"yyyy-M-d"_s, u"d.M.yyyy"_s}) {
        const QDate date = locale.toDate(words, format);
        if (date.isValid() && date.year() >= 1900 && date.year() < 2200)
            return date;
    }
    return {};
}

DateField::DateField(const Look &look, DraftSession &session, ArticlePart part, QDate Article::*date,
    const QString &what, const QList<Preset> &presets, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_part(part), m_date(date), m_what(what),
      m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"dateLine"_s);
    m_line->setPlaceholderText(tr("No date"));
    m_line->setClearButtonEnabled(true);
    m_line->setMaximumWidth(look.px(200));
    undoWith(session.undoStack(), *m_line);
    setFocusProxy(m_line);
    auto *button = makeIconButton(look, u"calendar"_s, tr("Choose a date"), this);
    button->setMenu(makeMenu(presets));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(4));
    row->addWidget(m_line, 1);
    row->addWidget(button);
    row->addStretch();
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::readLine);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            readLine(); // the cross
    });
    connect(&session, &DraftSession::changed, this, [this](ArticlePart changed) {
        if (changed == m_part)
            showSession();
    });
    showSession();
}

QMenu *DateField::makeMenu(const QList<Preset> &presets)
{
    auto *menu = new QMenu(this);
    for (const Preset &preset : presets)
        connect(menu->addAction(preset.name), &QAction::triggered, this,
            [this, months = preset.months] { set(QDate::currentDate().addMonths(months)); });
    connect(menu->addAction(tr("No date")), &QAction::triggered, this, [this] { set({}); });
    menu->addSeparator();
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    connect(menu, &QMenu::aboutToShow, this, [this, calendar] {
        const QDate &date = m_session.article().*m_date;
        calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    });
    dress(*calendar);
    connect(&m_look, &Look::changed, calendar, [this, calendar] { dress(*calendar); });
    const auto pick = [this, menu](const QDate &date) {
        menu->close();
        set(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    return menu;
}

// Its own arrows and its red weekends are of another program.
void DateField::dress(QCalendarWidget &calendar) const
{
    QTextCharFormat days;
    days.setForeground(m_look.color(Role::Text));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, days);
    QTextCharFormat head;
    head.setForeground(m_look.color(Role::Muted));
    calendar.setHeaderTextFormat(head);
    const bool mirrored = isRightToLeft();
    for (const auto &[name, icon] :
        {std::pair(u"qt_calendar_prevmonth"_s, mirrored ? u"chevron-right"_s : u"chevron-left"_s),
            std::pair(u"qt_calendar_nextmonth"_s, mirrored ? u"chevron-left"_s : u"chevron-right"_s)})
        if (auto *button = calendar.findChild<QToolButton *>(name))
            button->setIcon(m_look.icon(icon, Role::Text));
    calendar.setMinimumSize(m_look.px(300), m_look.px(260)); // its own hint cuts the last week
}

void DateField::showSession()
{
    const QDate &date = m_session.article().*m_date;
    const QSignalBlocker quiet(m_line);
    m_line->setText(date.isValid() ? locale().toString(date, dateFormat(locale())) : QString());
    Q_EMIT problemChanged({});
}

void DateField::readLine()
{
    if (m_line->text().trimmed().isEmpty())
        return set({});
    const QDate date = readDate(m_line->text(), locale());
    if (date.isValid())
        return set(date);
    const QString example = locale().toString(QDate::currentDate(), dateFormat(locale()));
    Q_EMIT problemChanged(tr("Write the date like %1, or leave it empty").arg(example));
}

void DateField::set(const QDate &date)
{
    m_session.change(
        {.part = m_part}, m_what, [&](Article &article) { article.*m_date = date; }, DraftSession::Merge::Never, this);
    showSession();
}

} // namespace heartport
