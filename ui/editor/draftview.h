// One draft in front: its tabs, beside them preview, comparison and findings, and below when it was saved.
#pragma once

#include "ui/editor/draftsession.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace heartport {

class DraftForms;
class EssentialsTab;
class Library;
class Look;
class PreviewPane;
class SaveLine;

// A row of tabs over the widgets they show; more may stand at its end.
class TabbedArea : public QWidget
{
    Q_OBJECT

public:
    TabbedArea(const Look &look, const QString &name, QWidget *parent = nullptr);

    void add(QWidget *page, const QString &title);
    void setCount(QWidget *page, int count); // "Actions 7"
    void show(QWidget *page);
    QWidget *current() const;
    QHBoxLayout &end() const { return *m_end; }
    void step(int by);
    int tightWidth() const; // with all words of its tabs, closer to each other

Q_SIGNALS:
    void called(); // a page of it is to be seen

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void fit();
    int widthOf(bool tight) const;

    const Look &m_look;
    QTabBar *m_bar;
    QWidget *m_row;
    QHBoxLayout *m_end;
    QStackedWidget *m_pages;
    QStringList m_titles;
};

class DraftView : public QWidget
{
    Q_OBJECT

public:
    // References outlive the view.
    DraftView(Look &look, Library &library, DraftSession &session, QWidget *parent = nullptr);

    DraftSession &session() const { return m_session; }
    EssentialsTab &essentials() const { return *m_essentials; }
    TabbedArea &tabs() const { return *m_tabs; }
    TabbedArea &side() const { return *m_side; }
    DraftForms &forms() const { return *m_forms; }
    void addBar(QWidget *bar); // between the tabs and the line below
    SaveLine &saveLine() const { return *m_saveLine; }
    void setFocusMode(bool on); // the text alone, other blocks dimmed
    bool isFocusMode() const { return m_focusMode; }
    void cite();            // in the text
    void stepPart(int by);  // to the next tab, and into it
    void adaptTo(int room); // px, for text and side

Q_SIGNALS:
    void focusModeChanged(bool on);
    void outsideLinkActivated(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildWriting();
    void buildSide();
    void arrange();
    void connectParts();
    void showUndo();

    Look &m_look;
    Library &m_library;
    DraftSession &m_session;
    QSplitter *m_splitter;
    TabbedArea *m_tabs;
    TabbedArea *m_side;
    QSplitter *m_sideColumn; // preview over findings
    EssentialsTab *m_essentials;
    PreviewPane *m_preview;
    SaveLine *m_saveLine;
    QVBoxLayout *m_writing;
    DraftForms *m_forms = nullptr;
    QToolButton *m_undo;
    QToolButton *m_focus;
    QToolButton *m_toSide; // where there is room for text or side alone
    QToolButton *m_toText;
    bool m_focusMode = false;
    bool m_narrow = false;
    bool m_sideInFront = false; // of a narrow one
};

} // namespace heartport
