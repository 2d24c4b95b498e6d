#include "ui/kiosk/attractpage.h"

#include "ui/support/cover.h"
#include "ui/support/languages.h"
#include "ui/support/paint.h"
#include "ui/support/textlayout.h"

#include <QLocale>
#include <QPainter>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int fadeTime = 800;     // ms
constexpr int fadeStep = 40;      // ms
constexpr int shiftTime = 60'000; // ms
constexpr int shiftReach = 4;     // px
constexpr double coverShare = 0.62;

} // namespace

AttractPage::AttractPage(const KioskLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName("attractPage"_L1);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_turn, &QTimer::timeout, this, &AttractPage::next);
    connect(&m_minute, &QTimer::timeout, this, &AttractPage::shift);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_fade = std::max(0, m_fade - fadeStep);
        if (m_fade == 0)
            m_frames.stop();
        update();
    });
    connect(&look, &KioskLook::changed, this, qOverload<>(&QWidget::update));
}

QStringList AttractPage::invitations()
{
    QStringList words{tr("Touch to begin")};
    for (const QString &language : interfaceLanguages()) {
        QTranslator translator;
        const QString own = translator.load(u"heartport_%1"_s.arg(language), u":/i18n"_s)
            ? translator.translate("heartport::AttractPage", "Touch to begin")
            : QString();
        words.append(own.isEmpty() && language == u"en" ? u"Touch to begin"_s : own);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

void AttractPage::setArticles(const QList<ArticleSummary> &articles, int secondsEach)
{
    m_articles = articles;
    m_front = 0;
    m_fade = 0;
    m_turn.setInterval(secondsEach * 1000);
    describe();
    update();
}

void AttractPage::describe()
{
    QStringList parts = invitations();
    if (!m_articles.isEmpty())
        parts.prepend(m_articles.at(m_front).title);
    setAccessibleName(parts.join(u". "_s));
}

void AttractPage::showEvent(QShowEvent *)
{
    if (m_turn.interval() > 0 && m_articles.size() > 1)
        m_turn.start();
    m_minute.start(shiftTime);
}

void AttractPage::hideEvent(QHideEvent *)
{
    m_turn.stop();
    m_minute.stop();
    m_frames.stop();
}

void AttractPage::next()
{
    m_front = (m_front + 1) % m_articles.size();
    describe();
    if (!m_look.look().reducedMotion()) {
        m_fade = fadeTime;
        m_frames.start(fadeStep);
    }
    update();
}

void AttractPage::shift()
{
    constexpr std::array<QPoint, 9> places{QPoint(0, 0), QPoint(1, 0), QPoint(1, 1), QPoint(0, 1), QPoint(-1, 1),
        QPoint(-1, 0), QPoint(-1, -1), QPoint(0, -1), QPoint(1, -1)};
    m_shift = places[size_t(++m_shifts) % places.size()] * m_look.px(shiftReach);
    update();
}

QPixmap AttractPage::picture(qsizetype index) const
{
    const ArticleSummary &article = m_articles.at(index);
    const int edge = 2 * m_look.px(shiftReach); // what the shift would leave bare
    const QSize size(width() + edge, int(height() * coverShare) + edge);
    return coverPixmap(article.category, article.id, size, m_look.look().theme(), devicePixelRatioF());
}

void AttractPage::paintPicture(QPainter &painter, qsizetype index) const
{
    const int edge = m_look.px(shiftReach);
    painter.drawPixmap(QPoint(-edge, -edge) + m_shift, picture(index));
    const ArticleSummary &article = m_articles.at(index);
    const int margin = m_look.px(64);
    const QRect box(margin, int(height() * coverShare), width() - 2 * margin, int(height() * (1 - coverShare)));
    painter.fillRect(0, box.top() + edge, width(), height(), m_look.color(Role::Surface));
    int top = box.top() + m_look.px(36) + m_shift.y();
    const int left = box.left() + m_shift.x();
    painter.setPen(m_look.color(Role::Accent));
    painter.setFont(m_look.controlFont(26, QFont::DemiBold));
    const int side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRect(left, top, box.width(), m_look.px(40)), side | Qt::AlignAbsolute | Qt::AlignVCenter,
        article.category);
    top += m_look.px(46);
    QFont title = m_look.serif(64);
    title.setPixelSize(m_look.px(m_look.isPortrait() ? 64 : 54));
    const int lines = m_look.isPortrait() ? 4 : 2;
    painter.setPen(m_look.color(Role::Text));
    TextLines(article.title, title, title.pixelSize() * 6 / 5, box.width(), lines).draw(painter, QPointF(left, top));
}

void AttractPage::paintInvitation(QPainter &painter, const QRect &box) const
{
    const QString words = invitations().join(u"   ·   "_s);
    QFont font = m_look.controlFont(30, QFont::DemiBold);
    while (QFontMetrics(font).horizontalAdvance(words) > box.width() - m_look.px(80) && font.pixelSize() > 12)
        font.setPixelSize(font.pixelSize() - 1);
    const int wide = std::min(box.width(), QFontMetrics(font).horizontalAdvance(words) + m_look.px(120));
    const QRect pill(box.left() + (box.width() - wide) / 2, box.top(), wide, box.height());
    paintBox(m_look.look(), painter, pill, pill.height() / 2.0, m_look.color(Role::Accent), QColor());
    painter.setPen(m_look.color(Role::OnAccent));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void AttractPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.color(Role::Surface));
    if (!m_articles.isEmpty()) {
        const double left = double(m_fade) / fadeTime;
        if (m_fade > 0)
            paintPicture(painter, (m_front + m_articles.size() - 1) % m_articles.size());
        painter.setOpacity(1 - left);
        paintPicture(painter, m_front);
        painter.setOpacity(1);
    }
    const int edge = m_look.px(64);
    const int notice = m_look.px(m_look.isPortrait() ? 110 : 64);
    const QRect pill(edge, height() - notice - m_look.px(96 + 12), width() - 2 * edge, m_look.px(96));
    paintInvitation(painter, pill.translated(m_shift));
    const QFont font = m_look.controlFont(20);
    painter.setPen(m_look.color(Role::Text));
    const QString said = m_note.isEmpty() ? m_notice : m_notice + u'\n' + m_note;
    painter.setFont(font);
    painter.drawText(QRect(edge, height() - notice, width() - 2 * edge, notice).translated(m_shift),
        Qt::AlignCenter | Qt::TextWordWrap, said);
}

} // namespace heartport
