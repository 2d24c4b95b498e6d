// Where a channel is: an address on the web or a folder, in the one form in which it is kept.
#pragma once

#include "domain/result.h"

#include <QUrl>

namespace heartport {

struct ChannelSource {
    QUrl address;   // http(s), ends with '/'; empty for a folder
    QString folder; // absolute; a folder or a ".heartpack"; empty for an address

    bool isWeb() const { return folder.isEmpty(); }
    QString toString() const { return isWeb() ? address.toString(QUrl::FullyEncoded) : folder; }
};

// An http(s) or file address, or a path; "channel.json" at its end is left away. Fails with AddressInvalid: another
// scheme, no host, a name and password or a query in it.
[[nodiscard]] Result<ChannelSource> parseChannelSource(const QString &text);

} // namespace heartport
