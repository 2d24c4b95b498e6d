#include "rendering/articlepage.h"
#include "rendering/tokens.h"

#include <QFile>

namespace heartport {

using namespace Qt::StringLiterals;

QByteArray pageStyleSheet()
{
    QFile file(u":/pages/article.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "pageStyleSheet", "the style sheet is compiled in");
    Q_UNUSED(opened)
    return tokensCss() + file.readAll();
}

} // namespace heartport
