// The search field of the header: results come up while one types, and the keys go through them.
#pragma once

#include "domain/result.h"
#include "ui/library/searchanswer.h"

#include <QLineEdit>

namespace heartport {

class SearchModel;
class SearchPopup;
class Look;

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Look &look, const Library &library, QWidget *parent);

    void takeFocus(); // with all text selected, as after Ctrl+K
    QSize sizeHint() const override;

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);
    void referenceActivated(const heartport::ArticleId &id, const QString &key);
    void allResultsRequested(const QString &query);
    void failed(const heartport::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search(const QString &text);
    void showAnswer(const SearchAnswer &answer);
    void step(int by);
    bool goBack(); // one step of Escape; false: nothing was left to take back
    void closePopup();
    void activate(int row);
    void adapt();
    void keepRoomForHint();
    QRect hintBox() const; // empty: there is no room for it, or there are words

    const Look &m_look;
    Searcher m_searcher;
    SearchModel *m_model;
    SearchPopup *m_popup = nullptr; // made with the first answer, as a child of the window
    QAction *m_glass;
    QString m_typed; // while the field shows the title of a result
};

} // namespace heartport
