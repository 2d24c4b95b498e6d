// All of a draft's view but its text: the tabs of details, actions, references and revisions, beside them comparison,
// source and readability, below them the findings, and what gives the hearticle to readers.
#pragma once

#include "ui/editor/draftsession.h"

#include <QObject>

class QPushButton;
class QSplitter;
class QToolButton;

namespace heartport {

class ActionsTab;
class ComparePanel;
class DetailsTab;
class DraftView;
class FindingsPanel;
class Library;
class Look;
class ReadabilityPanel;
class ReferencesTab;
class ReplaceBar;
class RevisionsTab;
class SourcePane;

class DraftForms : public QObject
{
    Q_OBJECT

public:
    // References outlive the forms; they put themselves into the view.
    DraftForms(Look &look, Library &library, DraftSession &session, DraftView &view, QSplitter &sideColumn);

    void openReplace(); // find and replace, for what is selected in the text

Q_SIGNALS:
    void published(const heartport::ArticleId &id);
    void withdrawn(const heartport::ArticleId &id);
    void draftRequested(const heartport::ArticleId &id); // a translation was begun
    void duplicateRequested(const heartport::ArticleId &id);
    void failed(const heartport::Error &error);

private:
    void buildTabs();
    void buildSide(QSplitter &sideColumn);
    void buildPublishing();
    void buildReplace();
    void connectCaret();
    void reveal(const ArticlePlace &place);
    void showCounts();
    void showSource();
    void showPublishing();
    void compare(qint64 older, qint64 newer);
    void restore(qint64 revision);
    bool save();
    void askPublish();
    void publish();
    void askWithdraw();
    void askTranslate();
    bool isPublished() const;

    Look &m_look;
    Library &m_library;
    DraftSession &m_session;
    DraftView &m_view;
    DetailsTab *m_details = nullptr;
    ActionsTab *m_actions = nullptr;
    ReferencesTab *m_references = nullptr;
    RevisionsTab *m_revisions = nullptr;
    ComparePanel *m_compare = nullptr;
    SourcePane *m_source = nullptr;
    ReadabilityPanel *m_readability = nullptr;
    FindingsPanel *m_findings = nullptr;
    ReplaceBar *m_replace = nullptr;
    QPushButton *m_publish = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace heartport
