// Asks for a channel's address or folder and its publisher's key, and follows it.
#pragma once

class QWidget;

namespace heartport {

class Channels;
class Library;
class Look;

void showFollowDialog(Look &look, Library &library, Channels &channels, QWidget *window);

} // namespace heartport
