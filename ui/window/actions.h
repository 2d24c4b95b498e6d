// Everything that a key or a menu can do, in one table: the window connects it, the table of keys shows it.
#pragma once

#include <QAction>
#include <QObject>

#include <array>

namespace heartport {

enum class ActionId {
    Home,
    Search,
    Back,
    Forward,
    NextPane,
    MyPlan,
    Write,
    History,
    FindInPage,
    FindNext,
    FindPrevious,
    SaveHearticle,
    Share,
    Print,
    EditHearticle,
    NextSection,
    PreviousSection,
    SaveDraft,
    Cite,
    FindAndReplace,
    FocusOnText,
    NextDraftPart,
    PreviousDraftPart,
    CloseTab,
    NextTab,
    PreviousTab,
    ShowSidebar,
    ShowActionFeed,
    ShowReferences,
    Display,
    LargerText,
    SmallerText,
    OriginalText,
    FullScreen,
    Import,
    SaveCopies,
    Channels,
    Retractions,
    ReadingSettings,
    PublisherLines,
    Keys,
    About,
    Quit,
};
constexpr int actionCount = int(ActionId::Quit) + 1;

class Actions : public QObject
{
    Q_OBJECT

public:
    enum class Group { Going, Reading, Writing, Tabs, View, Program };

    // The actions belong to the window, so that their keys work wherever the focus is.
    explicit Actions(QWidget *window);

    QAction *action(ActionId id) const { return m_actions[size_t(id)]; }
    Group group(ActionId id) const;
    static QString name(ActionId id);
    static QString groupName(Group group);
    // Words again, after the language changed.
    void retranslate();

private:
    std::array<QAction *, actionCount> m_actions{};
};

} // namespace heartport
