#include "ui/settings/goaldialog.h"

#include "ui/support/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class GoalForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::GoalForm)

public:
    GoalForm(Look &look, const GoalChoices &now)
        : m_shown(new QCheckBox(tr("Show how many hearticles I read"), this)), m_count(new QSpinBox(this)),
          m_period(new QComboBox(this)), m_keeps(new QCheckBox(tr("Remember what I read and where I stopped"), this)),
          m_language(new QComboBox(this))
    {
        m_count->setRange(1, 999);
        m_period->addItems({tr("Every week"), tr("Every month"), tr("Every year"), tr("Never")});
        m_language->addItem(tr("As the system"), QString());
        for (const QString &tag : interfaceLanguages())
            m_language->addItem(languageName(tag), tag);
        m_shown->setObjectName("goalShown"_L1);
        m_count->setObjectName("goalCount"_L1);
        m_period->setObjectName("goalPeriod"_L1);
        m_keeps->setObjectName("goalKeepsHistory"_L1);
        m_language->setObjectName("interfaceLanguage"_L1);
        show(now);
        auto *form = new QFormLayout(this);
        form->setContentsMargins(0, 0, 0, 0);
        form->setVerticalSpacing(look.px(12));
        form->addRow(m_shown);
        form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        form->addRow(tr("Hearticles to read"), m_count);
        form->addRow(tr("Count starts again"), m_period);
        form->addRow(m_keeps);
        form->addRow(tr("Language"), m_language);
        connect(m_shown, &QCheckBox::toggled, m_count, &QWidget::setEnabled);
        connect(m_shown, &QCheckBox::toggled, m_period, &QWidget::setEnabled);
    }

    GoalChoices choices() const
    {
        GoalChoices result;
        result.goal.shown = m_shown->isChecked();
        result.goal.count = m_count->value();
        result.goal.period = ReadingGoal::Period(m_period->currentIndex());
        result.goal.keepsHistory = m_keeps->isChecked();
        result.language = m_language->currentData().toString();
        return result;
    }

private:
    void show(const GoalChoices &now)
    {
        m_shown->setChecked(now.goal.shown);
        m_count->setValue(now.goal.count);
        m_count->setEnabled(now.goal.shown);
        m_period->setCurrentIndex(int(now.goal.period));
        m_period->setEnabled(now.goal.shown);
        m_keeps->setChecked(now.goal.keepsHistory);
        m_language->setCurrentIndex(std::max(0, m_language->findData(now.language)));
    }

    QCheckBox *m_shown;
    QSpinBox *m_count;
    QComboBox *m_period;
    QCheckBox *m_keeps;
    QComboBox *m_language;
};

} // namespace

void showGoalDialog(Look &look, const GoalChoices &now, QWidget *window,
    const std::function<void(const GoalChoices &)> &chosen)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("goalDialog"_L1);
    dialog->setHeading(GoalForm::tr("Goal and language"));
    dialog->setSentence(GoalForm::tr("What you read is kept on this computer only."));
    auto *form = new GoalForm(look, now);
    dialog->setContent(form);
    QPushButton *apply = dialog->addButton(GoalForm::tr("Apply"), dialog, [form, chosen] { chosen(form->choices()); });
    dialog->addSafeButton(GoalForm::tr("Cancel"));
    // Who fills in a form and presses Enter means what was filled in; nothing here does harm.
    apply->setDefault(true);
    form->nextInFocusChain()->setFocus();
    dialog->open();
}

} // namespace heartport
