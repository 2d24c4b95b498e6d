#include "ui/support/noticelabel.h"

#include "rendering/articlepage.h"
#include "ui/support/iconlabel.h"
#include "ui/support/runlabel.h"

#include <QHBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

QString noticeWords(const Notice &notice, const QLocale &locale)
{
    const bool dated = notice.date.isValid();
    const QString date = longDate(locale, notice.date);
    switch (notice.nature) {
    case NoticeNature::Retraction:
        return dated ? NoticeLabel::tr("Retracted on %1").arg(date) : NoticeLabel::tr("Retracted");
    case NoticeNature::Concern:
        return dated ? NoticeLabel::tr("Expression of concern, %1").arg(date)
                     : NoticeLabel::tr("Expression of concern");
    case NoticeNature::Correction:
        return dated ? NoticeLabel::tr("Corrected on %1").arg(date) : NoticeLabel::tr("Corrected");
    case NoticeNature::Notice:
    case NoticeNature::Reinstatement:
        break;
    }
    return dated ? NoticeLabel::tr("Publisher's notice, %1").arg(date) : NoticeLabel::tr("Publisher's notice");
}

QString notListedWords(const QDate &dataDate, const QLocale &locale)
{
    return dataDate.isValid() ? NoticeLabel::tr("Not listed as retracted as of %1").arg(longDate(locale, dataDate))
                              : QString();
}

NoticeLabel::NoticeLabel(const Look &look, NoticeNature nature, const QString &words, QWidget *parent) : QWidget(parent)
{
    const bool retracted = nature == NoticeNature::Retraction;
    const bool concern = nature == NoticeNature::Concern;
    const Role role = retracted ? Role::Error : concern ? Role::Warning : Role::Info;
    const QString icon = retracted ? u"error"_s : concern ? u"warning"_s : u"info"_s;
    setAttribute(Qt::WA_TransparentForMouseEvents); // its row takes the press
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(4));
    auto *text = new RunLabel(look, TextStyle::CaptionStrong, role, this);
    text->setObjectName(u"noticeWords"_s);
    text->setPlain(words);
    line->addWidget(new IconLabel(look, icon, role, 16, this), 0, Qt::AlignTop);
    line->addWidget(text, 1);
}

} // namespace heartport
