// Find and replace over all texts of the draft: what would change is listed before it does, and one undo takes it back.
#pragma once

#include "domain/findreplace.h"
#include "ui/editor/draftsession.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace heartport {

class Look;

class ReplaceBar : public QWidget
{
    Q_OBJECT

public:
    ReplaceBar(const Look &look, DraftSession &session, QWidget *parent = nullptr);

    // Shows itself; a selection of one line becomes what is looked for, a longer one the stretch to look in.
    void open(const QString &selectedText, const std::optional<ArticlePlace> &selection);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildFind(QHBoxLayout *row);
    void buildReplace(QHBoxLayout *row);
    void buildList();
    void search();
    void say(const QString &words, bool isError);
    void sayHits();
    void showHits();
    void go(int by);
    void replaceCurrent();
    void replaceAll();
    FindQuery query() const;

    const Look &m_look;
    DraftSession &m_session;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_expression;
    QCheckBox *m_within;
    QLabel *m_count;
    QPushButton *m_replace;
    QPushButton *m_all;
    QListWidget *m_list;
    std::optional<ArticlePlace> m_selection;
    QList<FindHit> m_hits;
    std::optional<FindQuery> m_replaced; // everywhere, and not looked for anew since
};

} // namespace heartport
