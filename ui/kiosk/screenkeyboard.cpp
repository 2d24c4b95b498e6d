#include "ui/kiosk/screenkeyboard.h"

#include "ui/kiosk/kioskbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace heartport {

using namespace Qt::StringLiterals;

ScreenKeyboard::ScreenKeyboard(const KioskLook &look, QLineEdit &field, QStringList languages, QWidget *parent)
    : QWidget(parent), m_look(look), m_field(field), m_languages(std::move(languages)),
      m_ordered(look.look().showsFocus())
{
    setObjectName("screenKeyboard"_L1);
    setLayoutDirection(Qt::LeftToRight); // keys stand where the language's own keyboards have them
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
}

void ScreenKeyboard::build()
{
    m_keys = new QWidget(this);
    layout()->addWidget(m_keys);
    auto *column = new QVBoxLayout(m_keys);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.px(8));
    const KeyLayout own = keyLayout(m_languages.at(m_language));
    const QStringList rows = m_signs ? signRows() : m_ordered ? inOrder(own).rows : own.rows;
    for (const QString &row : rows)
        buildRow(column, row);
    buildSpecials(column);
}

KioskButton *ScreenKeyboard::addKey(QLayout *row, const QString &text, double drawnWidth)
{
    auto *key = new KioskButton(m_look, KioskButton::Kind::Key, text, m_keys);
    key->setDrawnHeight(84);
    key->setDrawnText(text.size() == 1 ? 32 : 23);
    key->setMinimumWidth(m_look.target(60));
    key->setMaximumWidth(m_look.px(drawnWidth));
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(key);
    return key;
}

void ScreenKeyboard::buildRow(QVBoxLayout *column, const QString &letters)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(8));
    column->addLayout(row);
    row->addStretch(1);
    for (const QChar letter : letters) {
        auto *key = addKey(row, QString(letter), m_look.isPortrait() ? 96 : 112);
        row->setStretchFactor(key, 100);
        connect(key, &QAbstractButton::clicked, this, [this, letter] { type(QString(letter)); });
    }
    row->addStretch(1);
}

void ScreenKeyboard::buildSpecials(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(8));
    column->addLayout(row);
    if (m_languages.size() > 1) {
        const QString next = m_languages.at((m_language + 1) % m_languages.size());
        auto *language = addKey(row, keyLayout(next).name, 220);
        language->setObjectName("keyLanguage"_L1);
        language->setIconName(u"globe"_s);
        connect(language, &QAbstractButton::clicked, this, [this] {
            m_language = (m_language + 1) % m_languages.size();
            rebuild();
        });
    }
    auto *signs = addKey(row, m_signs ? tr("ABC") : tr("123"), 140);
    connect(signs, &QAbstractButton::clicked, this, [this] {
        m_signs = !m_signs;
        rebuild();
    });
    auto *space = addKey(row, tr("Space"), 900);
    row->setStretchFactor(space, 100);
    connect(space, &QAbstractButton::clicked, this, [this] { type(u" "_s); });
    auto *erase = addKey(row, tr("Delete"), 220);
    erase->setObjectName("keyDelete"_L1);
    connect(erase, &QAbstractButton::clicked, &m_field, &QLineEdit::backspace);
    auto *done = addKey(row, tr("Done"), 220);
    done->setObjectName("keyDone"_L1);
    connect(done, &QAbstractButton::clicked, this, &ScreenKeyboard::finished);
}

void ScreenKeyboard::type(const QString &text)
{
    if (m_field.text().size() < m_field.maxLength())
        m_field.insert(text);
}

void ScreenKeyboard::rebuild()
{
    m_keys->hide();
    m_keys->deleteLater(); // one of its keys was pressed just now
    build();
    m_keys->show();
    m_field.setFocus();
}

} // namespace heartport
