#include "ui/support/buttons.h"

#include "ui/support/look.h"

#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

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

constexpr double iconGap = 8; // px at 100 %
constexpr int qtGap = 4;      // what Qt reckons between icon and word, and no style can widen

// Leaves more room between icon and word than Qt does.
class WordButton : public QPushButton
{
public:
    WordButton(const Look &look, const QString &text, QWidget *parent) : QPushButton(text, parent), m_look(look) {}

    QSize sizeHint() const override
    {
        const QSize size = QPushButton::sizeHint();
        return hasBoth() ? size + QSize(m_look.px(iconGap) - qtGap, 0) : size;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!hasBoth())
            return QPushButton::paintEvent(event);
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        const int words = fontMetrics().horizontalAdvance(text()) + 2;
        const int before = iconSize().width() + m_look.px(iconGap);
        const int start = std::max(0, (width() - before - words) / 2);
        const QRect sign(QPoint(start, (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
        option.icon = {};
        option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(start + before, 0, words, height()));
        painter.drawControl(QStyle::CE_PushButtonLabel, option);
    }

private:
    bool hasBoth() const { return !icon().isNull() && !text().isEmpty(); }

    const Look &m_look;
};

} // namespace

QPushButton *makeButton(const Look &look, ButtonKind kind, const QString &text, QWidget *parent, const QString &icon)
{
    auto *button = new WordButton(look, text, parent);
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
