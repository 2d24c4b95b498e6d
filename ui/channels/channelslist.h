// The list inside the channels dialog: one block a channel.
#pragma once

#include "storage/channelstore.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heartport {

class Channels;
class Library;
class Look;

class ChannelsList : public QScrollArea
{
    Q_OBJECT

public:
    ChannelsList(Look &look, Library &library, Channels &channels);

Q_SIGNALS:
    void unfollowActivated(const heartport::Channel &channel);

private:
    void rebuild();
    QWidget *block(const Channel &channel);
    void addWords(QVBoxLayout *column, const Channel &channel);
    void addButtons(QVBoxLayout *column, const Channel &channel);

    Look &m_look;
    Library &m_library;
    Channels &m_channels;
};

// "Checked 24 November 2026, 12:00", "Not checked since 3 May 2026" after so long, or "Not fetched yet".
QString checkedText(const Channel &channel, const QDateTime &now);
constexpr int staleDays = 45;

} // namespace heartport
