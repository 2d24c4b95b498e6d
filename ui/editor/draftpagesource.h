// The page of a draft as readers would see it now, with its images, from the session alone.
#pragma once

#include "ui/reader/articleview.h"

namespace heartport {

class DraftSession;

class DraftPageSource : public PageSource
{
public:
    // References outlive the source.
    DraftPageSource(const Look &look, const DraftSession &session) : m_look(look), m_session(session) {}

    [[nodiscard]] Result<Page> page(const QUrl &url) override;
    void setAppearance(const PageAppearance &appearance) { m_appearance = appearance; }

private:
    const Look &m_look;
    const DraftSession &m_session;
    PageAppearance m_appearance;
};

} // namespace heartport
