#include "ui/window/taborder.h"

#include <QWidget>

#include <algorithm>

namespace heartport {

namespace {

bool isStop(const QWidget *widget, const QWidget *window)
{
    return widget->window() == window && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
        && widget->isEnabled() && widget->isVisible();
}

qsizetype paneOf(const QWidget *widget, const QList<QWidget *> &panes)
{
    const auto found = std::find_if(panes.begin(), panes.end(),
        [widget](const QWidget *pane) { return pane == widget || pane->isAncestorOf(widget); });
    return found - panes.begin();
}

} // namespace

QList<QWidget *> tabStops(QWidget *window, const QList<QWidget *> &panes)
{
    // A panel behind another tab is there but not seen; what is only scrolled out of its pane is reached.
    const auto isSeen = [&](const QWidget *widget) {
        const qsizetype pane = paneOf(widget, panes);
        return pane == panes.size() || !panes.at(pane)->visibleRegion().isEmpty();
    };
    // What is made later stands last in the chain of the whole window: a new row of a list comes after the other panes.
    QList<QWidget *> stops;
    for (QWidget *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain())
        if (isStop(widget, window) && isSeen(widget))
            stops.append(widget);
    std::stable_sort(stops.begin(), stops.end(),
        [&](const QWidget *a, const QWidget *b) { return paneOf(a, panes) < paneOf(b, panes); });
    return stops;
}

QWidget *nextTabStop(const QList<QWidget *> &stops, QWidget *from, bool forward)
{
    if (stops.isEmpty())
        return nullptr;
    const qsizetype at = stops.indexOf(from);
    if (at < 0)
        return forward ? stops.front() : stops.back();
    return stops.at((at + (forward ? 1 : stops.size() - 1)) % stops.size());
}

QWidget *nextPaneStop(const QList<QWidget *> &stops, const QList<QWidget *> &panes, const QWidget *from)
{
    const qsizetype count = panes.size();
    const qsizetype current = from ? paneOf(from, panes) : count;
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype pane = (current + i) % (current == count ? count + 1 : count);
        const auto first =
            std::find_if(stops.begin(), stops.end(), [&](const QWidget *stop) { return paneOf(stop, panes) == pane; });
        if (first != stops.end())
            return *first;
    }
    return nullptr;
}

} // namespace heartport
