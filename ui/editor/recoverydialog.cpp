#include "ui/editor/recoverydialog.h"

#include "domain/worddiff.h"
#include "ui/editor/saveline.h"
#include "ui/support/dialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 120; // kept characters shown beside what changed

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(heartport::RecoveryWords)
};

// Kept words are context; the middle of long stretches is left out.
QString shortened(const QString &kept)
{
    const auto [head, tail] = endsOf(kept, around);
    return tail.isEmpty() ? kept : head + u" … "_s + tail;
}

void write(const Look &look, QTextCursor &cursor, const QString &heading, const QString &before, const QString &after)
{
    if (before == after)
        return;
    QTextCharFormat title;
    title.setFontWeight(QFont::DemiBold);
    cursor.insertText(heading + u'\n', title);
    for (const WordRun &run : diffWords(before, after)) {
        QTextCharFormat format;
        if (run.kind == WordRun::Kind::Removed) {
            format.setForeground(look.color(Role::Error));
            format.setFontStrikeOut(true);
        } else if (run.kind == WordRun::Kind::Added) {
            format.setForeground(look.color(Role::Helps));
            format.setFontUnderline(true);
        }
        cursor.insertText(run.kind == WordRun::Kind::Kept ? shortened(run.text) : run.text, format);
    }
    cursor.insertText(u"\n\n"_s, QTextCharFormat());
}

QString lines(const QList<Action> &actions)
{
    QStringList texts;
    for (const Action &action : actions)
        texts.append(action.text);
    return texts.join(u'\n');
}

QString titles(const QList<Reference> &references)
{
    QStringList texts;
    for (const Reference &reference : references)
        texts.append(reference.title().isEmpty() ? reference.key : reference.title());
    return texts.join(u'\n');
}

QTextEdit *comparison(const Look &look, const Article &saved, const Article &copy)
{
    auto *text = new QTextEdit;
    text->setObjectName(u"recoveryComparison"_s);
    text->setAccessibleName(RecoveryWords::tr("What was not saved"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    QTextCursor cursor(text->document());
    write(look, cursor, RecoveryWords::tr("Title"), saved.title, copy.title);
    write(look, cursor, RecoveryWords::tr("Subtitle"), saved.subtitle, copy.subtitle);
    write(look, cursor, RecoveryWords::tr("Summary"), saved.summary, copy.summary);
    write(look, cursor, RecoveryWords::tr("Essentials"), saved.essentials, copy.essentials);
    write(look, cursor, RecoveryWords::tr("This helps"), lines(saved.helps), lines(copy.helps));
    write(look, cursor, RecoveryWords::tr("This harms"), lines(saved.harms), lines(copy.harms));
    write(look, cursor, RecoveryWords::tr("References"), titles(saved.references), titles(copy.references));
    if (text->toPlainText().isEmpty())
        cursor.insertText(RecoveryWords::tr("Only details changed, such as category, keywords or dates."));
    return text;
}

} // namespace

void showRecoveryDialog(Look &look, const Article &saved, const SafetyCopy &copy, QWidget *window,
    const RecoveryChoice &choice)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"recoveryDialog"_s);
    dialog->setHeading(RecoveryWords::tr("HeartPort ended before these words were saved"));
    dialog->setSentence(RecoveryWords::tr("They are from %1. Underlined words are new, struck ones were taken out.")
                            .arg(savedWhen(copy.at, QDateTime::currentDateTime())));
    dialog->setContent(comparison(look, saved, copy.article), QSize(look.px(520), look.px(260)));
    dialog->addButton(RecoveryWords::tr("Discard"), dialog, choice.discard);
    // Escape and the focused button keep: nothing is lost by a hasty key.
    dialog->addSafeButton(RecoveryWords::tr("Keep these words"));
    QObject::connect(dialog, &QDialog::rejected, dialog, choice.keep);
    dialog->open();
}

} // namespace heartport
