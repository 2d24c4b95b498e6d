// The writing desk over a library with one published hearticle, in a window of its own for each test.
#pragma once

#include "support/samples.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/writingdesk.h"
#include "ui/support/look.h"

#include <QTest>

namespace heartport {

class DeskTest : public QObject
{
protected:
    void openDesk()
    {
        m_home = std::make_unique<samples::TemporaryLibrary>();
        QVERIFY(m_home->store(m_published));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 744);
        m_desk = std::make_unique<WritingDesk>(m_look, m_home->library(), m_window.get());
        m_desk->page().setGeometry(0, 0, 1280, 744);
        m_window->show();
    }
    void closeDesk()
    {
        m_desk.reset();
        m_window.reset();
        m_home.reset();
    }
    DraftSession &session() { return *m_desk->session(); }

    Look m_look;
    std::unique_ptr<samples::TemporaryLibrary> m_home;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WritingDesk> m_desk;
    Article m_published = samples::article();
};

} // namespace heartport
