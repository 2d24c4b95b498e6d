// The rows of the drafts column: drafts with their state, discarded ones, and what a new hearticle can start from.
#pragma once

#include "storage/draftstore.h"
#include "ui/support/textlayout.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace heartport {

class DraftChecks;
class Library;
class Look;

enum class StartFrom { Template, Published, File, SavedPage };

class DraftsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { IsGroupRole = Qt::UserRole, StateRole, IsCurrentRole, IconRole };

    DraftsModel(Library &library, QObject *parent);

    void refresh();
    // The draft in front, and what its state says besides when it was saved; empty: nothing.
    void setCurrent(const std::optional<ArticleId> &id, const QString &title, const QString &findings);

    std::optional<ArticleId> draftAt(int row) const;
    std::optional<StartFrom> startAt(int row) const;
    std::optional<qint64> discardedAt(int row) const;
    int rowOf(const ArticleId &id) const; // -1: none
    const QList<DraftSummary> &drafts() const { return m_drafts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        enum class Kind { Group, Draft, Start, Discarded };
        Kind kind = Kind::Group;
        int index = 0;
        QString text;
        QString state;
        QString icon;
    };

    void addDrafts();
    void addDiscarded();
    void addStarts();
    QString stateOf(const DraftSummary &draft) const;
    void showStates();

    Library &m_library;
    QList<Row> m_rows;
    QList<DraftSummary> m_drafts;
    QList<DiscardedDraft> m_discarded;
    std::optional<ArticleId> m_current;
    DraftChecks *m_checks;
    QString m_title;
    QString m_findings;
};

class DraftsDelegate : public QStyledItemDelegate
{
public:
    DraftsDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDraft(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    TextLines stateLines(const QModelIndex &index, int width) const;
    int textWidth(const QStyleOptionViewItem &option) const;

    const Look &m_look;
};

} // namespace heartport
