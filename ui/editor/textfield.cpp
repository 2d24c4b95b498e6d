#include "ui/editor/textfield.h"

#include "ui/editor/spellingmarks.h"

namespace heartport {

using namespace Qt::StringLiterals;

TextField::TextField(const Look &look, DraftSession &session, ArticlePart part, QString Article::*text,
    const QString &what, TextStyle style, Lines lines, QWidget *parent)
    : ParagraphEdit(look, style, lines, parent), m_session(session), m_text(text)
{
    setUndoStack(session.undoStack());
    new SpellingMarks(look, session, *this);
    setText(session.article().*text);
    connect(this, &ParagraphEdit::edited, this, [this, part, what](const QString &words) {
        m_session.change(
            {.part = part}, what, [&](Article &article) { article.*m_text = words; }, DraftSession::Merge::Typing,
            this);
    });
    connect(&session, &DraftSession::changed, this, [this, part](ArticlePart changed, const QObject *origin) {
        if (changed == part && origin != this)
            setText(m_session.article().*m_text);
    });
    connect(this, &ParagraphEdit::leaveRequested, this, [this] { focusNextChild(); });
    connect(&session, &DraftSession::revealRequested, this, [this, part](const ArticlePlace &place) {
        if (place.part != part)
            return;
        setFocus(Qt::ShortcutFocusReason);
        if (place.start >= 0)
            select(place.start, place.length);
    });
}

TextField *makeTitleField(const Look &look, DraftSession &session, QWidget *parent)
{
    auto *field = new TextField(look, session, ArticlePart::Title, &Article::title, TextField::tr("Change title"),
        TextStyle::BreakingTitle, ParagraphEdit::Lines::One, parent);
    field->setObjectName(u"titleField"_s);
    field->setProperty("kind", u"bare"_s);
    field->setPlaceholderText(TextField::tr("Title"));
    field->setAccessibleName(TextField::tr("Title"));
    return field;
}

TextField *makeSubtitleField(const Look &look, DraftSession &session, QWidget *parent)
{
    auto *field = new TextField(look, session, ArticlePart::Subtitle, &Article::subtitle,
        TextField::tr("Change subtitle"), TextStyle::Subtitle, ParagraphEdit::Lines::One, parent);
    field->setObjectName(u"subtitleField"_s);
    field->setProperty("kind", u"bare"_s);
    field->setProperty("voice", u"muted"_s);
    field->setPlaceholderText(TextField::tr("Subtitle: what readers learn, in one line"));
    field->setAccessibleName(TextField::tr("Subtitle"));
    return field;
}

} // namespace heartport
