// One run of the program: opens the library, makes the window, and makes it anew where the language changes.
#pragma once

#include "storage/database.h"
#include "ui/support/focusring.h"
#include "ui/support/languages.h"
#include "ui/support/look.h"
#include "ui/support/systemlook.h"
#include "ui/window/surroundings.h"

#include <QObject>
#include <QSettings>

#include <memory>

class QApplication;

namespace heartport {

class Library;
class MainWindow;

class Session : public QObject
{
    Q_OBJECT

public:
    Session(QString libraryPath, QApplication &application, Surroundings surroundings = {});
    ~Session() override;

    // Shows the window, or says why the library cannot be opened and what to do. Words: addresses and files.
    void start(const QStringList &words);
    // Another start of the program handed over its words.
    void bringForward(const QStringList &words);

    MainWindow *window() const { return m_window.get(); } // absent while the library is not open
    Library *library() const { return m_library.get(); }

private:
    Result<> openLibrary(const QString &path);
    void sayWhyNot(const Error &error, const QStringList &words);
    void chooseAnother(const QStringList &words);
    void makeWindow(const QStringList &words);
    void remakeWindow();

    QString m_path;
    Surroundings m_surroundings;
    QSettings m_settings;
    LoadedLanguage m_language;
    Look m_look;
    FocusRing m_focusRing;
    SystemLook m_systemLook;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace heartport
