// One finding: icon, sentence, place, and the way to its repair.
#pragma once

#include "policies/checks/finding.h"
#include "ui/support/look.h"

#include <QAbstractButton>

namespace heartport {

class FindingRow : public QAbstractButton
{
    Q_OBJECT

public:
    // `verb`: what the link at the end says; `place`: where it is, in words.
    FindingRow(const Look &look, const Finding &finding, const QString &place, const QString &verb, QWidget *parent);

    const Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void repairRequested();
    void stepRequested(int by); // Up and Down

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Look &m_look;
    Finding m_finding;
    bool m_ring = false;
};

// "error", "warning" or "info": the icon of a severity, and the role it is drawn in.
QString severityIcon(Severity severity);
Role severityRole(Severity severity);

} // namespace heartport
