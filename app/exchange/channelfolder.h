// A channel as a folder: on this disk, a mounted share or a stick.
#pragma once

#include "exchange/channelfiles.h"

namespace heartport {

class ChannelFolder : public ChannelFiles
{
public:
    explicit ChannelFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Result<SignedFeed> feed() override;
    [[nodiscard]] Result<> each(const QList<ChannelItem> &wanted, const Take &take) override;

private:
    QString m_path;
};

} // namespace heartport
