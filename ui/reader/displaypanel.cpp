#include "ui/reader/displaypanel.h"

#include "ui/support/buttons.h"
#include "ui/support/paint.h"

#include <QAbstractButton>
#include <QBitmap>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int interfaceStep = 10; // percent
constexpr int corner = 12;        // px at 100 %

} // namespace

DisplayPanel::DisplayPanel(Look &look, const ReadingSettings &settings, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_look(look), m_settings(settings)
{
    setObjectName(u"displayPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMouseReplay); // the click on its own button that closes it does not open it again
    setAccessibleName(tr("Display"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSizeConstraint(QLayout::SetFixedSize);
    rebuild();
    connect(&look, &Look::changed, this,
        [this] { QMetaObject::invokeMethod(this, &DisplayPanel::rebuild, Qt::QueuedConnection); });
}

void DisplayPanel::setSettings(const ReadingSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    rebuild();
}

void DisplayPanel::openAt(QWidget *button)
{
    adjustSize();
    const QRect window = button->window()->geometry();
    const QPoint below = button->mapToGlobal(QPoint(0, button->height() + 4));
    const int left = isRightToLeft() ? below.x() : below.x() + button->width() - width();
    move(std::clamp(left, window.left() + 8, std::max(window.left() + 8, window.right() - width() - 8)), below.y());
    show();
    const auto buttons = m_content->findChildren<QAbstractButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(),
        [](const QAbstractButton *each) { return each->isEnabled() && (each->focusPolicy() & Qt::TabFocus); });
    if (first != buttons.end())
        (*first)->setFocus(Qt::PopupFocusReason);
}

void DisplayPanel::change(const Change &change)
{
    const ReadingSettings before = m_settings;
    change(m_settings);
    if (m_settings == before)
        return;
    Q_EMIT changed(m_settings);
    // Not while one of the controls is still in its own click.
    QMetaObject::invokeMethod(this, &DisplayPanel::rebuild, Qt::QueuedConnection);
}

void DisplayPanel::rebuild()
{
    const QString focused = m_content && m_content->focusWidget() ? m_content->focusWidget()->objectName() : QString();
    if (m_content)
        delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(m_look.px(20), m_look.px(16), m_look.px(16), m_look.px(16));
    m_grid->setHorizontalSpacing(m_look.px(16));
    m_grid->setVerticalSpacing(m_look.px(12));
    const ReadingSettings first;
    addRow(tr("Theme"), u"theme"_s, themeChoice(), [first](ReadingSettings &s) { s.theme = first.theme; });
    addRow(tr("Text size"), u"text"_s, textStepper(),
        [first](ReadingSettings &s) { s.textPercent = first.textPercent; });
    addRow(tr("Line length"), u"measure"_s, measureSlider(),
        [first](ReadingSettings &s) { s.measure = first.measure; });
    addRow(tr("Typeface"), u"font"_s, fontChoice(), [first](ReadingSettings &s) { s.font = first.font; });
    addRow(tr("Interface text"), u"interface"_s, interfaceStepper(),
        [first](ReadingSettings &s) { s.interfacePercent = first.interfacePercent; });
    addRow(tr("Motion"), u"motion"_s, motionSwitch(),
        [first](ReadingSettings &s) { s.reducedMotion = first.reducedMotion; });
    layout()->addWidget(m_content);
    m_content->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void DisplayPanel::addRow(const QString &title, const QString &name, QWidget *control, const Change &reset)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(title, m_content);
    label->setFont(m_look.font(TextStyle::BodyMedium));
    auto *button = makeIconButton(m_look, u"undo"_s, tr("Reset: %1").arg(title), m_content);
    button->setObjectName(name + u"Reset"_s);
    ReadingSettings original = m_settings;
    reset(original);
    button->setEnabled(!(original == m_settings));
    connect(button, &QToolButton::clicked, this, [this, reset] { change(reset); });
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(button, row, 2, Qt::AlignVCenter);
}

QWidget *DisplayPanel::choice(const QString &name, const QStringList &words, int chosen,
    const std::function<void(ReadingSettings &, int)> &set)
{
    auto *box = new QWidget(m_content);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(m_look.px(4));
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new QToolButton(box);
        button->setText(words[i]);
        button->setObjectName(name + QString::number(i));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(i == chosen);
        button->setFont(m_look.font(i == chosen ? TextStyle::BodyStrong : TextStyle::Body));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
            [this, set, i] { change([&](ReadingSettings &s) { set(s, i); }); });
        line->addWidget(button);
    }
    line->addStretch();
    return box;
}

QWidget *DisplayPanel::themeChoice()
{
    return choice(u"theme"_s, {tr("System"), tr("Light"), tr("Sepia"), tr("Dark"), tr("High contrast")},
        int(m_settings.theme), [](ReadingSettings &s, int i) { s.theme = ThemeChoice(i); });
}

QWidget *DisplayPanel::fontChoice()
{
    QWidget *box = choice(u"font"_s, {tr("Serif"), tr("Sans"), tr("Highly legible")}, int(m_settings.font),
        [](ReadingSettings &s, int i) { s.font = ReadingFont(i); });
    const QStringList families{u"Charis SIL"_s, u"Inter"_s, u"Andika"_s};
    const auto buttons = box->findChildren<QToolButton *>();
    for (qsizetype i = 0; i < buttons.size(); ++i) { // each word is its own specimen
        QFont font = buttons[i]->font();
        font.setFamilies({families[i]});
        buttons[i]->setFont(font);
    }
    return box;
}

QWidget *DisplayPanel::stepper(const QString &name, const QString &value, const Change &less, const Change &more)
{
    auto *box = new QWidget(m_content);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(m_look.px(4));
    const auto addButton = [&](const QString &icon, const QString &title, const Change &step) {
        auto *button = makeIconButton(m_look, icon, title, box);
        button->setObjectName(name + icon);
        ReadingSettings after = m_settings;
        step(after);
        button->setEnabled(!(after == m_settings));
        connect(button, &QToolButton::clicked, this, [this, step] { change(step); });
        line->addWidget(button);
    };
    addButton(u"minus"_s, tr("Smaller"), less);
    auto *shown = new QLabel(value, box);
    shown->setFont(m_look.font(TextStyle::BodyMedium));
    shown->setAlignment(Qt::AlignCenter);
    shown->setMinimumWidth(m_look.px(56));
    line->addWidget(shown);
    addButton(u"plus"_s, tr("Larger"), more);
    line->addStretch();
    return box;
}

QWidget *DisplayPanel::textStepper()
{
    return stepper(
        u"text"_s, tr("%1 %").arg(locale().toString(m_settings.textPercent)),
        [](ReadingSettings &s) { s.textPercent = s.textStep(-1); },
        [](ReadingSettings &s) { s.textPercent = s.textStep(1); });
}

QWidget *DisplayPanel::interfaceStepper()
{
    const auto step = [](ReadingSettings &s, int by) {
        s.interfacePercent = std::clamp(s.interfacePercent + by, 100, 200);
    };
    return stepper(
        u"interface"_s, tr("%1 %").arg(locale().toString(m_settings.interfacePercent)),
        [step](ReadingSettings &s) { step(s, -interfaceStep); },
        [step](ReadingSettings &s) { step(s, interfaceStep); });
}

QWidget *DisplayPanel::measureSlider()
{
    auto *box = new QWidget(m_content);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(m_look.px(12));
    auto *slider = new QSlider(Qt::Horizontal, box);
    slider->setObjectName(u"measureSlider"_s);
    slider->setAccessibleName(tr("Line length in characters"));
    slider->setRange(ReadingSettings::smallestMeasure, ReadingSettings::largestMeasure);
    slider->setValue(m_settings.measure);
    slider->setFixedWidth(m_look.px(160));
    auto *shown = new QLabel(tr("%n character(s)", nullptr, m_settings.measure), box);
    shown->setFont(m_look.font(TextStyle::Body));
    connect(slider, &QSlider::valueChanged, this, [this, shown](int value) {
        m_settings.measure = value; // the row stays as it is, or the hand would lose the handle
        shown->setText(tr("%n character(s)", nullptr, value));
        m_content->findChild<QWidget *>(u"measureReset"_s)->setEnabled(value != ReadingSettings().measure);
        Q_EMIT changed(m_settings);
    });
    line->addWidget(slider);
    line->addWidget(shown);
    line->addStretch();
    return box;
}

QWidget *DisplayPanel::motionSwitch()
{
    auto *box = new QCheckBox(tr("Reduced motion"), m_content);
    box->setObjectName(u"motionSwitch"_s);
    box->setFont(m_look.font(TextStyle::Body));
    box->setChecked(m_settings.reducedMotion);
    connect(box, &QCheckBox::clicked, this,
        [this](bool on) { change([on](ReadingSettings &s) { s.reducedMotion = on; }); });
    return box;
}

// Round without a compositor too, which see-through corners would need.
void DisplayPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    QBitmap shape(size());
    shape.clear();
    QPainter painter(&shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(rect(), m_look.px(corner), m_look.px(corner));
    painter.end();
    setMask(shape);
}

void DisplayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Raised)); // under the outline's soft edge; the mask cuts the corners
    paintBox(m_look, painter, rect(), m_look.px(corner), m_look.color(Role::Raised), m_look.color(Role::Control));
}

} // namespace heartport
