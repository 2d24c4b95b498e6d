#include "ui/support/look.h"

#include "ui/support/icon.h"
#include "ui/support/sheet.h"
#include "ui/support/style.h"

#include <QApplication>
#include <QFile>
#include <QPixmapCache>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct TypeStyle {
    bool serif;
    QFont::Weight weight;
    double size; // px at 100 %
    double line;
    double spacing = 0; // em
};

// In the order of TextStyle; LOOK.md §3.
constexpr std::array styles{
    TypeStyle{true, QFont::Bold, 34, 41, -0.014}, // ArticleTitle
    TypeStyle{true, QFont::Bold, 30, 37},         // BreakingTitle
    TypeStyle{true, QFont::Bold, 20, 26},         // ShelfTitle
    TypeStyle{true, QFont::Bold, 16.5, 22},       // CardTitle
    TypeStyle{true, QFont::Bold, 15.5, 20},       // DockTitle
    TypeStyle{true, QFont::Bold, 19, 24},         // Brand
    TypeStyle{true, QFont::Normal, 17, 25},       // Subtitle
    TypeStyle{false, QFont::Normal, 16, 24},      // Lead
    TypeStyle{false, QFont::Normal, 14, 20},      // Body
    TypeStyle{false, QFont::Medium, 14, 20},      // BodyMedium
    TypeStyle{false, QFont::DemiBold, 14, 20},    // BodyStrong
    TypeStyle{false, QFont::Normal, 13, 18},      // Fact
    TypeStyle{false, QFont::DemiBold, 13, 18},    // Label
    TypeStyle{false, QFont::Normal, 13.5, 19},    // Reference
    TypeStyle{false, QFont::Normal, 12.5, 16},    // Caption
    TypeStyle{false, QFont::DemiBold, 12.5, 16},  // CaptionStrong
};
static_assert(styles.size() == size_t(TextStyle::CaptionStrong) + 1);

// QFont keeps whole pixels only; a fraction goes in as points of the screen it is measured on.
void setPixelSizeF(QFont &font, double px)
{
    if (px == std::floor(px)) {
        font.setPixelSize(int(px));
        return;
    }
    const QScreen *screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(px * 72.0 / (screen ? std::round(screen->logicalDotsPerInchY()) : 96.0));
}

// The sheet is the one thing Qt offers on the application object alone.
void setApplicationSheet(const QString &sheet)
{
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        application->setStyleSheet(sheet);
}

bool systemLooksDark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }

} // namespace

Look::Look(QObject *parent) : QObject(parent), m_system(systemLooksDark() ? ThemeName::Dark : ThemeName::Light)
{
    m_theme = resolved(m_choice);
    // Qt's 10 MB would throw covers out while a home page on a dense screen is still being drawn.
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), 32 * 1024));
}

Look::~Look()
{
    if (!m_style)
        return;
    setApplicationSheet({});
    QApplication::setStyle(u"Fusion"_s);
}

QColor Look::color(Role role) const { return QColor::fromRgb(QRgb(0xff000000u | tokenColour(m_theme, role))); }

int Look::px(double at100) const { return qRound(at100 * m_textScale / 100.0); }

QFont Look::font(TextStyle style) const
{
    const TypeStyle &is = styles[size_t(style)];
    QFont font;
    font.setFamilies(is.serif ? QStringList{u"Charis SIL"_s, u"Noto Serif"_s, u"serif"_s}
                              : QStringList{u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s});
    font.setStyleHint(is.serif ? QFont::Serif : QFont::SansSerif);
    font.setWeight(is.weight);
    setPixelSizeF(font, is.size * m_textScale / 100.0);
    if (is.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, is.spacing * is.size * m_textScale / 100.0);
    return font;
}

int Look::lineHeight(TextStyle style) const { return px(styles[size_t(style)].line); }

QIcon Look::icon(const QString &name, Role role) const { return lineIcon(*this, name, role); }

QPalette Look::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole target, Role role) { p.setColor(target, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Field);
    set(QPalette::AlternateBase, Role::Sidebar);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Button, Role::Raised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::OnSelection);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Visited);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Raised);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Control);
    set(QPalette::Shadow, Role::Control);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Role::Disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, color(Role::Sidebar));
    p.setColor(QPalette::Disabled, QPalette::Button, color(Role::Sidebar));
    return p;
}

QString Look::styleSheet() const
{
    QFile file(u":/look/app.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "look", "the sheet is compiled in");
    return opened ? filledSheet(QString::fromUtf8(file.readAll()), *this) : QString();
}

void Look::setThemeChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (const ThemeName theme = resolved(choice); theme != m_theme) {
        m_theme = theme;
        Q_EMIT changed();
    }
}

void Look::setSystemTheme(ThemeName theme)
{
    m_system = theme;
    setThemeChoice(m_choice);
}

void Look::setTextScale(int percent)
{
    percent = std::clamp(percent, 100, 200);
    if (percent == m_textScale)
        return;
    m_textScale = percent;
    Q_EMIT changed();
}

void Look::setReducedMotion(bool reduced)
{
    const bool before = reducedMotion();
    m_reducedMotion = reduced;
    if (reducedMotion() != before)
        Q_EMIT changed();
}

void Look::setSystemReducedMotion(bool reduced)
{
    const bool before = reducedMotion();
    m_systemReducedMotion = reduced;
    if (reducedMotion() != before)
        Q_EMIT changed();
}

void Look::apply()
{
    // Updates off, or every window would be drawn once for the palette, once for the font and once for the sheet.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setUpdatesEnabled(false);
    if (!m_style) {
        m_style = new Style(*this);
        QApplication::setStyle(m_style);
    }
    QApplication::setPalette(palette());
    QApplication::setFont(font(TextStyle::Body));
    setApplicationSheet(styleSheet());
    for (QWidget *window : windows)
        window->setUpdatesEnabled(true);
}

ThemeName Look::resolved(ThemeChoice choice) const
{
    switch (choice) {
    case ThemeChoice::System:
        return m_system;
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Sepia:
        return ThemeName::Sepia;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::HighContrast:
        return ThemeName::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace heartport
