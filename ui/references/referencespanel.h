// The reference browser beside a hearticle: its evidence drawn by design and year, and every reference with its places.
#pragma once

#include "ui/library/library.h"
#include "ui/reader/shownarticle.h"
#include "ui/references/referencerow.h"

#include <QWidget>

#include <memory>

class QAction;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heartport {

class EvidenceDrawing;

// windowTitle() is "References 9" and changes with the hearticle, for the dock that holds it.
class ReferencesPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Sorting { Number, Year, Design };

    ReferencesPanel(Look &look, Library &library, QWidget *parent = nullptr);

    void setArticle(std::shared_ptr<const ShownArticle> article); // absent: nothing to show
    void clear() { setArticle(nullptr); }
    // Marks these references and brings the first into view; keys that are not there are ignored.
    void select(const QStringList &keys);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void blockActivated(int block);                              // Block::number of the essentials
    void actionActivated(heartport::ActionKind kind, int index); // index from 0
    void articleActivated(const heartport::ArticleId &id, const QString &key);
    void outsideLinkActivated(const QUrl &url);
    void referenceSelected(const QStringList &keys); // by the reader, not by select()

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools(QVBoxLayout *column);
    void buildSortMenu();
    void readArticle();
    void rebuild();
    void addRow(const ReferenceEntry &entry);
    void addDataDate(QVBoxLayout *column);
    QList<ReferenceEntry> sorted() const;
    void applyFilter();
    void mark(const QStringList &keys);
    void choose(const QString &key);
    void moveFocus(ReferenceRow *from, int key);
    void applyLook();

    Look &m_look;
    Library &m_library;
    std::shared_ptr<const ShownArticle> m_article;
    QList<ReferenceEntry> m_entries;
    QList<ReferenceRow *> m_rows; // in the order shown
    QStringList m_chosen;
    Sorting m_sorting = Sorting::Number;
    QWidget *m_tools = nullptr;
    QLineEdit *m_filter = nullptr;
    QAction *m_filterIcon = nullptr;
    QPushButton *m_sort = nullptr;
    EvidenceDrawing *m_drawing = nullptr;
    QScrollArea *m_list = nullptr;
    QWidget *m_content = nullptr; // of the list
    RunLabel *m_empty = nullptr;  // of m_content
};

} // namespace heartport
