// Publishes the library's own hearticles as a channel: title, folder, key and how long it is good.
#pragma once

class QWidget;

namespace heartport {

class Library;
class Look;

void showPublishDialog(Look &look, Library &library, QWidget *window);

} // namespace heartport
