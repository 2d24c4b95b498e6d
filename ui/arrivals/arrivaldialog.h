// What would come into the library, hearticle by hearticle, before anything is written.
#pragma once

#include "importing/importer.h"

#include <functional>

class QWidget;

namespace heartport {

class Look;

// What of a plan would be written.
int arrivalsIn(const ImportPlan &plan);

// One of the two is called, once; `accepted` is offered only where something would be written.
void showArrivalDialog(Look &look, const ImportPlan &plan, QWidget *window, const std::function<void()> &accepted,
    const std::function<void()> &rejected);

} // namespace heartport
