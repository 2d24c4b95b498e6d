#include "ui/library/updatedmark.h"

#include "storage/articlestore.h"
#include "ui/library/painting.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Updated {
    Q_DECLARE_TR_FUNCTIONS(heartport::UpdatedMark)
};

} // namespace

bool showsUpdatedMark(const ArticleSummary &article)
{
    return article.changedSinceRead && article.status == Status::Published;
}

QString updatedWord() { return Updated::tr("Updated", "a hearticle that changed since it was read"); }

QString updatedWords() { return Updated::tr("Updated since you read it"); }

void paintUpdatedMark(const Look &look, QPainter &painter, const QRect &cover)
{
    const QFont font = look.font(TextStyle::CaptionStrong);
    const int gap = look.px(8);
    const int height = look.px(28); // as the disc of a saved one, which stands at the other corner
    const int icon = look.px(16);
    const int lead = look.px(10) + icon + look.px(6);
    const int words = std::min(QFontMetrics(font).horizontalAdvance(updatedWord()) + 1,
        cover.width() - 3 * gap - height - lead - look.px(12));
    const QRect pill(cover.left() + gap, cover.top() + gap, lead + words + look.px(12), height);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    paintBox(look, painter, mirrored(pill, cover, direction), height / 2.0, look.color(Role::Raised), QColor());
    look.icon(u"refresh"_s, Role::Info)
        .paint(&painter, mirrored(QRect(pill.left() + look.px(10), pill.top(), icon, height), cover, direction));
    painter.setPen(look.color(Role::Info));
    paintLine(painter, mirrored(QRect(pill.left() + lead, pill.top(), words, height), cover, direction), updatedWord(),
        font);
}

} // namespace heartport
