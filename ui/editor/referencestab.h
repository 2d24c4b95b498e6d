// The reference list as it is edited: added by form, paste, file or from the library; changed, merged, removed.
#pragma once

#include "domain/referenceedit.h"
#include "ui/editor/draftsession.h"

#include <QScrollArea>
#include <QSet>

class QLabel;
class QVBoxLayout;

namespace heartport {

class Library;
class Look;
class ReferenceEditRow;
class RunLabel;

class ReferencesTab : public QScrollArea
{
    Q_OBJECT

public:
    ReferencesTab(Look &look, DraftSession &session, const Library &library, QWidget *parent = nullptr);

    // Opens the form for a reference of this key: a new one where there is none yet.
    void edit(const QString &key);
    void add();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void noteChange();
    void showReferences();
    void buildDuplicates();
    void buildRows();
    void addRow(const QString &key, const BackLinks &links);
    void addAll(const QList<Reference> &references);
    void keep(const QString &before, const Reference &reference);
    void remove(const QString &key);
    void askRemoval(const QString &key, int marks);
    void merge(const DuplicatePair &pair);
    void focusRow(const QString &key);
    void reveal(const ArticlePlace &place);
    QList<Reference> others(const QString &key) const;

    Look &m_look;
    DraftSession &m_session;
    const Library &m_library;
    RunLabel *m_count = nullptr;
    RunLabel *m_answer = nullptr; // what the last adding came to
    QWidget *m_list = nullptr;    // made anew after every change
    QVBoxLayout *m_column = nullptr;
    QList<ReferenceEditRow *> m_rows;
    QSet<QString> m_noDuplicates; // pairs the author has said are two
    QString m_chosen;
    bool m_stale = true;
};

} // namespace heartport
