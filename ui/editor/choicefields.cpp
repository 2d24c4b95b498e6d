#include "ui/editor/choicefields.h"

#include "ui/library/library.h"
#include "ui/support/cover.h"
#include "ui/support/languages.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QAction>
#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int squareSide = 12; // px at 100 %

// Gives each row its category's square without making it an icon of the box, which would move the words.
class CategoryDelegate : public QStyledItemDelegate
{
public:
    CategoryDelegate(std::function<QIcon(const QString &)> square, QObject *parent)
        : QStyledItemDelegate(parent), m_square(std::move(square))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_square(index.data().toString());
    }

private:
    std::function<QIcon(const QString &)> m_square;
};

void keepWheelForScrolling(QComboBox &box)
{
    box.setFocusPolicy(Qt::StrongFocus); // the wheel over a form must not change what is chosen
    box.setMinimumContentsLength(5);
    box.setMinimumWidth(60); // its hint has room for what is only said while nothing is chosen
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

} // namespace

CategoryBox::CategoryBox(const Look &look, DraftSession &session, const Library &library, QWidget *parent)
    : QComboBox(parent), m_look(look), m_session(session), m_library(library)
{
    setObjectName(u"categoryBox"_s);
    keepWheelForScrolling(*this);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setItemDelegate(new CategoryDelegate([this](const QString &category) { return square(category); }, this));
    lineEdit()->setPlaceholderText(tr("Choose or write one"));
    lineEdit()->setMaxLength(200);
    m_square = lineEdit()->addAction(QIcon(), QLineEdit::LeadingPosition);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    fill();
    showSession();
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { commit(currentText()); });
    connect(this, &QComboBox::textActivated, this, &CategoryBox::commit);
    connect(&library, &Library::changed, this, [this] {
        fill();
        showSession();
    });
    connect(&look, &Look::changed, this, &CategoryBox::showSession);
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part, const QObject *origin) {
        if (part == ArticlePart::Category && origin != this)
            showSession();
    });
}

void CategoryBox::fill()
{
    clear();
    const auto categories = m_library.articles().categories();
    if (!categories)
        return;
    for (const Count &category : *categories)
        addItem(category.name);
}

void CategoryBox::showSession()
{
    const QString &category = m_session.article().category;
    setCurrentIndex(findText(category, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    setEditText(category);
    if (!lineEdit()->hasFocus())
        lineEdit()->setCursorPosition(0); // a long name is seen from its beginning
    m_square->setIcon(square(category));
    m_square->setVisible(!category.isEmpty());
}

void CategoryBox::commit(const QString &category)
{
    const QString words = category.simplified();
    m_session.change(
        {.part = ArticlePart::Category}, tr("Change category"), [&](Article &article) { article.category = words; },
        DraftSession::Merge::Never, this);
    showSession();
}

QIcon CategoryBox::square(const QString &category) const
{
    const int side = m_look.px(squareSide);
    const int room = m_look.px(16);
    QPixmap drawn(QSize(room, room) * devicePixelRatioF());
    drawn.setDevicePixelRatio(devicePixelRatioF());
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    if (!category.isEmpty())
        paintBox(m_look, painter, QRectF((room - side) / 2.0, (room - side) / 2.0, side, side), m_look.px(3),
            coverColour(category), QColor());
    return QIcon(drawn);
}

QStringList offeredLanguages()
{
    QStringList tags{u"ar"_s, u"bg"_s, u"bn"_s, u"cs"_s, u"da"_s, u"de"_s, u"el"_s, u"en"_s, u"es"_s, u"et"_s, u"fa"_s,
        u"fi"_s, u"fr"_s, u"ga"_s, u"he"_s, u"hi"_s, u"hr"_s, u"hu"_s, u"id"_s, u"it"_s, u"ja"_s, u"ko"_s, u"lt"_s,
        u"lv"_s, u"mt"_s, u"nb"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"pt-BR"_s, u"ro"_s, u"ru"_s, u"sk"_s, u"sl"_s, u"so"_s,
        u"sq"_s, u"sr"_s, u"sv"_s, u"sw"_s, u"ta"_s, u"th"_s, u"ti"_s, u"tr"_s, u"uk"_s, u"ur"_s, u"vi"_s, u"zh"_s};
    QCollator collator;
    std::sort(tags.begin(), tags.end(),
        [&](const QString &a, const QString &b) { return collator.compare(languageName(a), languageName(b)) < 0; });
    return tags;
}

LanguageBox::LanguageBox(DraftSession &session, QWidget *parent) : QComboBox(parent), m_session(session)
{
    setObjectName(u"languageBox"_s);
    keepWheelForScrolling(*this);
    setPlaceholderText(tr("Choose a language"));
    const QStringList tags = offeredLanguages();
    for (const QString &tag : tags)
        addItem(languageName(tag), tag);
    showSession();
    connect(this, &QComboBox::activated, this, [this] {
        m_session.change(
            {.part = ArticlePart::Language}, tr("Change language"),
            [&](Article &article) { article.language = currentData().toString(); }, DraftSession::Merge::Never, this);
    });
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part, const QObject *origin) {
        if (part == ArticlePart::Language && origin != this)
            showSession();
    });
}

void LanguageBox::showSession()
{
    const QString &tag = m_session.article().language;
    int index = findData(tag);
    if (index < 0 && !tag.isEmpty()) {
        const QString name = languageName(tag);
        addItem(name.isEmpty() ? tag : u"%1 (%2)"_s.arg(name, tag), tag);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

QString aiStatementText(const std::optional<AiDisclosure> &level)
{
    if (!level)
        return AiStatementBox::tr("Not stated");
    switch (*level) {
    case AiDisclosure::None:
        return AiStatementBox::tr("Written without AI");
    case AiDisclosure::Assisted:
        return AiStatementBox::tr("AI-assisted");
    case AiDisclosure::Generated:
        return AiStatementBox::tr("AI-generated");
    }
    Q_UNREACHABLE();
}

AiStatementBox::AiStatementBox(DraftSession &session, QWidget *parent) : QComboBox(parent), m_session(session)
{
    setObjectName(u"aiStatementBox"_s);
    keepWheelForScrolling(*this);
    setPlaceholderText(tr("Choose a level"));
    const QStringList meanings{tr("People wrote every word."),
        tr("People wrote it and AI helped: wording, translation."),
        tr("AI wrote it, with or without people going over it.")};
    for (const AiDisclosure level : {AiDisclosure::None, AiDisclosure::Assisted, AiDisclosure::Generated}) {
        addItem(aiStatementText(level), int(level));
        setItemData(count() - 1, meanings.at(int(level)), Qt::ToolTipRole);
        setItemData(count() - 1, meanings.at(int(level)), Qt::AccessibleDescriptionRole);
    }
    showSession();
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_session.change(
            {.part = ArticlePart::AiDisclosure}, tr("State how AI was used"),
            [&](Article &article) { article.aiDisclosure = AiDisclosure(itemData(index).toInt()); },
            DraftSession::Merge::Never, this);
    });
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part, const QObject *origin) {
        if (part == ArticlePart::AiDisclosure && origin != this)
            showSession();
    });
}

void AiStatementBox::showSession()
{
    const auto &level = m_session.article().aiDisclosure;
    setCurrentIndex(level ? findData(int(*level)) : -1);
}

} // namespace heartport
