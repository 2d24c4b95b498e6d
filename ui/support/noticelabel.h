// The mark of a reference that was retracted, questioned or corrected: a sign and a word, before everything else.
#pragma once

#include "domain/retraction.h"
#include "ui/support/look.h"

#include <QWidget>

namespace heartport {

// "Retracted on 20 November 2026", "Expression of concern", "Corrected on …", "Notice of …".
QString noticeWords(const Notice &notice, const QLocale &locale);

// What can be said of a reference without a notice: "Not listed as retracted as of 20 November 2026". Empty where no
// data was ever loaded.
QString notListedWords(const QDate &dataDate, const QLocale &locale);

class NoticeLabel : public QWidget
{
    Q_OBJECT

public:
    NoticeLabel(const Look &look, NoticeNature nature, const QString &words, QWidget *parent);
};

} // namespace heartport
