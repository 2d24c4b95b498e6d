// One step of undo in a draft: the parts that it changed, before and after.
#pragma once

#include "domain/article.h"
#include "domain/articlepart.h"
#include "ui/editor/textchange.h"

#include <QUndoCommand>

#include <functional>

namespace heartport {

struct DraftStep {
    ArticlePlace place;
    bool joins = false; // the step before, when that changed the same place just now
    QDateTime at;
};

class DraftChange : public QUndoCommand
{
public:
    // The draft as it is now, and how parts of it get what they are in another.
    using Current = std::function<const Article &()>;
    using Put = std::function<void(const QList<ArticlePart> &parts, const Article &from)>;

    // The first redo() is the change itself.
    DraftChange(const QString &what, DraftStep step, const Article &before, const Article &after, Current current,
        Put put);

    void undo() override;
    void redo() override;
    int id() const override { return m_step.joins ? 1 : -1; }
    bool mergeWith(const QUndoCommand *later) override;

private:
    DraftStep m_step;
    QList<ArticlePart> m_parts;
    // All values are shared with the draft but the text, of which the change alone is kept: a long text with a
    // thousand steps is a thousand long texts.
    Article m_before;
    Article m_after;
    TextChange m_text;
    Current m_current;
    Put m_put;
};

} // namespace heartport
