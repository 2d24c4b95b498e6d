// All results of one search: hearticles with the words around the match, then references.
#pragma once

#include "ui/library/libraryplace.h"
#include "ui/library/searchanswer.h"

#include <QWidget>

class QHBoxLayout;
class QListView;

namespace heartport {

class EmptyState;
class Look;
class SearchModel;
class ShelfHeading;

class SearchPage : public QWidget
{
    Q_OBJECT

public:
    SearchPage(const Look &look, Library &library, QWidget *parent = nullptr);

    void setQuery(const QString &query);
    const QString &query() const { return m_query; }

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);
    void referenceActivated(const heartport::ArticleId &id, const QString &key);
    void placeActivated(const heartport::LibraryPlace &place);
    void failed(const heartport::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void showAnswer(const SearchAnswer &answer);
    void activate(int row);
    void adapt();

    const Look &m_look;
    Searcher m_searcher;
    SearchModel *m_model;
    QHBoxLayout *m_headingRow;
    ShelfHeading *m_heading;
    QListView *m_list;
    EmptyState *m_empty;
    QString m_query;
};

} // namespace heartport
