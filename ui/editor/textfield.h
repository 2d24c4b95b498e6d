// The plain texts of a hearticle as fields: title, subtitle, summary, funding, conflicts of interest.
#pragma once

#include "ui/editor/draftsession.h"
#include "ui/editor/paragraphedit.h"

namespace heartport {

class TextField : public ParagraphEdit
{
    Q_OBJECT

public:
    // `what` names the change in the undo list ("Change title").
    TextField(const Look &look, DraftSession &session, ArticlePart part, QString Article::*text, const QString &what,
        TextStyle style, Lines lines, QWidget *parent = nullptr);

private:
    DraftSession &m_session;
    QString Article::*m_text;
};

// Without a frame, in the type of the page: they stand above the text.
TextField *makeTitleField(const Look &look, DraftSession &session, QWidget *parent);
TextField *makeSubtitleField(const Look &look, DraftSession &session, QWidget *parent);

} // namespace heartport
