// Publishes the library's own hearticles as a channel: title, folder, key and how long it is good.
#pragma once

class QWidget;

namespace heartport {

class Channels;
class Library;
class Look;

// Offers what was chosen for this library the last time, but for the password.
void showPublishDialog(Look &look, Library &library, Channels &channels, QWidget *window);

} // namespace heartport
