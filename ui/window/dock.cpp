#include "ui/window/dock.h"

#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// The hairline below the title; mouse presses go through to the dock, which moves with them.
class TitleBar : public QWidget
{
public:
    TitleBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.color(Role::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
    }

private:
    const Look &m_look;
};

} // namespace

Dock::Dock(const Look &look, const QString &name, const QString &title, QWidget *content, QWidget *window)
    : QDockWidget(title, window), m_look(look), m_bar(makeTitleBar()), m_noBar(new QWidget(this))
{
    setObjectName(name);
    setAccessibleName(title);
    setWidget(content);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    setTitleBarWidget(m_bar);
    m_noBar->setFixedHeight(0);
    m_noBar->hide();
}

QWidget *Dock::makeTitleBar()
{
    auto *bar = new TitleBar(m_look, this);
    auto *title = new QLabel(windowTitle(), bar);
    title->setTextFormat(Qt::PlainText);
    auto *close = makeIconButton(m_look, u"close"_s, tr("Hide %1").arg(windowTitle()), bar);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(title, 1);
    row->addWidget(close);
    const auto adapt = [this, row, title, bar] {
        title->setFont(m_look.font(TextStyle::DockTitle));
        // The separator before it is window-coloured too: its five free pixels are part of the padding.
        row->setContentsMargins(m_look.px(16) - 5, m_look.px(4), m_look.px(8), m_look.px(4));
        bar->setFixedHeight(m_look.px(42));
    };
    adapt();
    connect(&m_look, &Look::changed, bar, adapt);
    connect(close, &QToolButton::clicked, this, &QDockWidget::close);
    connect(this, &QWidget::windowTitleChanged, title, &QLabel::setText);
    return bar;
}

void Dock::setTabbed(bool tabbed)
{
    QWidget *bar = tabbed ? m_noBar : m_bar;
    if (titleBarWidget() == bar)
        return;
    setTitleBarWidget(bar);
    m_bar->setVisible(!tabbed);
}

void Dock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    if (event->spontaneous() || isHidden())
        Q_EMIT closed();
}

void Dock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
}

} // namespace heartport
