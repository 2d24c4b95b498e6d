#include "ui/kiosk/kioskbar.h"

#include "ui/kiosk/kiosktext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowGap = 12; // px of the pictures, between two buttons of a row

}

KioskBar::KioskBar(KioskLook &look, const Capabilities &capabilities, const QString &nextLanguage, QWidget *parent)
    : QWidget(parent), m_look(look), m_notice(new KioskText(look, kiosktext::notice, this)),
      m_whole(add(u"barNotice"_s, tr("Read the whole notice"), u"info"_s, &KioskBar::noticeRequested))
{
    setObjectName("kioskBar"_L1);
    m_notice->setObjectName("kioskNotice"_L1);
    m_notice->setMaximumLines(4); // whole in every language: what is cut off would be the warning itself
    m_whole->setDrawnHeight(60);
    m_whole->setDrawnText(21);
    add(u"barHome"_s, tr("Home"), u"home"_s, &KioskBar::home);
    add(u"barBack"_s, tr("Back"), u"back"_s, &KioskBar::back);
    buildText();
    add(u"barContrast"_s, tr("Contrast"), u"contrast"_s, &KioskBar::contrast)->setCheckable(true);
    if (!nextLanguage.isEmpty())
        add(u"barLanguage"_s, nextLanguage, u"globe"_s, &KioskBar::language);
    if (capabilities.readAloud)
        add(u"barReadAloud"_s, tr("Read aloud"), u"speaker"_s, &KioskBar::readAloud)->setCheckable(true);
    add(u"barShare"_s, tr("Share hearticle"), u"qr"_s, &KioskBar::share);
    if (capabilities.print)
        add(u"barPrint"_s, tr("Print"), u"print"_s, &KioskBar::print);
    add(u"barLower"_s, tr("Lower controls"), u"lower"_s, &KioskBar::lower)->setCheckable(true);
    add(u"barEnd"_s, tr("End"), u"end"_s, &KioskBar::end);
    connect(&look, &KioskLook::changed, this, [this] {
        updateText();
        arrange(width(), true);
    });
    updateText();
    setPlace(false, false, false);
}

KioskButton *KioskBar::add(const QString &name, const QString &text, const QString &icon, void (KioskBar::*pressed)())
{
    auto *button = new KioskButton(m_look, KioskButton::Kind::Outlined, text, this, icon);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, pressed);
    m_buttons.insert(name, button);
    return button;
}

void KioskBar::buildText()
{
    m_smaller = new KioskButton(m_look, KioskButton::Kind::Outlined, tr("A−"), this);
    m_smaller->setObjectName("barSmaller"_L1);
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_larger = new KioskButton(m_look, KioskButton::Kind::Outlined, tr("A+"), this);
    m_larger->setObjectName("barLarger"_L1);
    m_larger->setAccessibleName(tr("Larger text"));
    m_larger->setDrawnText(32);
    m_size = new KioskText(m_look, {false, 23, 1.4, QFont::Normal, Role::Muted, false}, this);
    m_size->setObjectName("barTextSize"_L1);
    m_size->setCentred(true);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { m_look.growText(-1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { m_look.growText(1); });
}

void KioskBar::updateText()
{
    m_size->setText(tr("%1 %").arg(QLocale().toString(m_look.textPercent())));
    m_smaller->setEnabled(m_look.canGrow(-1));
    m_larger->setEnabled(m_look.canGrow(1));
    m_buttons.value(u"barContrast"_s)->setChecked(m_look.look().theme() == ThemeName::HighContrast);
}

void KioskBar::setNotice(const QString &notice) const { m_notice->setText(notice); }

void KioskBar::setPlace(bool canGoBack, bool inArticle, bool canRead)
{
    m_buttons.value(u"barBack"_s)->setVisible(canGoBack);
    for (const QString &name : {u"barReadAloud"_s, u"barShare"_s, u"barPrint"_s})
        if (KioskButton *button = m_buttons.value(name))
            button->setVisible(inArticle && (canRead || name != u"barReadAloud"));
    arrange(width(), true);
}

void KioskBar::setReading(bool reading)
{
    if (KioskButton *button = m_buttons.value(u"barReadAloud"_s)) {
        button->setText(reading ? tr("Stop reading") : tr("Read aloud"));
        button->setAccessibleName(button->text());
        button->setChecked(reading);
        button->update();
    }
}

void KioskBar::setPrintable(bool printable, const QString &reason) const
{
    if (KioskButton *button = m_buttons.value(u"barPrint"_s)) {
        button->setEnabled(printable);
        button->setAccessibleDescription(reason);
    }
}

int KioskBar::heightFor(int width) { return arrange(width, false); }

void KioskBar::resizeEvent(QResizeEvent *) { arrange(width(), true); }

// What the words of all need, with the gaps between.
int KioskBar::naturalWidth(const QList<KioskButton *> &buttons) const
{
    int natural = -m_look.px(rowGap);
    for (const KioskButton *button : buttons)
        natural += button->sizeHint().width() + m_look.px(rowGap);
    return natural;
}

int KioskBar::placeRow(const QList<KioskButton *> &buttons, QRect row, bool apply) const
{
    // Each gets what its words need, and all the same of what is left or lacks.
    const int gap = m_look.px(rowGap);
    const int spare = (row.width() - naturalWidth(buttons)) / int(buttons.size());
    int left = row.left();
    for (KioskButton *button : buttons) {
        const int wide = button->sizeHint().width() + spare;
        if (apply)
            button->setGeometry(
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, row.top(), wide, row.height())));
        left += wide + gap;
    }
    return row.bottom() + 1;
}

