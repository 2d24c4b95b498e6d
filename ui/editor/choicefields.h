// Choices of the draft: category, language and the author's statement on AI, as boxes of one line.
#pragma once

#include "ui/editor/draftsession.h"

#include <QComboBox>

class QAction;

namespace heartport {

class Library;
class Look;

// The library's categories with their colour, or any other.
class CategoryBox : public QComboBox
{
    Q_OBJECT

public:
    CategoryBox(const Look &look, DraftSession &session, const Library &library, QWidget *parent = nullptr);

private:
    void fill();
    void showSession();
    void commit(const QString &category);
    QIcon square(const QString &category) const;

    const Look &m_look;
    DraftSession &m_session;
    const Library &m_library;
    QAction *m_square;
};

// By their own names; a tag that is not in the list is shown and kept.
class LanguageBox : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageBox(DraftSession &session, QWidget *parent = nullptr);

private:
    void showSession();

    DraftSession &m_session;
};

// No default: an author must say it.
class AiStatementBox : public QComboBox
{
    Q_OBJECT

public:
    explicit AiStatementBox(DraftSession &session, QWidget *parent = nullptr);

private:
    void showSession();

    DraftSession &m_session;
};

// "AI-assisted"; "Not stated" without one.
QString aiStatementText(const std::optional<AiDisclosure> &level);
// Tags of languages to choose from, by their names.
QStringList offeredLanguages();

} // namespace heartport
