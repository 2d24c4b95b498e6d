#include "ui/support/fieldstate.h"

#include <QStyle>
#include <QWidget>

namespace heartport {

void setInvalid(QWidget &field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
    field.update();
}

} // namespace heartport