// The notice, and beside it the button that shows all of it; the lower edge.
int KioskBar::placeNotice(int width, bool apply)
{
    const int edge = m_look.px(40);
    const int whole = m_whole->sizeHint().width();
    const int room = width - 2 * edge - whole - m_look.px(14);
    const int height = std::max(m_look.target(60), m_notice->heightForWidth(room));
    const int top = m_look.px(12);
    if (apply) {
        const int own = std::min(height, m_notice->heightForWidth(room));
        const QRect notice(edge, top + (height - own) / 2, room, own);
        const QRect button(width - edge - whole, top + (height - m_look.target(60)) / 2, whole, m_look.target(60));
        m_notice->setGeometry(QStyle::visualRect(layoutDirection(), rect(), notice));
        m_whole->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
    }
    return top + height;
}

// The text's size: two buttons and the number between them.
void KioskBar::placeSize(int left, int top, int height)
{
    const auto place = [this](QWidget *widget, const QRect &box) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    const int number = m_size->sizeHint().height();
    place(m_smaller, {left, top, m_look.target(84), height});
    place(m_size, {left + m_look.target(84), top + (height - number) / 2, m_look.px(100), number});
    place(m_larger, {left + (m_look.target(84) + m_look.px(100)), top, m_look.target(84), height});
}

int KioskBar::arrange(int width, bool apply)
{
    const int edge = m_look.px(40);
    const int gap = m_look.px(14);
    const int inner = width - 2 * edge;
    const auto shown = [this](const QStringList &names) {
        QList<KioskButton *> list;
        for (const QString &name : names)
            if (KioskButton *button = m_buttons.value(name); button && !button->isHidden())
                list.append(button);
        return list;
    };
    int top = placeNotice(width, apply) + gap;
    const int control = m_look.target(72);
    const int sizeWidth = 2 * m_look.target(84) + m_look.px(100);
    const QStringList settings{u"barContrast"_s, u"barLanguage"_s, u"barReadAloud"_s, u"barPrint"_s};
    const QStringList places{u"barHome"_s, u"barBack"_s, u"barShare"_s, u"barLower"_s, u"barEnd"_s};
    // Where one is comes first, as in the pictures; then how it looks, then what to do with it.
    const QList<KioskButton *> first = shown({u"barHome"_s, u"barBack"_s});
    const QList<KioskButton *> rest = shown(settings + QStringList{u"barShare"_s, u"barLower"_s, u"barEnd"_s});
    const int wide = naturalWidth(first) + int(first.size()) * m_look.px(20);
    const int room = inner - wide - sizeWidth - 2 * gap;
    const int tolerable = int(rest.size()) * m_look.px(34); // of the 52 px that stand beside the words
    const bool oneRow = !m_look.isPortrait() && naturalWidth(rest) <= room + tolerable;
    if (!oneRow) {
        if (apply)
            placeSize(edge, top, control);
        top = placeRow(shown(settings), {edge + sizeWidth + gap, top, inner - sizeWidth - gap, control}, apply) + gap;
        const int height = m_look.isPortrait() ? m_look.target(104) : control;
        top = placeRow(shown(places), {edge, top, inner, height}, apply);
    } else {
        placeRow(first, {edge, top, wide, control}, apply);
        const int left = edge + wide + gap;
        if (apply)
            placeSize(left, top, control);
        top = placeRow(rest, {left + sizeWidth + gap, top, room, control}, apply);
    }
    return top + m_look.px(20);
}

void KioskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Sidebar));
    painter.fillRect(0, 0, width(), std::max(1, m_look.px(1)), m_look.color(Role::Border));
}

} // namespace heartport
