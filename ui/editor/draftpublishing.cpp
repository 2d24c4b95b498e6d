#include "ui/editor/draftforms.h"
#include "ui/editor/draftview.h"
#include "ui/editor/findingspanel.h"
#include "ui/editor/publishdialog.h"
#include "ui/editor/translatedialog.h"
#include "ui/library/library.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

// Publishing, withdrawing and translating what is in front.
namespace heartport {

using namespace Qt::StringLiterals;

void DraftForms::buildPublishing()
{
    m_publish = makeButton(m_look, ButtonKind::Primary, tr("Publish"), &m_view.side());
    m_publish->setObjectName(u"publish"_s);
    m_more = makeIconButton(m_look, u"more"_s, tr("More for this hearticle"), &m_view.tabs());
    m_more->setObjectName(u"draftMore"_s);
    auto *menu = new QMenu(m_more);
    QAction *translate = menu->addAction(m_look.icon(u"globe"_s), tr("Translate"));
    QAction *duplicate = menu->addAction(m_look.icon(u"copy"_s), tr("Duplicate"));
    QAction *withdraw = menu->addAction(m_look.icon(u"minus"_s), tr("Withdraw"));
    connect(menu, &QMenu::aboutToShow, this, [this, withdraw] { withdraw->setEnabled(isPublished()); });
    connect(translate, &QAction::triggered, this, &DraftForms::askTranslate);
    connect(duplicate, &QAction::triggered, this, [this] { Q_EMIT duplicateRequested(m_session.article().id); });
    connect(withdraw, &QAction::triggered, this, &DraftForms::askWithdraw);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_view.side().end().addWidget(m_publish);
    m_view.tabs().end().addWidget(m_more);
    connect(m_publish, &QPushButton::clicked, this, &DraftForms::askPublish);
    connect(&m_session, &DraftSession::findingsChanged, this, &DraftForms::showPublishing);
    showPublishing();
}

void DraftForms::showPublishing()
{
    const bool refused = refusesPublication(m_session.findings());
    m_publish->setEnabled(!refused);
    const QString reason =
        refused ? tr("%1: put right what is listed below first").arg(errorCountText(m_session.findings())) : QString();
    m_publish->setToolTip(reason);
    m_publish->setAccessibleDescription(reason);
}

bool DraftForms::isPublished() const
{
    const auto summary = m_library.summary(m_session.article().id);
    return summary && summary->status == Status::Published;
}

void DraftForms::askPublish()
{
    if (save())
        showPublishDialog(m_look, m_view.window(), m_session.article(), m_session.findings(), isPublished(),
            [this] { publish(); });
}

void DraftForms::publish()
{
    const auto published =
        m_library.drafts().publish(m_session.article().id, m_session.draft().revision, m_session.now());
    if (!published)
        return Q_EMIT failed(published.error());
    m_library.reload();
    m_library.noteDraftsChanged();
    Q_EMIT this->published(published->id);
}

void DraftForms::askWithdraw()
{
    showWithdrawDialog(m_look, m_view.window(), m_session.article().title, [this](const QString &reason) {
        const ArticleId id = m_session.article().id;
        if (const auto done = m_library.drafts().withdraw(id, reason, m_session.now()); !done)
            return Q_EMIT failed(done.error());
        m_library.reload();
        Q_EMIT withdrawn(id);
    });
}

void DraftForms::askTranslate()
{
    if (!save())
        return;
    showTranslateDialog(m_look, m_view.window(), m_session.article().title, {m_session.article().language},
        [this](const QString &language) {
            const auto draft = m_library.drafts().translate(m_session.article().id, language, m_session.now());
            if (!draft)
                return Q_EMIT failed(draft.error());
            m_library.noteDraftsChanged();
            Q_EMIT draftRequested(draft->article.id);
        });
}

} // namespace heartport
