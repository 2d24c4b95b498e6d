// The start screen while nobody is here: covers and titles in turn, an invitation in each language. Touching it wakes.
#pragma once

#include "storage/articlestore.h"
#include "ui/kiosk/kiosklook.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace heartport {

class AttractPage : public QWidget
{
    Q_OBJECT

public:
    AttractPage(const KioskLook &look, QWidget *parent);

    void setArticles(const QList<ArticleSummary> &articles, int secondsEach); // 0 seconds: the first one stays
    void setNotice(const QString &notice) { m_notice = notice; }
    void setNote(const QString &note) { m_note = note; } // "not checked since …"; may be empty

    // "Touch to begin" in the languages of the interface, the current one first.
    static QStringList invitations();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void next();
    void shift();
    void describe();
    QPixmap picture(qsizetype index) const;
    void paintPicture(QPainter &painter, qsizetype index) const;
    void paintInvitation(QPainter &painter, const QRect &box) const;

    const KioskLook &m_look;
    QList<ArticleSummary> m_articles;
    qsizetype m_front = 0;
    int m_fade = 0; // ms left until the front one stands alone
    QString m_notice;
    QString m_note;
    QPoint m_shift; // against burning in
    int m_shifts = 0;
    QTimer m_turn;
    QTimer m_minute;
    QTimer m_frames;
};

} // namespace heartport
