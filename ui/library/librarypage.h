// What Home, shelves and search results share: a scrolling page whose content keeps to its widest measure.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace heartport {

class Library;
class Look;

// Reads the library when it is shown and again when it changed; a hidden page waits until it is seen.
class LibraryPage : public QScrollArea
{
    Q_OBJECT

protected:
    LibraryPage(const Look &look, Library &library, QWidget *parent);

    virtual void refresh() = 0;
    void refreshWhenSeen();
    const Look &look() const { return m_look; }
    Library &library() const { return m_library; }
    QVBoxLayout *column() const { return m_column; }
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptMargins();

    const Look &m_look;
    Library &m_library;
    QVBoxLayout *m_column;
    bool m_stale = true;
};

} // namespace heartport
