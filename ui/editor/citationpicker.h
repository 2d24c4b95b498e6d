// The list under the caret from which references are cited: those of the draft first, then all of the library.
#pragma once

#include "domain/article.h"
#include "domain/essentials.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace heartport {

class CitationPickerModel;
class DraftSession;
class Library;
class Look;

// A reference to be cited.
struct PickedReference {
    Reference reference;
    QString locator;
};

class CitationPicker : public QWidget
{
    Q_OBJECT

public:
    // A child of the window; `keys` is the widget that has the focus while it is open, and whose keys it takes.
    CitationPicker(const Look &look, Library &library, DraftSession &session, QWidget *window);

    // Opens below (or above) the caret, given in the window, or filters what is open.
    void ask(QWidget *keys, const QRect &caret, const QString &query);
    // Whoever gave the command or moved in the list wants to cite: Space ticks, and is no space after a plain "@".
    void mean() { m_isMeant = true; }
    void shut();

Q_SIGNALS:
    void picked(const QList<heartport::PickedReference> &references);
    void leftOut(); // Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(int key);
    void step(int by);
    void choose();
    void askLocator();
    void endLocator();
    void place(const QRect &caret);
    void describe();

    const Look &m_look;
    Library &m_library;
    DraftSession &m_session;
    CitationPickerModel *m_model;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_hint;
    QLineEdit *m_locator;
    QPointer<QWidget> m_keys;
    QRect m_caret;
    QString m_query;
    bool m_isMeant = false;
};

// The Markdown that cites these in this draft, "[@a; @b, p. 4]"; it gets the references that it has not.
QString citationIn(Article &article, const QList<PickedReference> &references);

} // namespace heartport
