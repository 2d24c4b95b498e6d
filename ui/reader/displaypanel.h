// Display (Aa): how page and program look to this reader, each value with its own reset.
#pragma once

#include "ui/reader/readingsettings.h"

#include <QFrame>

#include <functional>

class QGridLayout;

namespace heartport {

class DisplayPanel : public QFrame
{
    Q_OBJECT

public:
    DisplayPanel(Look &look, const ReadingSettings &settings, QWidget *parent);

    const ReadingSettings &settings() const { return m_settings; }
    void setSettings(const ReadingSettings &settings); // from elsewhere; says nothing
    // Below the button, at its end, within the window.
    void openAt(QWidget *button);

Q_SIGNALS:
    void changed(const heartport::ReadingSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Change = std::function<void(ReadingSettings &)>;

    void rebuild();
    void addRow(const QString &title, const QString &name, QWidget *control, const Change &reset);
    QWidget *themeChoice();
    QWidget *fontChoice();
    QWidget *textStepper();
    QWidget *interfaceStepper();
    QWidget *measureSlider();
    QWidget *motionSwitch();
    QWidget *choice(const QString &name, const QStringList &words, int chosen,
        const std::function<void(ReadingSettings &, int)> &set);
    QWidget *stepper(const QString &name, const QString &value, const Change &less, const Change &more);
    void change(const Change &change);

    Look &m_look;
    ReadingSettings m_settings;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr; // of the content
};

} // namespace heartport
