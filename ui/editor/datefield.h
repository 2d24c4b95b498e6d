// A date of the draft, written or picked from a calendar, with the usual spans to choose from; may be absent.
#pragma once

#include "ui/editor/draftsession.h"

#include <QWidget>

class QCalendarWidget;
class QLineEdit;
class QMenu;

namespace heartport {

class Look;

class DateField : public QWidget
{
    Q_OBJECT

public:
    struct Preset {
        QString name; // "In 2 years"
        int months;   // from today
    };

    DateField(const Look &look, DraftSession &session, ArticlePart part, QDate Article::*date, const QString &what,
        const QList<Preset> &presets, QWidget *parent = nullptr);

Q_SIGNALS:
    void problemChanged(const QString &sentence); // empty: what is written is a date, or nothing

private:
    void dress(QCalendarWidget &calendar) const;
    void showSession();
    void readLine();
    void set(const QDate &date);
    QMenu *makeMenu(const QList<Preset> &presets);

    const Look &m_look;
    DraftSession &m_session;
    ArticlePart m_part;
    QDate Article::*m_date;
    QString m_what;
    QLineEdit *m_line;
};

// As the locale writes it short, as ISO 8601, or with a year of four digits in the locale's order; invalid otherwise.
QDate readDate(const QString &text, const QLocale &locale);

} // namespace heartport
