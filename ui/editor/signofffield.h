// The sign-off: a named reviewer confirms accuracy, plausibility and sources for exactly this content. Any change of
// the content makes it void, and the field says so.
#pragma once

#include "policies/signoff.h"
#include "ui/editor/draftsession.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace heartport {

class IconLabel;
class Look;
class RunLabel;

// "Signed off by Ann Sample, cardiologist, on 4 May 2026, for exactly this content."
QString signOffText(const Article &article, const QLocale &locale);

class SignOffField : public QWidget
{
    Q_OBJECT

public:
    SignOffField(const Look &look, DraftSession &session, QWidget *parent = nullptr);

private:
    void buildForm();
    void showState();
    void adaptButton();
    void confirm();
    void takeBack();

    const Look &m_look;
    DraftSession &m_session;
    IconLabel *m_icon;
    RunLabel *m_state;
    QPushButton *m_takeBack;
    QWidget *m_form;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QList<QCheckBox *> m_confirms;
    QPushButton *m_signOff;
};

} // namespace heartport
