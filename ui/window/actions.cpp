#include "ui/window/actions.h"

#include <QWidget>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    ActionId id;
    Actions::Group group;
    const char *text;
    std::array<const char *, 3> keys;
};

using Group = Actions::Group;

// In the order in which the table of keys shows them.
constexpr std::array<Row, actionCount> rows{{
    {ActionId::Home, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "Home"), {"Alt+Home"}},
    {ActionId::Search, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "Search the library"), {"Ctrl+K"}},
    {ActionId::Back, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "Back"), {"Alt+Left"}},
    {ActionId::Forward, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "Forward"), {"Alt+Right"}},
    {ActionId::NextPane, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "Next part of the window"), {"F6"}},
    {ActionId::MyPlan, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "My plan"), {"Ctrl+M"}},
    {ActionId::Write, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "Write"), {"Ctrl+E"}},
    {ActionId::History, Group::Going, QT_TRANSLATE_NOOP("heartport::Actions", "What you have read"), {"Ctrl+H"}},
    {ActionId::FindInPage, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Find in this hearticle"),
        {"Ctrl+F", "/"}},
    {ActionId::FindNext, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Next match"), {"F3"}},
    {ActionId::FindPrevious, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Previous match"), {"Shift+F3"}},
    {ActionId::SaveHearticle, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Save hearticle"), {"Ctrl+D"}},
    {ActionId::Share, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Share hearticle"), {"Ctrl+Shift+S"}},
    {ActionId::Print, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Print"), {"Ctrl+P"}},
    {ActionId::EditHearticle, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Edit this hearticle"),
        {"Ctrl+Shift+E"}},
    {ActionId::NextSection, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Next section"), {"Ctrl+Down"}},
    {ActionId::PreviousSection, Group::Reading, QT_TRANSLATE_NOOP("heartport::Actions", "Previous section"),
        {"Ctrl+Up"}},
    {ActionId::SaveDraft, Group::Writing, QT_TRANSLATE_NOOP("heartport::Actions", "Save the draft"), {"Ctrl+S"}},
    {ActionId::Cite, Group::Writing, QT_TRANSLATE_NOOP("heartport::Actions", "Cite a reference"), {"Ctrl+Shift+C"}},
    {ActionId::FindAndReplace, Group::Writing, QT_TRANSLATE_NOOP("heartport::Actions", "Find and replace"), {"Ctrl+F"}},
    {ActionId::FocusOnText, Group::Writing, QT_TRANSLATE_NOOP("heartport::Actions", "Focus on the text"), {"Ctrl+F11"}},
    {ActionId::NextDraftPart, Group::Writing, QT_TRANSLATE_NOOP("heartport::Actions", "Next part of the draft"),
        {"Ctrl+PgDown"}},
    {ActionId::PreviousDraftPart, Group::Writing, QT_TRANSLATE_NOOP("heartport::Actions", "Previous part of the draft"),
        {"Ctrl+PgUp"}},
    {ActionId::CloseTab, Group::Tabs, QT_TRANSLATE_NOOP("heartport::Actions", "Close this hearticle"), {"Ctrl+W"}},
    {ActionId::NextTab, Group::Tabs, QT_TRANSLATE_NOOP("heartport::Actions", "Next hearticle"),
        {"Ctrl+Tab", "Ctrl+PgDown"}},
    {ActionId::PreviousTab, Group::Tabs, QT_TRANSLATE_NOOP("heartport::Actions", "Previous hearticle"),
        {"Ctrl+Shift+Tab", "Ctrl+PgUp"}},
    {ActionId::ShowSidebar, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "Sidebar"), {"F9"}},
    {ActionId::ShowActionFeed, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "Action feed"), {"F7"}},
    {ActionId::ShowReferences, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "View references & access science"),
        {"F8"}},
    {ActionId::Display, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "Display"), {"Ctrl+Shift+D"}},
    {ActionId::LargerText, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "Larger text"), {"Ctrl++", "Ctrl+="}},
    {ActionId::SmallerText, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "Smaller text"), {"Ctrl+-"}},
    {ActionId::OriginalText, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "Original text size"), {"Ctrl+0"}},
    {ActionId::FullScreen, Group::View, QT_TRANSLATE_NOOP("heartport::Actions", "Full screen"), {"F11"}},
    {ActionId::Import, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Bring in hearticles…"), {"Ctrl+O"}},
    {ActionId::SaveCopies, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Save copies…"), {"Ctrl+Alt+S"}},
    {ActionId::Channels, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Channels…"), {}},
    {ActionId::Retractions, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Load retraction data…"), {}},
    {ActionId::ReadingSettings, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Goal and language…"),
        {"Ctrl+,"}},
    {ActionId::PublisherLines, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Lines under the AI notice…"),
        {}},
    {ActionId::Keys, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Table of keys"), {"F1", "?"}},
    {ActionId::About, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "About HeartPort"), {}},
    {ActionId::Quit, Group::Program, QT_TRANSLATE_NOOP("heartport::Actions", "Quit"), {"Ctrl+Q"}},
}};

const Row &rowOf(ActionId id) { return rows[size_t(id)]; }

constexpr bool rowsAreInOrder()
{
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id != ActionId(i))
            return false;
    return true;
}
static_assert(rowsAreInOrder());

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Row &row : rows) {
        auto *action = new QAction(window);
        QList<QKeySequence> keys;
        for (const char *key : row.keys)
            if (key)
                keys.append(QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText));
        action->setShortcuts(keys);
        window->addAction(action);
        m_actions[size_t(row.id)] = action;
    }
    retranslate();
}

Actions::Group Actions::group(ActionId id) const { return rowOf(id).group; }

QString Actions::name(ActionId id) { return tr(rowOf(id).text); }

QString Actions::groupName(Group group)
{
    switch (group) {
    case Group::Going:
        return tr("Going about");
    case Group::Reading:
        return tr("Reading");
    case Group::Writing:
        return tr("Writing");
    case Group::Tabs:
        return tr("Open hearticles");
    case Group::View:
        return tr("View");
    case Group::Program:
        return tr("Program");
    }
    Q_UNREACHABLE();
}

void Actions::retranslate()
{
    for (const Row &row : rows) // an & of the words is no mark of a key
        action(row.id)->setText(name(row.id).replace(u'&', u"&&"_s));
}

} // namespace heartport
