#include "ui/editor/translatedialog.h"

#include "ui/editor/choicefields.h"
#include "ui/support/dialog.h"
#include "ui/support/languages.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TranslateDialog)
};

} // namespace

void showTranslateDialog(Look &look, QWidget *window, const QString &title, const QStringList &taken,
    const std::function<void(const QString &language)> &chosen)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"translateDialog"_s);
    dialog->setHeading(Words::tr("Translate “%1”").arg(title));
    dialog->setSentence(Words::tr("The draft begins with the source’s words and references, and stays linked to it: "
                                  "you see both side by side, and are told when the source changes."));
    auto *box = new QComboBox;
    box->setObjectName(u"translateLanguage"_s);
    box->setAccessibleName(Words::tr("Language of the translation"));
    box->setPlaceholderText(Words::tr("Choose a language"));
    const QStringList tags = offeredLanguages();
    for (const QString &tag : tags)
        if (!taken.contains(tag))
            box->addItem(languageName(tag), tag);
    box->setCurrentIndex(-1);
    dialog->setContent(box);
    QPushButton *go =
        dialog->addButton(Words::tr("Translate"), dialog, [box, chosen] { chosen(box->currentData().toString()); });
    go->setObjectName(u"translateNow"_s);
    go->setEnabled(false);
    dialog->addSafeButton(Words::tr("Cancel"));
    QObject::connect(box, &QComboBox::currentIndexChanged, go, [go](int index) { go->setEnabled(index >= 0); });
    box->setFocus();
    dialog->open();
}

} // namespace heartport
