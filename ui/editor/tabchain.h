// Keeps Tab in the order that is seen where rows of a form come and go.
#pragma once

class QWidget;

namespace heartport {

// Lets Tab go through the scrolling page that `inside` is in, in the order of its layouts. What is made later stands last
// in the chain of the whole window, wherever its layout puts it. Nothing happens outside a scrolling page.
void chainTabs(QWidget &inside);

} // namespace heartport
