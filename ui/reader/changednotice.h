// Says above a hearticle that it has changed since it was read, and shows what: word by word, My plan first.
#pragma once

#include "ui/reader/changedsince.h"
#include "ui/reader/shownarticle.h"
#include "ui/support/messagebar.h"

#include <memory>

namespace heartport {

class Look;

class ChangedNotice : public MessageBar
{
    Q_OBJECT

public:
    // References outlive it.
    ChangedNotice(Look &look, const Library &library, QWidget *parent);

    void setArticle(const std::shared_ptr<const ShownArticle> &shown); // absent: none is shown
    void offerNewer();                                                 // of the one that is shown

Q_SIGNALS:
    void newerWanted();

private:
    void showChanges();

    Look &m_look;
    const Library &m_library;
    std::shared_ptr<const ShownArticle> m_shown;
    std::optional<ChangedSince> m_changed;
    int m_message = 0;
    int m_newer = 0; // the message that offers it
};

} // namespace heartport
