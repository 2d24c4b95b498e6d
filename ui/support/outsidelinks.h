// Addresses that lead out of the program: opened in the desktop's browser after one clear question.
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace heartport {

class Look;

class OutsideLinks : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<bool(const QUrl &)>;

    // `opener` gives an address to the desktop; a test puts its own in its place.
    OutsideLinks(Look &look, QWidget *window, Opener opener);

    // Asks "Open in browser?" with the address in full, then opens it. Refused addresses ask nothing and do nothing.
    void ask(const QUrl &url);

Q_SIGNALS:
    void couldNotOpen(const QUrl &url);

private:
    void open(const QUrl &url);

    Look &m_look;
    QWidget *m_window;
    Opener m_opener;
};

} // namespace heartport
