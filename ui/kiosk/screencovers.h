// Where the kiosk stands: over the whole main screen, with plain windows over every other one.
#pragma once

#include <QObject>
#include <QWidget>

#include <memory>
#include <vector>

namespace heartport {

// Black, without focus: nothing of what lies beneath is seen or touched.
class ScreenCover : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenCover(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Follows screens that come, go or are turned. Under Wayland the compositor alone decides where windows stand.
class ScreenCovers : public QObject
{
    Q_OBJECT

public:
    explicit ScreenCovers(QWidget &kiosk);
    ~ScreenCovers() override;

private:
    void follow(QScreen *screen);
    void cover();

    QWidget &m_kiosk;
    std::vector<std::unique_ptr<ScreenCover>> m_covers;
};

} // namespace heartport
