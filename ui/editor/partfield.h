// One field of the draft's forms: its label, the control, a hint, and what the checks say about it.
#pragma once

#include "ui/editor/draftsession.h"
#include "ui/support/look.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace heartport {

class IconLabel;
class RunLabel;

class PartField : public QWidget
{
    Q_OBJECT

public:
    // Takes the control. An error among the findings of this part outlines the control and is said below it.
    PartField(const Look &look, DraftSession &session, ArticlePart part, const QString &label, QWidget *control,
        QWidget *parent = nullptr);

    void setHint(const QString &hint); // below the control; also its accessible description
    // Something the checks cannot know, e.g. a date that is none; empty: none. Goes before what the checks say.
    void setProblem(const QString &sentence);
    void addBelow(QWidget *widget); // under the control, e.g. presets

    ArticlePart part() const { return m_part; }
    QWidget *control() const { return m_control; }

private:
    void showFindings();
    void describe();
    void restyle();

    const Look &m_look;
    DraftSession &m_session;
    ArticlePart m_part;
    QLabel *m_label;
    QWidget *m_control;
    QVBoxLayout *m_column;
    RunLabel *m_hint;
    QWidget *m_says;
    IconLabel *m_icon;
    RunLabel *m_sentence;
    QString m_problem;
};

} // namespace heartport
