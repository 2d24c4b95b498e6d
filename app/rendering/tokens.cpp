#include "rendering/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roleWords = {u"window", u"sidebar", u"surface", u"raised", u"field", u"text", u"muted",
    u"disabled", u"border", u"control", u"accent", u"accentHover", u"accentPressed", u"onAccent", u"accentSoft",
    u"link", u"info", u"visited", u"focus", u"helps", u"helpsSoft", u"harms", u"harmsSoft", u"certainty",
    u"certaintyOff", u"warning", u"warningSoft", u"error", u"errorSoft", u"infoSoft", u"selection", u"onSelection",
    u"mark", u"hover", u"pressed"};
static_assert(roleWords.size() == roleCount);

constexpr std::array themes = {ThemeName::Light, ThemeName::Sepia, ThemeName::Dark, ThemeName::HighContrast};

using Table = std::array<std::array<quint32, roleCount>, themes.size()>;

Table loadTable()
{
    QFile file(u":/look/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "tokens", "the table is compiled in");
    Q_UNUSED(opened)
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Table table{};
    for (const ThemeName theme : themes) {
        const QJsonObject colours = json.value(toWord(theme)).toObject();
        for (int role = 0; role < roleCount; ++role) {
            const QString hex = colours.value(toWord(Role(role))).toString();
            table[size_t(theme)][size_t(role)] = QStringView(hex).sliced(1).toUInt(nullptr, 16);
        }
    }
    return table;
}

QByteArray cssName(Role role)
{
    QByteArray name = "--";
    for (const QChar c : toWord(role)) {
        if (c.isUpper())
            name += '-';
        name += c.toLower().toLatin1();
    }
    return name;
}

} // namespace

QString toWord(Role role) { return QString::fromUtf16(roleWords[size_t(role)]); }

QString toWord(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return u"light"_s;
    case ThemeName::Sepia:
        return u"sepia"_s;
    case ThemeName::Dark:
        return u"dark"_s;
    case ThemeName::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

quint32 tokenColour(ThemeName theme, Role role)
{
    static const Table table = loadTable();
    return table[size_t(theme)][size_t(role)];
}

QByteArray tokensCss(ThemeName theme)
{
    QByteArray css;
    for (int role = 0; role < roleCount; ++role)
        css += cssName(Role(role)) + ":#"
            + QByteArray::number(tokenColour(theme, Role(role)), 16).rightJustified(6, '0') + ';';
    return css;
}

QByteArray tokensCss()
{
    QByteArray css;
    for (const ThemeName theme : themes)
        css += ":root[data-theme=\"" + toWord(theme).toLatin1() + "\"]{" + tokensCss(theme) + "}\n";
    return css;
}

} // namespace heartport
