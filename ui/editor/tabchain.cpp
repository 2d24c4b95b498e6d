#include "ui/editor/tabchain.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QWidget>

namespace heartport {

namespace {

void collect(QWidget &widget, QList<QWidget *> &stops);

void collect(QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, stops);
        else if (QLayout *inner = item->layout())
            collect(*inner, stops);
    }
}

void collect(QWidget &widget, QList<QWidget *> &stops)
{
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy())
        stops.append(&widget);
    if (QLayout *layout = widget.layout())
        collect(*layout, stops);
}

} // namespace

void chainTabs(QWidget &inside)
{
    QWidget *page = &inside;
    while (page && !(page->parentWidget() && qobject_cast<QAbstractScrollArea *>(page->parentWidget()->parentWidget())))
        page = page->parentWidget();
    if (!page)
        return;
    QList<QWidget *> stops;
    collect(*page, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace heartport
