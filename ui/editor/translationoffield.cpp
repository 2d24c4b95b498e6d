#include "ui/editor/translationoffield.h"

#include "ui/library/library.h"
#include "ui/support/languages.h"

namespace heartport {

using namespace Qt::StringLiterals;

TranslationOfField::TranslationOfField(DraftSession &session, const Library &library, QWidget *parent)
    : QComboBox(parent), m_session(session), m_library(library)
{
    setObjectName(u"translationOf"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill();
    connect(this, &QComboBox::activated, this, [this] {
        const auto id = ArticleId::parse(currentData().toString());
        m_session.change({.part = ArticlePart::TranslationOf}, tr("Change what this is a translation of"),
            [&](Article &article) { article.translationOf = id ? std::optional(*id) : std::nullopt; });
    });
    connect(&library, &Library::changed, this, &TranslationOfField::fill);
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part) {
        if (part == ArticlePart::Language || part == ArticlePart::TranslationOf)
            fill();
    });
}

// Hearticles in other languages that are no translations themselves.
void TranslationOfField::fill()
{
    clear();
    addItem(tr("Not a translation"));
    const Article &article = m_session.article();
    const QList<ArticleSummary> &published = m_library.published();
    for (const ArticleSummary &each : published)
        if (each.id != article.id && each.language != article.language)
            addItem(u"%1 (%2)"_s.arg(each.title, languageName(each.language)), each.id.toString());
    showSession();
}

void TranslationOfField::showSession()
{
    const auto &source = m_session.article().translationOf;
    int index = source ? findData(source->toString()) : 0;
    if (index < 0) {
        const auto summary = m_library.summary(*source);
        addItem(summary ? summary->title : tr("A hearticle that is not in this library"), source->toString());
        index = count() - 1;
    }
    setCurrentIndex(index);
}

} // namespace heartport
