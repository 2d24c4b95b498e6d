#include "ui/editor/publishdialog.h"

#include "policies/signoff.h"
#include "ui/editor/choicefields.h"
#include "ui/editor/signofffield.h"
#include "ui/support/dialog.h"
#include "ui/support/iconlabel.h"
#include "ui/support/languages.h"
#include "ui/support/runlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class PublishFacts : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::PublishFacts)

public:
    PublishFacts(const Look &look, const Article &article, const QList<Finding> &findings)
        : m_look(look), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(look.px(16));
        m_grid->setVerticalSpacing(look.px(8));
        m_grid->setColumnStretch(1, 1);
        add(tr("Hearticle"), article.title);
        add(tr("Version"), QLocale().toString(article.version));
        add(tr("Category and language"), u"%1 · %2"_s.arg(article.category, languageName(article.language)));
        add(tr("AI statement"),
            article.aiTools.isEmpty()
                ? aiStatementText(article.aiDisclosure)
                : u"%1: %2"_s.arg(aiStatementText(article.aiDisclosure), article.aiTools.join(u", "_s)));
        const bool signedOff = signOffOf(article) == SignOff::Valid;
        add(tr("Sign-off"), signOffText(article, QLocale()), signedOff ? Role::Helps : Role::Warning);
        add(tr("Evidence"),
            u"%1 · %2"_s.arg(tr("%n action(s)", nullptr, int(article.helps.size() + article.harms.size())),
                tr("%n reference(s)", nullptr, int(article.references.size()))));
        const int rest = int(std::count_if(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.severity != Severity::Advice; }));
        if (rest > 0)
            add(tr("Still open"), tr("%n warning(s); they do not stand in the way", nullptr, rest), Role::Warning);
    }

private:
    void add(const QString &name, const QString &words, Role role = Role::Text)
    {
        const int row = m_grid->rowCount();
        auto *label = new RunLabel(m_look, TextStyle::Fact, Role::Muted, this);
        label->setPlain(name);
        auto *value = new RunLabel(m_look, TextStyle::Body, role, this);
        value->setPlain(words);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
    }

    const Look &m_look;
    QGridLayout *m_grid;
};

} // namespace

void showPublishDialog(Look &look, QWidget *window, const Article &article, const QList<Finding> &findings,
    bool isPublished, const std::function<void()> &publish)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"publishDialog"_s);
    dialog->setHeading(PublishFacts::tr("Publish this hearticle?"));
    dialog->setSentence(isPublished
            ? PublishFacts::tr(
                "Readers will see it instead of the version they see now. The earlier one is kept under Revisions.")
            : PublishFacts::tr("Readers of this library will see it, with HeartPort’s notice on AI content."));
    dialog->setContent(new PublishFacts(look, article, findings));
    QPushButton *go = dialog->addButton(PublishFacts::tr("Publish"), dialog, publish);
    go->setObjectName(u"publishNow"_s);
    go->setProperty("kind", u"primary"_s);
    dialog->addSafeButton(PublishFacts::tr("Not yet"));
    dialog->open();
}

void showWithdrawDialog(Look &look, QWidget *window, const QString &title,
    const std::function<void(const QString &reason)> &withdraw)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"withdrawDialog"_s);
    dialog->setHeading(PublishFacts::tr("Withdraw this hearticle?"));
    dialog->setSentence(
        PublishFacts::tr("Readers will see your reason in its place. “%1” can be edited and published again.")
            .arg(title));
    auto *reason = new QPlainTextEdit;
    reason->setObjectName(u"withdrawReason"_s);
    reason->setPlaceholderText(PublishFacts::tr("Why it should no longer be relied on"));
    reason->setAccessibleName(PublishFacts::tr("Reason that readers see"));
    reason->setTabChangesFocus(true);
    reason->setFixedHeight(look.px(84));
    reason->setProperty("fieldFocusRing", true);
    dialog->setContent(reason);
    QPushButton *go = dialog->addButton(PublishFacts::tr("Withdraw"), dialog,
        [reason, withdraw] { withdraw(reason->toPlainText().simplified()); });
    go->setObjectName(u"withdrawNow"_s);
    go->setEnabled(false);
    go->setToolTip(PublishFacts::tr("Needs a reason"));
    dialog->addSafeButton(PublishFacts::tr("Keep it published"));
    QObject::connect(reason, &QPlainTextEdit::textChanged, go, [reason, go] {
        const bool said = !reason->toPlainText().simplified().isEmpty();
        go->setEnabled(said);
        go->setToolTip(said ? QString() : PublishFacts::tr("Needs a reason"));
    });
    reason->setFocus();
    dialog->open();
}

} // namespace heartport
