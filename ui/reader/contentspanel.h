// What the hearticle holds: its sections with the current one marked, the way to feed and references, how far one is.
#pragma once

#include "ui/reader/shownarticle.h"
#include "ui/support/look.h"
#include "ui/support/textlayout.h"

#include <QAbstractButton>
#include <QWidget>

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace heartport {

// One line of the outline; several when the title is long.
class ContentsRow : public QAbstractButton
{
    Q_OBJECT

public:
    ContentsRow(Look &look, const QString &title, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth(int width) const;
    TextLines linesIn(TextStyle style, int width) const;

    Look &m_look;
};

// How far the reader is, in words and as a bar.
class ReadingFoot : public QWidget
{
    Q_OBJECT

public:
    ReadingFoot(Look &look, QWidget *parent);
    void setProgress(double progress, int minutesLeft);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString read() const;
    QString left() const;

    Look &m_look;
    double m_progress = 0;
    int m_minutes = 0;
};

class ContentsPanel : public QWidget
{
    Q_OBJECT

public:
    ContentsPanel(Look &look, QWidget *parent = nullptr);

    void setArticle(std::shared_ptr<const ShownArticle> article); // absent: empty
    void setPlace(double progress, const QString &section);       // the slug; empty: before the first section

Q_SIGNALS:
    void sectionActivated(const QString &slug); // "top" for title and notice
    void actionFeedActivated();
    void referencesActivated();
    void aboutActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void addGroup(QVBoxLayout *column, const QString &title);
    ContentsRow *addRow(QVBoxLayout *column, const QString &title);

    Look &m_look;
    std::shared_ptr<const ShownArticle> m_article;
    QScrollArea *m_scroll;
    ReadingFoot *m_foot;
    QList<std::pair<QString, ContentsRow *>> m_sections; // by slug, in order
    QString m_section;
};

} // namespace heartport
