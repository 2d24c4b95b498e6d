#include "ui/editor/coverfield.h"

#include "exchange/imagefile.h"
#include "ui/editor/sessionundo.h"
#include "ui/support/buttons.h"
#include "ui/support/cover.h"
#include "ui/support/errortext.h"
#include "ui/support/look.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 20 * 1024 * 1024;
const QString folder = u"assets/"_s;

const Asset *assetOf(const Article &article, const QString &file)
{
    const auto found = std::find_if(article.assets.begin(), article.assets.end(),
        [&](const Asset &asset) { return folder + asset.name == file; });
    return found == article.assets.end() ? nullptr : &*found;
}

// An image that the text shows too stays.
void removeCover(Article &article)
{
    if (!article.cover)
        return;
    const QString file = article.cover->file;
    if (!article.essentials.contains(file))
        article.assets.removeIf([&](const Asset &asset) { return folder + asset.name == file; });
    article.cover.reset();
}

} // namespace

QString freeAssetName(const Article &article, const QString &fileName)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QFileInfo info(fileName);
    QString base = info.completeBaseName().normalized(QString::NormalizationForm_D).toLower().replace(others, u"-"_s);
    base = base.left(60);
    while (base.startsWith(u'-'))
        base.remove(0, 1);
    while (base.endsWith(u'-'))
        base.chop(1);
    static const QRegularExpression reserved(u"^(|con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s); // by Windows
    if (reserved.match(base).hasMatch())
        base.prepend(u"image"_s);
    const QString end = u'.' + (info.suffix().isEmpty() ? u"png"_s : info.suffix().toLower());
    QString name = base + end;
    for (int i = 2; assetOf(article, folder + name); ++i)
        name = u"%1-%2%3"_s.arg(base).arg(i).arg(end);
    return name;
}

CoverField::CoverField(const Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_picture(new QLabel(this)),
      m_choose(makeButton(look, ButtonKind::Secondary, tr("Choose image"), this, u"image"_s)),
      m_remove(makeButton(look, ButtonKind::Link, tr("Take away"), this)), m_words(new QWidget(this)),
      m_own(new QCheckBox(tr("This image is our own work"), m_words))
{
    setAcceptDrops(true);
    m_picture->setObjectName(u"coverPicture"_s);
    m_choose->setObjectName(u"chooseCover"_s);
    setFocusProxy(m_choose);
    m_alt = makeLine(&Cover::alt, 0, tr("What the image shows, for those who cannot see it"));
    m_credit = makeLine(&Cover::credit, 1, tr("Who made it, and its licence"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(16));
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(look.px(8));
    row->addLayout(column, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    buildWords(column);
    connect(m_choose, &QPushButton::clicked, this, &CoverField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &CoverField::remove);
    connect(&look, &Look::changed, this, &CoverField::showImage);
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part) {
        if (part == ArticlePart::Cover || part == ArticlePart::Category)
            showSession();
    });
    connect(&session, &DraftSession::revealRequested, this, [this](const ArticlePlace &place) {
        if (place.part == ArticlePart::Cover && m_session.article().cover)
            (place.index == 1 ? m_credit : m_alt)->setFocus(Qt::ShortcutFocusReason);
    });
    showSession();
}

void CoverField::buildWords(QVBoxLayout *column)
{
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(m_look.px(8));
    words->addWidget(m_alt);
    words->addWidget(m_credit);
    words->addWidget(m_own);
    column->addWidget(m_words);
    column->addStretch();
    connect(m_own, &QCheckBox::clicked, this, [this](bool own) {
        m_session.change({.part = ArticlePart::Cover, .index = 1}, tr("Change the cover's credit"),
            [&](Article &article) { article.cover->credit = own ? tr("Own work") : QString(); });
    });
}

QLineEdit *CoverField::makeLine(QString Cover::*text, int index, const QString &name)
{
    auto *line = new QLineEdit(m_words);
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    line->setMaxLength(500);
    undoWith(m_session.undoStack(), *line);
    connect(line, &QLineEdit::textEdited, this, [this, text, index](const QString &words) {
        m_session.change(
            {.part = ArticlePart::Cover, .index = index}, tr("Change the cover's words"),
            [&](Article &article) { (*article.cover).*text = words; }, DraftSession::Merge::Typing);
    });
    return line;
}

void CoverField::showSession()
{
    const auto &cover = m_session.article().cover;
    m_words->setVisible(cover.has_value());
    m_remove->setVisible(cover.has_value());
    m_choose->setText(cover ? tr("Choose another") : tr("Choose image"));
    if (cover) {
        if (m_alt->text() != cover->alt)
            m_alt->setText(cover->alt);
        if (m_credit->text() != cover->credit)
            m_credit->setText(cover->credit);
        m_own->setChecked(cover->credit == tr("Own work"));
    }
    showImage();
}

void CoverField::showImage()
{
    const Article &article = m_session.article();
    const QSize size(m_look.px(160), m_look.px(100));
    m_picture->setFixedSize(size);
    const Asset *asset = article.cover ? assetOf(article, article.cover->file) : nullptr;
    if (!asset) {
        m_picture->setAccessibleName(tr("The pattern that HeartPort draws"));
        m_picture->setPixmap(coverPixmap(article.category, article.id, size, m_look.theme(), devicePixelRatioF()));
        return;
    }
    QPixmap pixmap;
    pixmap.loadFromData(asset->bytes);
    const QSize wanted = size * devicePixelRatioF();
    pixmap = pixmap.scaled(wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    pixmap = pixmap.copy((pixmap.width() - wanted.width()) / 2, (pixmap.height() - wanted.height()) / 2, wanted.width(),
        wanted.height());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
    m_picture->setAccessibleName(article.cover->alt);
}

void CoverField::take(const QString &fileName, const QByteArray &bytes)
{
    const auto asset = readImage(freeAssetName(m_session.article(), fileName), bytes);
    if (!asset) {
        Q_EMIT problemChanged(errorText(asset.error()).sentence + u' ' + tr("Use PNG, JPEG or WebP."));
        return;
    }
    Q_EMIT problemChanged({});
    m_session.change({.part = ArticlePart::Cover}, tr("Change cover"), [&](Article &article) {
        removeCover(article);
        article.assets.append(*asset);
        article.cover = Cover{folder + asset->name, {}, {}};
    });
    m_alt->setFocus(Qt::OtherFocusReason);
}

void CoverField::remove()
{
    m_session.change({.part = ArticlePart::Cover}, tr("Take the cover away"), removeCover);
    m_choose->setFocus(Qt::OtherFocusReason);
}

void CoverField::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose image"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images") + u" (*.png *.jpg *.jpeg *.webp)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CoverField::readFile);
    dialog->open();
}

void CoverField::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        Q_EMIT problemChanged(errorText({ErrorCode::FileUnreadable, {}}).sentence);
    else if (file.size() > mostBytes)
        Q_EMIT problemChanged(tr("The image is larger than 20 MB."));
    else
        take(QFileInfo(path).fileName(), file.readAll());
}

void CoverField::takeMime(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        return readFile(urls.first().toLocalFile());
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    take(u"cover.png"_s, bytes);
}

void CoverField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (event->mimeData()->hasImage() || (!urls.isEmpty() && urls.first().isLocalFile()))
        event->acceptProposedAction();
}

void CoverField::dropEvent(QDropEvent *event)
{
    takeMime(*event->mimeData());
    event->acceptProposedAction();
}

void CoverField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        takeMime(*QGuiApplication::clipboard()->mimeData());
    else
        QWidget::keyPressEvent(event);
}

} // namespace heartport
