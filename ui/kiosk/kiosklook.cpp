#include "ui/kiosk/kiosklook.h"

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array steps{100, 115, 125, 150, 175, 200, 250, 300};
constexpr double drawnSide = 1080; // px of the pictures' shorter side
constexpr double largestControl = 1.2;

QFont fontOf(const QStringList &families, QFont::StyleHint hint, int px, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(hint);
    font.setPixelSize(std::max(1, px));
    font.setWeight(weight);
    return font;
}

} // namespace

KioskLook::KioskLook(Look &look, QObject *parent) : QObject(parent), m_look(look)
{
    connect(&look, &Look::changed, this, &KioskLook::changed);
}

int KioskLook::control(double drawn) const
{
    return qRound(drawn * m_unit * std::min(largestControl, m_textPercent / drawnAt));
}

QFont KioskLook::serif(double drawn) const
{
    return fontOf({u"Charis SIL"_s, u"Noto Serif"_s, u"serif"_s}, QFont::Serif, text(drawn), QFont::Bold);
}

QFont KioskLook::sans(double drawn, QFont::Weight weight) const
{
    return fontOf({u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s}, QFont::SansSerif, text(drawn), weight);
}

QFont KioskLook::controlFont(double drawn, QFont::Weight weight) const
{
    return fontOf({u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s}, QFont::SansSerif, control(drawn), weight);
}

int KioskLook::pagePercent() const { return qRound(m_textPercent * m_unit * (29.0 / 18.0) / (drawnAt / 100.0)); }

int KioskLook::stepped(int by) const
{
    const auto at = std::lower_bound(steps.begin(), steps.end(), m_textPercent) - steps.begin();
    return steps[size_t(std::clamp<qsizetype>(at + by, 0, qsizetype(steps.size()) - 1))];
}

bool KioskLook::canGrow(int by) const { return stepped(by) != m_textPercent; }

void KioskLook::growText(int by) { setTextPercent(stepped(by)); }

void KioskLook::setTextPercent(int percent)
{
    const int kept = std::clamp(percent, steps.front(), steps.back());
    if (std::exchange(m_textPercent, kept) != kept)
        Q_EMIT changed();
}

void KioskLook::setScreen(const QSize &size)
{
    if (size.isEmpty())
        return;
    m_portrait = size.height() > size.width();
    m_unit = std::clamp(std::min(size.width(), size.height()) / drawnSide, 0.5, 8.0);
    Q_EMIT changed();
}

} // namespace heartport
