// Addresses in the web view (heartport://article/UUID, one host a kind of page) and outside it (heartport:article/UUID).
#pragma once

#include <QUrl>

namespace heartport {

// Without the fragment: the script goes there itself.
QUrl viewAddress(const QUrl &publicAddress);
QUrl publicAddress(const QUrl &viewAddress);

} // namespace heartport
