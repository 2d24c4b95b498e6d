// My plan: every action that the reader ticked, by hearticle, with its certainty and sources; to print or to copy.
#pragma once

#include "ui/library/library.h"
#include "ui/plan/plandocument.h"
#include "ui/support/look.h"

#include <QScrollArea>

class QPagedPaintDevice;
class QPushButton;
class QVBoxLayout;

namespace heartport {

class PlanPage : public QScrollArea
{
    Q_OBJECT

public:
    PlanPage(Look &look, Library &library, QWidget *parent = nullptr);

    void print();                                  // asks for a printer first
    void printTo(QPagedPaintDevice &device) const; // a printer or a PDF file

Q_SIGNALS:
    // `key` names the reference to show, empty: the hearticle alone.
    void articleActivated(const heartport::ArticleId &id, const QString &key);
    void homeRequested(); // from an empty plan

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        PlanItem item;
        bool takenOff = false; // shown as a line with undo until the page is left
    };

    void reload();
    QList<PlanItem> kept() const; // without what was taken off
    PlanItem itemOf(const PlannedAction &planned, QHash<ArticleId, std::optional<Article>> &read) const;
    void rebuild();
    void buildHead(QVBoxLayout *column);
    void buildEmpty(QVBoxLayout *column);
    void buildArticle(QVBoxLayout *column, const PlannedAction &planned);
    void buildEntry(QVBoxLayout *column, int index);
    void buildDetails(QVBoxLayout *column, const PlanItem &item);
    void buildUndo(QVBoxLayout *column, int index);
    void buildNotice(QVBoxLayout *column);
    void setTakenOff(int index, bool off);
    void copyText();

    Look &m_look;
    Library &m_library;
    QList<Entry> m_entries;
    QPushButton *m_copy = nullptr;
    bool m_changing = false; // the news of a change comes from this page itself
};

} // namespace heartport
