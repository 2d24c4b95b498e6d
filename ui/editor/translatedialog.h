// Asks into which language a hearticle is to be translated.
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace heartport {

class Look;

// `taken`: languages there is no need for, the hearticle's own among them.
void showTranslateDialog(Look &look, QWidget *window, const QString &title, const QStringList &taken,
    const std::function<void(const QString &language)> &chosen);

} // namespace heartport
