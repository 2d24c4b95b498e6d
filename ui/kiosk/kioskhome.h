// Pages to choose from: home with its topics, and the hearticles of one topic.
#pragma once

#include "storage/articlestore.h"
#include "ui/kiosk/covercard.h"

namespace heartport {

// `articles` in the order they are to be shown. Both are made anew for each visit and hold no state of it.
class KioskHome : public QWidget
{
    Q_OBJECT

public:
    KioskHome(const KioskLook &look, const QList<ArticleSummary> &articles, QWidget *parent);

Q_SIGNALS:
    void searchRequested();
    void articleActivated(const heartport::ArticleId &id);
    void topicActivated(const QString &category);

private:
    QWidget *buildBrand();
    QWidget *buildEmpty();
    void buildTopics(CoverGrid *grid, const QList<ArticleSummary> &articles);

    const KioskLook &m_look;
};

// Rows of hearticles under a heading; shared by topics and search.
class KioskList : public QWidget
{
    Q_OBJECT

public:
    KioskList(const KioskLook &look, QWidget *parent);
    void setArticles(const QList<ArticleSummary> &articles);

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);

private:
    const KioskLook &m_look;
    CoverGrid *m_grid;
};

class KioskTopic : public QWidget
{
    Q_OBJECT

public:
    KioskTopic(const KioskLook &look, const QString &category, const QList<ArticleSummary> &articles, QWidget *parent);

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);
};

// Hearticles in the language of the interface first, each group in its old order.
QList<ArticleSummary> ownLanguageFirst(QList<ArticleSummary> articles);

} // namespace heartport
