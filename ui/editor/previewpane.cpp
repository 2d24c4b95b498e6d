#include "ui/editor/previewpane.h"

#include "ui/editor/draftsession.h"
#include "ui/support/look.h"

#include <QPainter>
#include <QVBoxLayout>

namespace heartport {

namespace {

constexpr int previewText = 90; // percent: the column is narrow

} // namespace

PreviewPane::PreviewPane(Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_source(look, session),
      m_view(new ArticleView(look, m_source, this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_view->setAccessibleName(tr("Preview"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view);
    connect(&session, &DraftSession::paused, this, &PreviewPane::refresh);
    connect(m_view, &ArticleView::ready, this, [this] { m_view->updatePage(m_block); });
    connect(m_view, &ArticleView::blockActivated, this, &PreviewPane::blockActivated);
    connect(m_view, &ArticleView::linkActivated, this, &PreviewPane::linkActivated);
    connect(m_view, &ArticleView::citationActivated, this,
        [this](const QStringList &keys) { m_session.reveal({.part = ArticlePart::References, .key = keys.value(0)}); });
    connect(m_view, &ArticleView::fragmentActivated, m_view, &ArticleView::scrollToFragment);
    connect(&look, &Look::changed, this, &PreviewPane::restyle);
    restyle();
    m_view->showPage(QUrl(Address{session.article().id, {}}.toString()));
}

void PreviewPane::restyle()
{
    PageAppearance appearance;
    appearance.textPercent = previewText * m_look.textScale() / 100;
    m_source.setAppearance(appearance);
    m_view->setAppearance(appearance);
    const int side = m_look.px(14);
    layout()->setContentsMargins(side, m_look.px(12), side, m_look.px(12));
    update();
}

void PreviewPane::setBlock(int block)
{
    if (std::exchange(m_block, block) != block)
        m_view->showWritten(block);
}

void PreviewPane::refresh()
{
    if (isVisible())
        m_view->updatePage(m_block);
    else
        m_stale = true;
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_view->updatePage(m_block);
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(m_view->geometry().adjusted(-1, -1, 1, 1), m_look.color(Role::Border));
}

} // namespace heartport
