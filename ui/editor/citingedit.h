// A paragraph of inline Markdown whose citations are numbered chips, with the list of references under an @: an action.
#pragma once

#include "domain/citation.h"
#include "ui/editor/citationpicker.h"
#include "ui/editor/paragraphedit.h"

#include <QPointer>

namespace heartport {

class CitationChip;
class DraftSession;
class Library;

class CitingEdit : public ParagraphEdit
{
    Q_OBJECT

public:
    CitingEdit(const Look &look, DraftSession &session, Library &library, TextStyle style, QWidget *parent = nullptr);

    QString text() const override;               // the Markdown
    void select(int start, int length) override; // in the Markdown
    void showNumbers();                          // as the draft has them now
    void cite();                                 // as if an @ had been typed

Q_SIGNALS:
    // What was picked for the stretch [start, end) of the Markdown.
    void cited(int start, int end, const QList<heartport::PickedReference> &references);

protected:
    void dress() override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void noteTyped();
    void ask(int at);
    void follow();
    DraftSession &m_session;
    Library &m_library;
    CitationChip *m_chip;
    QPointer<CitationPicker> m_picker; // in the window, which may delete it first
    int m_at = -1;                     // the @ that is being followed, in the Markdown
};

} // namespace heartport
