// The action feed on a kiosk: what helps, what harms, how certain it is, and the references as numbers to touch.
#pragma once

#include "domain/citation.h"
#include "ui/kiosk/kioskbutton.h"

namespace heartport {

struct ShownArticle;

// One action; choosing it marks the sentences that rest on the same references.
class KioskAction : public KioskButton
{
    Q_OBJECT

public:
    KioskAction(const KioskLook &look, ActionKind kind, const Action &action, const CitationNumbers &numbers,
        QWidget *parent);
    const QStringList &keys() const { return m_keys; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {look().px(400), heightForWidth(look().px(400))}; }
    QSize minimumSizeHint() const override { return {look().px(200), look().px(80)}; }

Q_SIGNALS:
    void citationActivated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool apply) const; // the height used
    int sentenceHeight(int width) const;

    ActionKind m_kind;
    Action m_action;
    QString m_sentence;
    QString m_certainty;
    QStringList m_keys;
    QList<KioskButton *> m_citations;
};

class KioskFeed : public QWidget
{
    Q_OBJECT

public:
    KioskFeed(const KioskLook &look, const ShownArticle &shown, QWidget *parent);

Q_SIGNALS:
    void actionChosen(const QStringList &keys); // empty: none any more
    void citationActivated(const QString &key);

private:
    void addKind(QLayout *column, ActionKind kind, const ShownArticle &shown);
    void chosen(KioskAction *action);

    const KioskLook &m_look;
    QList<KioskAction *> m_actions;
};

} // namespace heartport
