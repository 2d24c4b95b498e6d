// The text of a draft: title and choices on top, the Markdown with its tools, and the notice that nobody can edit.
#pragma once

#include "domain/articlepart.h"
#include "domain/sourcemap.h"
#include "ui/editor/citationpicker.h"

#include <QPointer>
#include <QScrollArea>

namespace heartport {

class DraftSession;
class EditorToolbar;
class Library;
class Look;
class MarkdownEditor;
class SpellingMarks;

class EssentialsTab : public QScrollArea
{
    Q_OBJECT

public:
    EssentialsTab(Look &look, Library &library, DraftSession &session, QWidget *parent = nullptr);
    ~EssentialsTab() override;

    MarkdownEditor &editor() const { return *m_editor; }
    int block() const; // Block::number at the caret; -1: there is none
    void goToBlock(int number);
    void setFocusMode(bool on);
    void setShortOfRoom(bool on); // something stands below: the notice waits
    void beginCitation();         // an @ at the caret, and the list of references

Q_SIGNALS:
    void blockChanged(int number);
    void shown(); // a place in it is to be seen
    void problem(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildHead(QWidget *page);
    QWidget *buildNotice(QWidget *page);
    void connectEditor();
    void connectTools();
    void restyle();
    void refresh(); // at a pause
    void showFindings();
    void tellBlock();
    void reveal(const ArticlePlace &place);
    void askCitation(int at);
    void followCitation();
    void insertCitation(const QList<PickedReference> &references);
    void showMenu(int offset, const QPoint &global);
    void choosePicture();
    void addPictures(const QList<QUrl> &files); // one after the other
    void addPicture(const QString &name, const QByteArray &bytes, const QList<QUrl> &rest);
    void insertLink();
    void mapNumbers(int start, int length);

    Look &m_look;
    Library &m_library;
    DraftSession &m_session;
    QWidget *m_head;
    EditorToolbar *m_tools;
    MarkdownEditor *m_editor;
    SpellingMarks *m_spelling;
    QWidget *m_notice;
    QPointer<CitationPicker> m_picker; // in the window, which may delete it first
    int m_citationAt = -1;             // the @ of the citation that is being typed
    SourceMap m_map;                   // as of the last pause
    int m_block = -1;
};

} // namespace heartport
