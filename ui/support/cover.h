// Generated covers: a category is a family, each hearticle its own, and every machine draws the same (LOOK.md §6).
#pragma once

#include "domain/ids.h"
#include "rendering/tokens.h"

#include <QPixmap>
#include <QSize>

namespace heartport {

// The middle tone of a category's palette, for its square in the sidebar.
QColor coverColour(const QString &category);

// A cover of so many logical pixels at a device pixel ratio; cached by all arguments in QPixmapCache.
QPixmap coverPixmap(const QString &category, const ArticleId &id, const QSize &size, ThemeName theme, qreal ratio);

} // namespace heartport
