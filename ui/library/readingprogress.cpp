#include "ui/library/readingprogress.h"

#include "ui/library/painting.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 120;
constexpr int barHeight = 6;
constexpr int barGap = 10;

} // namespace

ReadingProgress::ReadingProgress(const Look &look, QWidget *parent) : QProgressBar(parent), m_look(look)
{
    setObjectName(u"readingProgress"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] { updateGeometry(); });
}

void ReadingProgress::setCount(int read, int goal, const QString &period)
{
    m_read = read;
    setRange(0, goal);
    setValue(std::min(read, goal));
    const QString words = tr("%1 of %n hearticles read", nullptr, goal).arg(QLocale().toString(read));
    setFormat(words);
    setAccessibleName(tr("Reading goal"));
    setAccessibleDescription(period.isEmpty() ? words : words + u", "_s + period);
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

void ReadingProgress::setParts(bool words, bool bar)
{
    m_words = words;
    m_bar = bar;
    updateGeometry();
    update();
}

QString ReadingProgress::countText() const { return QLocale().toString(m_read) + u'/' + QLocale().toString(maximum()); }

QString ReadingProgress::wordsText() const { return m_words ? tr("hearticles read", nullptr, maximum()) : QString(); }

QSize ReadingProgress::sizeHint() const
{
    const int count = QFontMetrics(m_look.font(TextStyle::Label)).horizontalAdvance(countText()) + 1;
    const int words = QFontMetrics(m_look.font(TextStyle::Fact)).horizontalAdvance(wordsText()) + 1;
    return QSize(count + (m_words ? m_look.px(4) + words : 0) + (m_bar ? m_look.px(barGap + barWidth) : 0),
        m_look.px(24));
}

QSize ReadingProgress::minimumSizeHint() const { return sizeHint(); }

void ReadingProgress::paintEvent(QPaintEvent *)
{
    WidgetPainter painter(this);
    const QFont strong = m_look.font(TextStyle::Label);
    const QFont plain = m_look.font(TextStyle::Fact);
    int left = 0;
    const auto put = [&](const QString &text, const QFont &font, Role role) {
        const int wide = QFontMetrics(font).horizontalAdvance(text) + 1;
        painter.setPen(m_look.color(role));
        paintLine(painter, mirrored(QRect(left, 0, wide, height()), rect(), layoutDirection()), text, font);
        left += wide;
    };
    put(countText(), strong, Role::Text);
    if (m_words) {
        left += m_look.px(4);
        put(wordsText(), plain, Role::Muted);
    }
    if (!m_bar)
        return;
    const int high = m_look.px(barHeight);
    const QRect bar(left + m_look.px(barGap), (height() - high) / 2, m_look.px(barWidth), high);
    const bool contrast = m_look.theme() == ThemeName::HighContrast;
    paintBox(m_look, painter, mirrored(bar, rect(), layoutDirection()), high / 2.0,
        m_look.color(contrast ? Role::Window : Role::Border), contrast ? m_look.color(Role::Control) : QColor());
    const QRect done(bar.left(), bar.top(), bar.width() * value() / maximum(), high);
    if (value() > 0)
        paintBox(m_look, painter, mirrored(done, rect(), layoutDirection()), high / 2.0, m_look.color(Role::Accent),
            {});
}

} // namespace heartport
