#include "ui/editor/numbersdialog.h"

#include "rendering/vancouver.h"
#include "ui/support/dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInRange = 50; // "[1-999]" is no citation

const QRegularExpression &mark()
{
    static const QRegularExpression expression(u"\\[(\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*)\\](?!\\()"_s);
    return expression;
}

QList<int> numbersOf(const QString &inside)
{
    static const QRegularExpression range(u"^(\\d+)(?:\\s*[–-]\\s*(\\d+))?$"_s);
    static const QRegularExpression between(u"[,;]"_s);
    QList<int> numbers;
    const QStringList parts = inside.split(between);
    for (const QString &part : parts) {
        const auto match = range.match(part.trimmed());
        if (!match.hasMatch())
            return {};
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (last < first || last - first > mostInRange)
            return {};
        for (int number = first; number <= last; ++number)
            numbers.append(number);
    }
    return numbers;
}

class NumbersForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::NumbersForm)

public:
    NumbersForm(const Look &look, const QList<int> &numbers, const QList<Reference> &references)
    {
        auto *form = new QFormLayout(this);
        form->setContentsMargins(0, 0, 0, 0);
        form->setVerticalSpacing(look.px(8));
        form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        for (const int number : numbers) {
            auto *box = new QComboBox(this);
            box->setObjectName(u"number%1"_s.arg(number));
            box->addItem(tr("Leave as it is"), QString());
            for (const Reference &reference : references)
                box->addItem(shortVancouver(reference).left(80), reference.key);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(28);
            form->addRow(u"[%1]"_s.arg(number), box);
            m_boxes.insert(number, box);
        }
    }

    QHash<int, QString> keys() const
    {
        QHash<int, QString> chosen;
        for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
            if (const QString key = it.value()->currentData().toString(); !key.isEmpty())
                chosen.insert(it.key(), key);
        return chosen;
    }

private:
    QHash<int, QComboBox *> m_boxes;
};

} // namespace

QList<int> literalNumbers(const QString &text)
{
    QList<int> all;
    for (auto matches = mark().globalMatch(text); matches.hasNext();)
        for (const int number : numbersOf(matches.next().captured(1)))
            if (!all.contains(number))
                all.append(number);
    return all;
}

QString withCitationKeys(const QString &text, const QHash<int, QString> &keys)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = mark().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QList<int> numbers = numbersOf(match.captured(1));
        const bool known = !numbers.isEmpty()
            && std::all_of(numbers.begin(), numbers.end(), [&](int number) { return keys.contains(number); });
        if (!known)
            continue;
        QStringList items;
        for (const int number : numbers)
            items.append(u'@' + keys.value(number));
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += u'[' + items.join(u"; "_s) + u']';
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

void askNumbers(Look &look, const QList<int> &numbers, const QList<Reference> &references, QWidget *window,
    const std::function<void(const QHash<int, QString> &)> &answered)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("numbersDialog"_L1);
    dialog->setHeading(NumbersForm::tr("Which references are these numbers?"));
    dialog->setSentence(NumbersForm::tr("What you pasted cites by number. Numbers change; references stay."));
    auto *form = new NumbersForm(look, numbers, references);
    dialog->setContent(form, QSize(look.px(460), look.px(int(numbers.size()) * 46)));
    QPushButton *map =
        dialog->addButton(NumbersForm::tr("Cite these"), dialog, [form, answered] { answered(form->keys()); });
    map->setDefault(true);
    dialog->addSafeButton(NumbersForm::tr("Keep the numbers"));
    dialog->open();
}

} // namespace heartport
