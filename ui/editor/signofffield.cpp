#include "ui/editor/signofffield.h"

#include "rendering/articlepage.h"
#include "ui/support/buttons.h"
#include "ui/support/iconlabel.h"
#include "ui/support/look.h"
#include "ui/support/runlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

QString signOffText(const Article &article, const QLocale &locale)
{
    if (!article.review)
        return SignOffField::tr("Nobody has signed off this content.");
    const Review &review = *article.review;
    const QString who = review.role.isEmpty() ? review.name : u"%1, %2"_s.arg(review.name, review.role);
    const QString when = longDate(locale, review.date);
    return signOffOf(article) == SignOff::Valid
        ? SignOffField::tr("Signed off by %1, on %2, for exactly this content.").arg(who, when)
        : SignOffField::tr("%1 signed off on %2, but the content has changed since: the sign-off is void.")
              .arg(who, when);
}

SignOffField::SignOffField(const Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_icon(new IconLabel(look, u"info"_s, Role::Muted, 18, this)),
      m_state(new RunLabel(look, TextStyle::Body, Role::Text, this)),
      m_takeBack(makeButton(look, ButtonKind::Link, tr("Take back"), this)), m_form(new QWidget(this)),
      m_name(new QLineEdit(m_form)), m_role(new QLineEdit(m_form)),
      m_signOff(makeButton(look, ButtonKind::Secondary, tr("Sign off"), m_form, u"check"_s))
{
    m_state->setObjectName(u"signOffState"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    auto *line = new QHBoxLayout;
    line->setSpacing(look.px(8));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    line->addWidget(m_takeBack, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(m_form);
    buildForm();
    connect(m_takeBack, &QPushButton::clicked, this, &SignOffField::takeBack);
    connect(m_signOff, &QPushButton::clicked, this, &SignOffField::confirm);
    connect(&session, &DraftSession::paused, this, &SignOffField::showState); // the hash of every key would be dear
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part) {
        if (part == ArticlePart::Review)
            showState();
    });
    connect(&session, &DraftSession::revealRequested, this, [this](const ArticlePlace &place) {
        if (place.part == ArticlePart::Review)
            m_name->setFocus(Qt::ShortcutFocusReason);
    });
    showState();
}

void SignOffField::buildForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.px(8));
    auto *names = new QHBoxLayout;
    names->setSpacing(m_look.px(8));
    m_name->setObjectName(u"reviewerName"_s);
    m_role->setObjectName(u"reviewerRole"_s);
    m_name->setPlaceholderText(tr("Reviewer's name"));
    m_role->setPlaceholderText(tr("Role, for example cardiologist"));
    for (QLineEdit *each : {m_name, m_role}) {
        each->setAccessibleName(each->placeholderText());
        each->setMaxLength(200);
        names->addWidget(each, 1);
        connect(each, &QLineEdit::textChanged, this, &SignOffField::adaptButton);
    }
    column->addLayout(names);
    for (const QString &sentence : {tr("I checked that it is accurate"), tr("I checked that it is plausible"),
             tr("I read the sources, and they say this")}) {
        auto *confirm = new QCheckBox(sentence, m_form);
        connect(confirm, &QCheckBox::toggled, this, &SignOffField::adaptButton);
        column->addWidget(confirm);
        m_confirms.append(confirm);
    }
    m_signOff->setObjectName(u"signOff"_s);
    column->addWidget(m_signOff, 0, Qt::AlignLeading);
    setTabOrder(m_confirms.constLast(), m_signOff);
    adaptButton();
}

void SignOffField::showState()
{
    const SignOff state = signOffOf(m_session.article());
    const bool holds = state == SignOff::Valid;
    const bool isVoid = state == SignOff::Void;
    m_icon->setIcon(holds ? u"helps"_s
            : isVoid      ? u"warning"_s
                          : u"info"_s,
        holds        ? Role::Helps
            : isVoid ? Role::Warning
                     : Role::Muted);
    m_state->setRole(holds ? Role::Helps : isVoid ? Role::Warning : Role::Text);
    m_state->setPlain(signOffText(m_session.article(), locale()));
    m_takeBack->setVisible(state != SignOff::None);
    m_takeBack->setText(isVoid ? tr("Remove") : tr("Take back"));
    m_form->setVisible(!holds);
}

void SignOffField::adaptButton()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool all =
        std::all_of(m_confirms.begin(), m_confirms.end(), [](const QCheckBox *box) { return box->isChecked(); });
    m_signOff->setEnabled(named && all);
    const QString reason = !named ? tr("Needs the reviewer's name") : all ? QString() : tr("Needs all three ticks");
    m_signOff->setAccessibleDescription(reason);
    m_signOff->setToolTip(reason);
}

void SignOffField::confirm()
{
    const Confirmation confirmation{m_confirms.at(0)->isChecked(), m_confirms.at(1)->isChecked(),
        m_confirms.at(2)->isChecked()};
    const QDate today = QDate::currentDate();
    const auto review = signOff(m_session.article(), m_name->text(), m_role->text(), today, confirmation);
    if (!review)
        return; // the button is off until all is there
    m_session.change({.part = ArticlePart::Review}, tr("Sign off"), [&](Article &article) {
        article.review = *review;
        article.reviewed = today;
    });
    for (QCheckBox *confirm : std::as_const(m_confirms))
        confirm->setChecked(false); // a later sign-off is a look of its own
    m_takeBack->setFocus(Qt::OtherFocusReason);
}

void SignOffField::takeBack()
{
    m_session.change({.part = ArticlePart::Review}, tr("Take back the sign-off"),
        [](Article &article) { article.review.reset(); });
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace heartport
