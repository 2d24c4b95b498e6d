// The rows of a search: hearticles, references, and where there are more, "Show all 23 results".
#pragma once

#include "ui/library/searchanswer.h"

#include <QAbstractListModel>

namespace heartport {

class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Group, Article, Reference, ShowAll, Nothing };
    enum Role { KindRole = Qt::UserRole, SnippetRole, CategoryRole, QueryRole };

    explicit SearchModel(QObject *parent);

    void setAnswer(const SearchAnswer &answer, bool offersAll);
    void clear();
    const SearchAnswer &answer() const { return m_answer; }
    Kind kindAt(int row) const { return m_rows[row].kind; }
    // Of an Article or Reference row.
    ArticleId articleAt(int row) const;
    QString referenceKeyAt(int row) const; // of a Reference row
    bool isStop(int row) const;            // whether it can be chosen

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind;
        qsizetype at = 0; // into the answer's list of its kind; of a group: 0 hearticles, 1 references
    };
    QString title(const Row &row) const;
    QString snippet(const Row &row) const;
    QString category(const Row &row) const;

    SearchAnswer m_answer;
    QList<Row> m_rows;
};

} // namespace heartport
