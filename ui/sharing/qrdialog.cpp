#include "ui/sharing/qrdialog.h"

#include "exporting/qrtext.h"
#include "ui/reader/pagesource.h"
#include "ui/support/dialog.h"
#include "ui/support/qrview.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct QrDialog {
    Q_DECLARE_TR_FUNCTIONS(heartport::QrDialog)
};

constexpr int codeSide = 300; // px: 4 a module of the largest code

} // namespace

void showQrDialog(Look &look, const Article &article, QWidget *window)
{
    const CitationNumbers numbers(article, parseEssentials(article.essentials));
    const QString text = qrText(article, numbers, {}, pageLabels(), QLocale());
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("qrDialog"_L1);
    dialog->setHeading(QrDialog::tr("QR code"));
    dialog->setSentence(QrDialog::tr("A phone that scans it gets the title and the sources, without asking anyone."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(12));
    auto *code = new QrView(look.px(codeSide), content);
    code->setText(text);
    code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *words = new QLabel(text, content);
    words->setObjectName("qrWords"_L1);
    words->setTextFormat(Qt::PlainText);
    words->setFont(look.font(TextStyle::Caption));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(code, 0, Qt::AlignHCenter);
    column->addWidget(words);
    dialog->setContent(content);
    dialog->addSafeButton(QrDialog::tr("Close"));
    dialog->open();
}

} // namespace heartport
