// One draft that is being edited: the only place that changes it. Forms, text, actions and references show what is in it
// and hand their changes to it; one undo stack holds them all; it saves, keeps safety copies and finds what is missing.
#pragma once

#include "domain/articlepart.h"
#include "domain/citation.h"
#include "domain/retraction.h"
#include "policies/publishing.h"
#include "storage/draftstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QUndoStack;

namespace heartport {

class Library;
class SafetyKeeper;
class SpellingDesk;

class DraftSession : public QObject
{
    Q_OBJECT

public:
    enum class Save { Saved, Unsaved, Saving, Failed, Conflict };
    enum class Merge { Never, Typing }; // Typing: joins the step before when that changed the same place just now

    // References outlive the session. `now` gives the time that saves are dated with.
    DraftSession(Library &library, Draft draft, std::function<QDateTime()> now, QObject *parent = nullptr);
    ~DraftSession() override; // what is unsaved is kept as a safety copy

    const Article &article() const { return m_draft.article; } // with all that was typed
    const Draft &draft() const { return m_draft; }
    const Essentials &essentials() const;   // of article(), parsed at the first asking after a change
    const CitationNumbers &numbers() const; // the same
    const QList<Finding> &findings() const { return m_findings; } // as of the last pause
    QUndoStack &undoStack() const { return *m_undo; }             // its texts are translated
    Save saveState() const { return m_state; }
    SpellingDesk &spelling();
    QDateTime now() const { return m_now(); }                 // what is written is dated with it
    QDateTime safetyCopyAt() const { return m_safetyCopyAt; } // invalid: none newer than the save

    // Changes the draft as one step of undo. `what` names it ("Change title"). `edit` gets a copy to change; when it
    // leaves it as it was, nothing happens. `origin` is handed on in changed(), so that the widget that made the change
    // does not answer to it.
    void change(const ArticlePlace &place, const QString &what, const std::function<void(Article &)> &edit,
        Merge merge = Merge::Never, const QObject *origin = nullptr);

    void save();     // at once; answers through saveStateChanged()
    void saveOver(); // after a conflict: ours becomes the newest revision, theirs stays in the history
    // "Don't save": back to what the library has; our text goes to the discarded drafts. False, and nothing changed, where
    // it could not be kept there; saveFailed() says why.
    bool discardChanges();
    void keepNow();                 // a safety copy at once, before something happens to the draft
    void adopt(const Draft &draft); // a restored or newer draft takes the place of ours; the undo stack is emptied

Q_SIGNALS:
    // Something in `part` is different now; after undo and redo once for each part that is.
    void changed(heartport::ArticlePart part, const QObject *origin);
    void paused();          // nothing was changed for 150 ms: time for the preview
    void findingsChanged(); // some time after paused()
    void saveStateChanged();
    void saveFailed(const heartport::Error &error);
    void safetyCopyFailed(const heartport::Error &error); // what was typed stands on screen alone
    // Somebody asks for a place to be shown and to get the caret: a finding's row, a mark, a comparison.
    void revealRequested(const heartport::ArticlePlace &place);

public Q_SLOTS:
    void reveal(const heartport::ArticlePlace &place) { Q_EMIT revealRequested(place); }

private:
    void put(const QList<ArticlePart> &parts, const Article &from, const QObject *origin);
    void store(qint64 expected);
    void stored(const Draft &draft);
    void setState(Save state);
    void keepSafetyCopy();
    void safetyCopyWritten(const QDateTime &at);
    void dropSafetyCopy();
    void findFindings();
    const ReferenceNotices &notices();

    Library &m_library;
    Draft m_draft;
    Article m_saved; // as the library has it
    std::function<QDateTime()> m_now;
    QUndoStack *m_undo;
    SafetyKeeper *m_safety;
    SpellingDesk *m_spelling = nullptr; // made when it is asked for
    Save m_state = Save::Saved;
    QDateTime m_safetyCopyAt;
    const QObject *m_origin = nullptr; // of the change that is being made
    mutable std::optional<Essentials> m_essentials;
    mutable std::optional<CitationNumbers> m_numbers;
    std::optional<ReferenceNotices> m_notices; // about the references as they are
    QList<Finding> m_findings;
    QTimer m_pause;
    QTimer m_quiet;  // then a safety copy
    QTimer m_latest; // a safety copy though the typing goes on
    bool m_checking = false;
    bool m_checkAgain = false;
};

} // namespace heartport
