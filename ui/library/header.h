// The bar on top: mark, what was read of the goal, search, My plan, Display and more.
#pragma once

#include "domain/ids.h"
#include "ui/settings/readinggoal.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace heartport {

class Library;
class Look;
class MarkButton;
class ReadingProgress;
class SearchField;

class Header : public QWidget
{
    Q_OBJECT

public:
    Header(const Look &look, Library &library, QWidget *parent = nullptr);

    void setReadingGoal(const ReadingGoal &goal); // not shown, or no history kept: the count is hidden
    void focusSearch();
    void setWriting(bool writing); // Write is where one is
    QToolButton *displayButton() const { return m_display; }
    QToolButton *moreButton() const { return m_more; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markClicked();
    void writeClicked();
    void planClicked();
    void displayClicked(QWidget *anchor);
    void menuClicked(QWidget *anchor);
    void articleActivated(const heartport::ArticleId &id);
    void referenceActivated(const heartport::ArticleId &id, const QString &key);
    void searchRequested(const QString &query); // show all results
    void failed(const heartport::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildRow();
    void connectParts();
    void retranslate();
    void adapt();
    void countReadings();

    const Look &m_look;
    Library &m_library;
    ReadingGoal m_goal;
    MarkButton *m_mark;
    ReadingProgress *m_progress;
    SearchField *m_search;
    QPushButton *m_write;
    QPushButton *m_plan;
    QToolButton *m_display;
    QToolButton *m_more;
    bool m_writing = false;
};

} // namespace heartport
