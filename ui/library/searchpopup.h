// The results under the search field, while one types. A child of the window, not a window: the field keeps the focus.
#pragma once

#include <QWidget>

class QListView;

namespace heartport {

class Look;
class SearchModel;

class SearchPopup : public QWidget
{
    Q_OBJECT

public:
    SearchPopup(const Look &look, SearchModel &model, QWidget *window);

    void showUnder(const QWidget &field);
    int currentRow() const;      // -1: none
    void setCurrentRow(int row); // -1: none
    void step(int by);           // to the next or previous row that can be chosen; past the ends: none

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    SearchModel &m_model;
    QListView *m_list;
};

} // namespace heartport
