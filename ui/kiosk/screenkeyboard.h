// The keyboard in the kiosk's own window: types only into the field it was made for.
#pragma once

#include "ui/kiosk/keylayouts.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace heartport {

class KioskButton;

class ScreenKeyboard : public QWidget
{
    Q_OBJECT

public:
    // `languages` as keyboardLanguages() gives them; the first one is shown.
    ScreenKeyboard(const KioskLook &look, QLineEdit &field, QStringList languages, QWidget *parent);

Q_SIGNALS:
    void finished(); // the word is written

private:
    void build();
    void buildRow(QVBoxLayout *column, const QString &letters);
    void buildSpecials(QVBoxLayout *column);
    KioskButton *addKey(QLayout *row, const QString &text, double drawnWidth);
    void type(const QString &text);
    void rebuild();

    const KioskLook &m_look;
    QLineEdit &m_field;
    QStringList m_languages;
    qsizetype m_language = 0;
    bool m_signs = false;
    bool m_ordered; // for a four-key pad
    QWidget *m_keys = nullptr;
};

} // namespace heartport
