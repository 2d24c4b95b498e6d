// The card of a citation mark: every reference it covers, one step from the claim. A child of the reader, not a window.
#pragma once

#include "domain/reference.h"
#include "ui/reader/shownarticle.h"
#include "ui/support/look.h"

#include <QFrame>
#include <QTimer>
#include <QUrl>

class QScrollArea;
class QVBoxLayout;

namespace heartport {

enum class CitationCause;

class CitationCard : public QFrame
{
    Q_OBJECT

public:
    CitationCard(Look &look, QWidget *parent);

    // `mark` in coordinates of the parent; the card stays within the parent's `area`. A hover opens after a moment.
    void enter(const ShownArticle &article, const QStringList &keys, int number, const QRect &mark, const QRect &area,
        CitationCause cause);
    void leave(); // the mark was left; the card stays while the pointer is in it or on its way
    void closeNow();
    void takeFocus(); // onto its first link; Tab behind the last one and before the first goes back to the page
    const QStringList &keys() const { return m_keys; }

Q_SIGNALS:
    void opened(int number);
    void closed();
    void dismissed(int number); // by Escape, or backwards out of it: the focus goes back to that mark
    void passed(int number);    // by Tab: the focus goes to what comes after that mark
    void referencesActivated(const QStringList &keys);
    void outsideLinkActivated(const QUrl &url);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void openNow();
    void fill();
    void nameCard();
    void addBlock(QVBoxLayout *column, const QString &key);
    void addFacts(QVBoxLayout *block, const Reference &reference);
    void place();

    Look &m_look;
    QWidget *m_shadow; // a sibling, so that the pointer reaches the page through it
    QScrollArea *m_scroll;
    QTimer m_openTimer;
    QTimer m_closeTimer;
    QList<Reference> m_references; // those of m_keys that the hearticle has
    QStringList m_keys;
    QList<int> m_numbers; // by m_references
    ReferenceNotices m_notices;
    int m_number = -1;      // of the mark
    bool m_hovered = false; // opened by the pointer, so it goes with it
    QRect m_mark;
    QRect m_area;
};

} // namespace heartport
