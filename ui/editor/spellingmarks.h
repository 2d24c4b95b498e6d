// Underlines misspelt words of the text. Lines are checked in a job, each once; typing never waits for it.
#pragma once

#include "spelling/spellchecker.h"

#include <QHash>
#include <QMutex>
#include <QObject>

class QMenu;

namespace heartport {

class DraftSession;
class Look;
class MarkdownEditor;

class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    // References outlive the marks.
    SpellingMarks(const Look &look, DraftSession &session, MarkdownEditor &editor,
        const SpellChecker::Places &places = {});
    ~SpellingMarks() override;

    // Suggestions for a misspelt word at this place of the Markdown, put in front of the menu's own.
    void addTo(QMenu &menu, int offset);

private:
    // One checker for the jobs, one at a time, and for the menu.
    struct Shared {
        QMutex mutex;
        std::unique_ptr<SpellChecker> checker;
    };
    struct Found {
        int start = 0;
        int length = 0;
    };

    void check();
    void show();
    void forgetWord(const QString &word);

    const Look &m_look;
    DraftSession &m_session;
    MarkdownEditor &m_editor;
    SpellChecker::Places m_places;
    std::shared_ptr<Shared> m_shared;
    QString m_language;
    QHash<QString, QList<Word>> m_lines; // checked
    QList<Found> m_found;
    bool m_busy = false;
};

} // namespace heartport
