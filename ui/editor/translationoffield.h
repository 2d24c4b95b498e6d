// Says that the draft is a translation of another hearticle of the library, and of which.
#pragma once

#include "ui/editor/draftsession.h"

#include <QComboBox>

namespace heartport {

class Library;

class TranslationOfField : public QComboBox
{
    Q_OBJECT

public:
    TranslationOfField(DraftSession &session, const Library &library, QWidget *parent = nullptr);

private:
    void fill();
    void showSession();

    DraftSession &m_session;
    const Library &m_library;
};

} // namespace heartport
