// Giving a hearticle to readers and taking it back: what becomes public, and why a hearticle is withdrawn.
#pragma once

#include "ui/editor/draftsession.h"

#include <functional>

class QWidget;

namespace heartport {

class Look;

// Says what readers will see, as which version, with which AI statement and sign-off. `published` is called when the
// author goes on.
void showPublishDialog(Look &look, QWidget *window, const Article &article, const QList<Finding> &findings,
    bool isPublished, const std::function<void()> &publish);

// Asks for the reason that readers will see.
void showWithdrawDialog(Look &look, QWidget *window, const QString &title,
    const std::function<void(const QString &reason)> &withdraw);

} // namespace heartport
