// Underlines the misspelt words of one text and offers others in its menu.
#pragma once

#include "ui/editor/spellingdesk.h"

#include <QTextCharFormat>

#include <functional>

class QMenu;

namespace heartport {

class Look;
class MarkdownEditor;
class ParagraphEdit;

// A field for text, as far as spelling is concerned; places are those of its text.
struct SpelledText {
    struct Range {
        int start = 0;
        int length = 0;
    };

    std::function<QString()> text;
    std::function<int()> caret; // -1: nobody is typing here
    std::function<void(const QList<Range> &, const QTextCharFormat &)> mark;
    std::function<void(const Range &, const QString &)> replace;
};

class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    // References outlive the marks, which live as long as the field.
    SpellingMarks(const Look &look, DraftSession &session, MarkdownEditor &editor);
    SpellingMarks(const Look &look, DraftSession &session, ParagraphEdit &field);

    // Suggestions for a misspelt word at this place of the text, put in front of the menu's own.
    void addTo(QMenu &menu, int offset);

private:
    SpellingMarks(const Look &look, DraftSession &session, SpelledText text, QObject *field);
    void check();
    void show();
    void showWhatWasTyped();

    const Look &m_look;
    SpellingDesk &m_desk;
    SpelledText m_text;
    QList<SpelledText::Range> m_found;
    QString m_held; // the text whose last word was still being typed, and therefore not marked
};

} // namespace heartport
