#include "ui/editor/editormargin.h"

#include "ui/editor/markdowneditor.h"
#include "ui/support/look.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {u"error"_s, Role::Error};
    case Severity::Warning:
        return {u"warning"_s, Role::Warning};
    case Severity::Advice:
        return {u"info"_s, Role::Info};
    }
    Q_UNREACHABLE();
}

EditorMargin::EditorMargin(const Look &look, MarkdownEditor &editor) : QWidget(&editor), m_look(look), m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
}

void EditorMargin::setSigns(const QList<Sign> &signs)
{
    m_signs.clear();
    for (const Sign &sign : signs)
        m_signs.append({sign, m_editor.cursorAt(sign.offset)});
    std::stable_sort(m_signs.begin(), m_signs.end(),
        [](const Placed &a, const Placed &b) { return int(a.sign.severity) < int(b.sign.severity); });
    update();
}

QRect EditorMargin::iconRect(const Placed &placed) const
{
    const int side = m_look.px(15);
    const QRect line = m_editor.cursorRect(placed.at);
    return {(QWidget::width() - side) / 2, line.center().y() - side / 2, side, side};
}

void EditorMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Surface));
    const QRectF block = m_editor.document()
                             ->documentLayout()
                             ->blockBoundingRect(m_editor.textCursor().block())
                             .translated(0, -m_editor.verticalScrollBar()->value());
    const int bar = m_look.px(3);
    const bool mirrored = m_editor.layoutDirection() == Qt::RightToLeft;
    const int inset = m_look.px(4);
    const int x = mirrored ? QWidget::width() - inset - bar : inset;
    painter.fillRect(QRectF(x, block.top() + 1, bar, block.height() - 2), m_look.color(Role::Accent));
    QList<int> taken;
    for (const Placed &placed : std::as_const(m_signs)) {
        const QRect at = iconRect(placed);
        if (at.bottom() < 0 || at.top() > height() || taken.contains(at.top()))
            continue;
        taken.append(at.top());
        const SeverityLook shown = lookOf(placed.sign.severity);
        m_look.icon(shown.icon, shown.role).paint(&painter, at);
    }
}

const EditorMargin::Placed *EditorMargin::placedAt(const QPoint &point) const
{
    for (const Placed &placed : m_signs)
        if (iconRect(placed).adjusted(-8, -6, 8, 6).contains(point))
            return &placed;
    return nullptr;
}

void EditorMargin::mousePressEvent(QMouseEvent *event)
{
    if (const Placed *placed = placedAt(event->position().toPoint()))
        Q_EMIT signActivated(ArticlePlace(placed->sign.place));
}

bool EditorMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Placed *placed = placedAt(help->pos()))
        QToolTip::showText(help->globalPos(), placed->sign.words, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace heartport
