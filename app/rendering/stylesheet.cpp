#include "rendering/articlepage.h"
#include "rendering/tokens.h"

#include <QFile>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QByteArray sheet(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "stylesheet", "the style sheets are compiled in");
    Q_UNUSED(opened)
    return file.readAll();
}

} // namespace

QByteArray pageStyleSheet() { return tokensCss() + sheet(u"article.css"_s); }

QByteArray standaloneStyleSheet()
{
    return ":root{" + tokensCss(ThemeName::Light) + "}\n@media (prefers-color-scheme:dark){:root{"
        + tokensCss(ThemeName::Dark) + "}}\n" + sheet(u"article.css"_s) + sheet(u"standalone.css"_s);
}

} // namespace heartport
