// All followed channels with what is known of them, and what can be done: follow, fetch, unfollow, publish.
#pragma once

class QWidget;

namespace heartport {

class Channels;
class Library;
class Look;

void showChannelsDialog(Look &look, Library &library, Channels &channels, QWidget *window);

} // namespace heartport
