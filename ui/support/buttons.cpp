#include "ui/support/buttons.h"

#include "ui/support/look.h"

#include <QPushButton>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString toWord(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QPushButton *makeButton(const Look &look, ButtonKind kind, const QString &text, QWidget *parent, const QString &icon)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", toWord(kind));
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(look.icon(icon, kind == ButtonKind::Primary ? Role::OnAccent : Role::Text));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *makeIconButton(const Look &look, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(look.icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace heartport
