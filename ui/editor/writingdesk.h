// The draft in front: opens, starts, saves, discards and takes back drafts, and says what to do where one of it fails.
#pragma once

#include "ui/editor/draftsession.h"
#include "ui/editor/draftslist.h"
#include "ui/editor/editorpage.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace heartport {

struct Correction;
class DraftForms;

class WritingDesk : public QObject
{
    Q_OBJECT

public:
    // References outlive the desk; `window` is above all its dialogs.
    WritingDesk(Look &look, Library &library, QWidget *window,
        std::function<QDateTime()> now = &QDateTime::currentDateTime);
    ~WritingDesk() override;

    EditorPage &page(); // made at the first asking
    bool isReady() const { return m_page != nullptr; }
    DraftSession *session() const { return m_session.get(); } // absent: no draft in front
    QString title() const;

    void edit(const ArticleId &id); // the draft of this hearticle, made from the published one where there is none
    void editLast();                // the one in front, else the draft saved last
    void startNew(const QString &essentials = {});
    void save();
    void cite();
    void findAndReplace();
    void toggleFocusMode();
    void stepPart(int by); // to the next tab of the draft, or back
    bool hasUnsaved() const { return m_session && m_session->saveState() != DraftSession::Save::Saved; }
    // Before the window closes: asks about what is unsaved, and goes on where the author does.
    void leave(const std::function<void()> &then);
    void saveQuietly(); // before the window is made anew

Q_SIGNALS:
    void draftChanged(); // another one in front, or another title
    void outsideLinkActivated(const QUrl &url);
    void published(const heartport::ArticleId &id); // readers have it; no draft is in front any more
    void focusModeChanged(bool on);

private:
    void buildPage();
    void show(const Draft &draft);
    void connectForms(DraftForms &forms);
    void close();
    bool saveBeforeLeaving();
    void offerRest(const SafetyCopy &copy);
    void takeOver(const Article &other, const QString &what);
    void askConflict();
    void showSaveFailure(const Error &error);
    void saveCopy();
    void writeCopy(const QString &file);
    void showState();
    void startFrom(StartFrom from, const QPoint &global);
    void chooseTemplate(const QPoint &global);
    void choosePublished();
    void chooseFile(const QString &title, const QString &filter);
    void bringIn(const QString &path);
    void sayRepaired(const QList<Correction> &repaired);
    void duplicate(const ArticleId &id);
    void discard(const ArticleId &id);
    void takeBack(qint64 number);
    void say(const Error &error);

    Look &m_look;
    Library &m_library;
    QWidget *m_window;
    std::function<QDateTime()> m_now;
    std::unique_ptr<DraftSession> m_session;
    QPointer<EditorPage> m_page;                   // in the window, which may delete it first
    int m_failure = 0;                             // number of the message about saving
    ErrorCode m_failureCode = ErrorCode::DiskFull; // of that message
    int m_said = 0;
};

} // namespace heartport
