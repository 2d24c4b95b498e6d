// Search on a kiosk: a field, the keyboard below, what is found between them. Nothing of it outlives the visit.
#pragma once

#include "ui/kiosk/kiosklook.h"
#include "ui/library/searchanswer.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace heartport {

class KioskLibrary;
class KioskList;
class KioskText;
class ScreenKeyboard;

class KioskSearch : public QWidget
{
    Q_OBJECT

public:
    KioskSearch(const KioskLook &look, KioskLibrary &library, QWidget *parent);

    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void articleActivated(const heartport::ArticleId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField();
    void buildKeyboard();
    void ask();
    void answered(const SearchAnswer &answer);
    void restyle();
    void showKeyboard(bool shown);
    QStringList languages() const;

    const KioskLook &m_look;
    KioskLibrary &m_library;
    Searcher m_searcher;
    QTimer m_quiet;           // since the last letter
    QWidget *m_box = nullptr; // around the field: the style sheet decides on the height of a field itself
    QLineEdit *m_field = nullptr;
    KioskText *m_said = nullptr;
    KioskList *m_found = nullptr;
    ScreenKeyboard *m_keyboard = nullptr;
};

} // namespace heartport
