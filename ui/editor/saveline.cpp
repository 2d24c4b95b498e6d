#include "ui/editor/saveline.h"

#include "ui/editor/draftsession.h"
#include "ui/support/iconlabel.h"
#include "ui/support/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <chrono>

namespace heartport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString savedWhen(const QDateTime &saved, const QDateTime &now)
{
    const QDateTime local = saved.toLocalTime();
    const qint64 days = local.daysTo(now.toLocalTime());
    if (days == 0)
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    if (days == 1)
        return SaveLine::tr("yesterday");
    return QLocale().toString(local.date(),
        days < 300 ? SaveLine::tr("d MMM", "a day of this year") : SaveLine::tr("d MMM yyyy", "a day of another year"));
}

SaveLine::SaveLine(const Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_icon(new IconLabel(look, u"check"_s, Role::Helps, 15, this)),
      m_state(new QLabel(this)), m_safety(new QLabel(this)), m_end(new QHBoxLayout)
{
    setObjectName(u"saveLine"_s);
    m_state->setObjectName(u"saveState"_s);
    m_safety->setObjectName(u"safetyCopy"_s);
    m_safety->setProperty("voice", u"muted"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addWidget(m_safety);
    row->addStretch(1);
    row->addLayout(m_end);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &SaveLine::showSafetyCopy);
    connect(&session, &DraftSession::saveStateChanged, this, &SaveLine::showState);
    connect(&look, &Look::changed, this, &SaveLine::restyle);
    restyle();
    showState();
}

void SaveLine::restyle()
{
    m_state->setFont(m_look.font(TextStyle::Label));
    m_safety->setFont(m_look.font(TextStyle::Fact));
    layout()->setContentsMargins(m_look.px(32), 0, m_look.px(16), 0);
    layout()->setSpacing(m_look.px(8));
    setFixedHeight(m_look.px(32));
    update();
}

void SaveLine::showState()
{
    using Save = DraftSession::Save;
    const Save state = m_session.saveState();
    const bool saved = state == Save::Saved;
    const bool wrong = state == Save::Failed || state == Save::Conflict;
    m_icon->setIcon(saved ? u"check"_s
            : wrong       ? u"error"_s
                          : u"pencil"_s,
        saved       ? Role::Helps
            : wrong ? Role::Error
                    : Role::Muted);
    m_state->setText(saved ? tr("Saved %1").arg(savedWhen(m_session.draft().saved, QDateTime::currentDateTime()))
            : state == Save::Saving   ? tr("Saving")
            : state == Save::Failed   ? tr("Could not be saved")
            : state == Save::Conflict ? tr("Changed in another window")
                                      : tr("Not saved yet"));
    m_state->setProperty("voice", saved ? u"helps"_s : wrong ? u"error"_s : u"muted"_s);
    m_state->style()->polish(m_state);
    showSafetyCopy();
}

void SaveLine::showSafetyCopy()
{
    const QDateTime at = m_session.safetyCopyAt();
    m_safety->setVisible(at.isValid());
    if (!at.isValid()) {
        m_clock.stop();
        return;
    }
    const auto seconds = at.secsTo(QDateTime::currentDateTime());
    m_safety->setText(seconds < 60 ? tr("Safety copy %n s ago", nullptr, int(std::max<qint64>(0, seconds)))
                                   : tr("Safety copy %n min ago", nullptr, int(seconds / 60)));
    if (!m_clock.isActive())
        m_clock.start();
}

void SaveLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Role::Border));
}

} // namespace heartport
