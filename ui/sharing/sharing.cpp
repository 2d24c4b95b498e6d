#include "ui/sharing/sharing.h"

#include "ui/library/library.h"
#include "ui/reader/pagesource.h"
#include "ui/sharing/qrdialog.h"
#include "ui/sharing/sharemenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace heartport {

using namespace Qt::StringLiterals;

Sharing::Sharing(Look &look, Library &library, QWidget *window)
    : QObject(window), m_look(look), m_library(library), m_window(window), m_copies(new Copies(look, library, window))
{
    connect(m_copies, &Copies::finished, this, &Sharing::said);
}

void Sharing::share(const ArticleId &id, QWidget *anchor)
{
    const auto summary = m_library.summary(id);
    if (!summary)
        return;
    showShareMenu(m_look, *summary, anchor,
        {.copied = [this](const QString &, const QString &sentence) { Q_EMIT said(sentence); },
            .copyWhole = [this, id] { copyWhole(id); },
            .mail = [this](const QUrl &mail) { Q_EMIT mailActivated(mail); },
            .save = [this, id] { saveCopy(id); },
            .showQr = [this, id] { showQr(id); },
            .print = [this, id] { Q_EMIT printActivated(id); }});
}

void Sharing::saveCopy(const ArticleId &id)
{
    if (const auto summary = m_library.summary(id))
        m_copies->ask({*summary}, {id});
}

void Sharing::saveCopies(const QString &category)
{
    QList<ArticleId> ticked;
    for (const ArticleSummary &summary : m_library.published())
        if (!category.isEmpty() && summary.category == category)
            ticked.append(summary.id);
    m_copies->ask(m_library.published(), ticked);
}

// As words and with its looks, whichever the other program takes; both with the notice.
void Sharing::copyWhole(const ArticleId &id)
{
    const auto article = m_library.articles().article(id);
    if (!article)
        return;
    const Essentials essentials = parseEssentials(article->essentials);
    const CitationNumbers numbers(*article, essentials);
    PageContext context;
    context.labels = pageLabels();
    context.today = QDate::currentDate();
    const auto summary = m_library.summary(id);
    context.draft = summary && summary->status == Status::Draft;
    context.imageAddress = [](const QString &) { return u"data:,"_s; }; // its alternative text is enough here
    auto *data = new QMimeData;
    data->setText(articleText(*article, essentials, numbers, context.labels));
    data->setHtml(articleElement(*article, essentials, numbers, context));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT said(tr("The whole hearticle is copied, with its AI-content notice."));
}

void Sharing::showQr(const ArticleId &id)
{
    if (const auto article = m_library.articles().article(id))
        showQrDialog(m_look, *article, m_window);
}

} // namespace heartport
