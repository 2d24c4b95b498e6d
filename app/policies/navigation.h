// What happens to an address that a page or a person wants to go to.
#pragma once

#include <QUrl>

namespace heartport {

enum class Destination {
    Show,        // a page of the program itself
    OpenOutside, // a web page or e-mail address: asked first, then given to the desktop
    Refuse,
};

// Default is Refuse. Outside: http, https with a host and without user name or password, and mailto.
Destination destinationOf(const QUrl &url);

} // namespace heartport
