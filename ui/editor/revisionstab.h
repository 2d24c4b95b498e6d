// Every save and every published version of the draft, newest first: to compare any two and to bring one back.
#pragma once

#include "ui/editor/draftsession.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace heartport {

class Library;
class Look;
class RunLabel;

class RevisionsTab : public QWidget
{
    Q_OBJECT

public:
    RevisionsTab(const Look &look, DraftSession &session, Library &library, QWidget *parent = nullptr);

    int count() const { return int(m_revisions.size()); }

Q_SIGNALS:
    void countChanged(int count);
    // Two revisions, the older one first; a newer of 0 is the draft as it is now.
    void compareRequested(qint64 older, qint64 newer);
    void restoreRequested(qint64 revision);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFoot(QVBoxLayout *column);
    void load();
    void adaptButtons();
    QList<Revision> chosen() const; // older first
    void compare();

    const Look &m_look;
    DraftSession &m_session;
    Library &m_library;
    QListWidget *m_list;
    RunLabel *m_hint;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QList<Revision> m_revisions;
};

// "Saved 24 Nov 2026, 14:32", "Published as version 2 on 24 Nov 2026, 14:40".
QString revisionText(const Revision &revision, const QLocale &locale);

// "+24 words · references +2 · actions −1" against the one before it; without one, what there was.
QString revisionChangeText(const Revision &revision, const Revision *before, const QLocale &locale);

} // namespace heartport
