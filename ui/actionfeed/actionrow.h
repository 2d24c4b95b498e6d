// One action of the feed: tick, sentence, certainty, citations, and once chosen the sentences it marks.
#pragma once

#include "domain/citation.h"
#include "domain/retraction.h"
#include "ui/support/look.h"

#include <QAbstractButton>

class QBoxLayout;

namespace heartport {

class PlanTick;

// For assistive technology a toggle button that says the whole action; its parts are reachable by Tab.
class ActionRow : public QAbstractButton
{
    Q_OBJECT

public:
    ActionRow(const Look &look, ActionKind kind, const Action &action, const CitationNumbers &numbers, QWidget *parent);

    ActionKind kind() const { return m_kind; }
    const Action &action() const { return m_action; }
    const QStringList &keys() const { return m_keys; }
    PlanTick *tick() const { return m_tick; }
    // Says that it rests on a retracted study, and whether on others too.
    void setShaken(const ShakenAction &shaken);
    // Shows how many sentences of the text are marked; absent: the action is not chosen.
    void setMarked(std::optional<int> sentences);

Q_SIGNALS:
    void plannedChanged(bool planned);
    void citationActivated(const QString &key);
    void previousActivated();
    void nextActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildSentence(QBoxLayout *column);
    void buildEvidence(QBoxLayout *column, const CitationNumbers &numbers);
    void buildMarked(int sentences);
    void name(const CitationNumbers &numbers);

    const Look &m_look;
    ActionKind m_kind;
    Action m_action;
    QStringList m_keys;
    QBoxLayout *m_column = nullptr;
    PlanTick *m_tick = nullptr;
    QWidget *m_marked = nullptr; // absent unless chosen
    bool m_ring = false;
};

} // namespace heartport
