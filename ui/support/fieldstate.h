// What a field shows of its content.
#pragma once

class QWidget;

namespace heartport {

// Outlines the field in the colour of errors, or no longer.
void setInvalid(QWidget &field, bool invalid);

} // namespace heartport
