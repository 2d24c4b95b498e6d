#include "ui/window/session.h"

#include "importing/importer.h"
#include "ui/library/library.h"
#include "ui/reader/readingsettings.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileDialog>
#include <QLoggingCategory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(sessionLog, "heartport.session")

} // namespace

Session::Session(QString libraryPath, QApplication &application, Surroundings surroundings)
    : m_path(std::move(libraryPath)), m_surroundings(std::move(surroundings)), m_focusRing(m_look, application),
      m_systemLook(m_look)
{
    connect(&m_look, &Look::changed, this, [this] { m_look.apply(); });
}

Session::~Session() = default;

void Session::start(const QStringList &words)
{
    m_language.load(m_settings.value("interface/language"_L1).toString());
    const ReadingSettings reading = ReadingSettings::load(m_settings);
    m_look.setThemeChoice(reading.theme);
    m_look.setTextScale(reading.interfacePercent);
    m_look.setReducedMotion(reading.reducedMotion);
    m_look.apply();
    if (const auto opened = openLibrary(m_path); !opened)
        return sayWhyNot(opened.error(), words);
    makeWindow(words);
    m_systemLook.start();
}

void Session::bringForward(const QStringList &words)
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    m_window->openWords(words);
}

Result<> Session::openLibrary(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database && database.error().code == ErrorCode::LibraryReadOnly)
        database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database);
    if ((*database)->isWritable()) {
        const auto report = importStarter(**database);
        if (!report)
            return failure(report);
    }
    m_path = path;
    m_database = std::move(*database);
    m_library = std::make_unique<Library>(*m_database);
    return {};
}

void Session::sayWhyNot(const Error &error, const QStringList &words)
{
    qCWarning(sessionLog).noquote() << error.detail;
    const ErrorText text = errorText(error);
    auto *dialog = new Dialog(m_look, nullptr);
    dialog->setObjectName("libraryProblemDialog"_L1);
    dialog->setHeading(text.sentence);
    dialog->setSentence(text.nextStep + u"\n\n"_s + m_path);
    dialog->addButton(tr("Choose another library…"), this, [this, words] { chooseAnother(words); });
    dialog->addButton(tr("Try again"), this, [this, words] { start(words); });
    dialog->addSafeButton(tr("Quit"));
    connect(dialog, &QDialog::rejected, this, [] { QApplication::exit(3); });
    dialog->open();
}

void Session::chooseAnother(const QStringList &words)
{
    auto *dialog = new QFileDialog(nullptr, tr("Choose a library"), QString(), tr("HeartPort library (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, words](const QString &file) {
        m_path = file;
        start(words);
    });
    connect(dialog, &QFileDialog::rejected, this, [] { QApplication::exit(3); });
    dialog->open();
}

void Session::makeWindow(const QStringList &words)
{
    m_window = std::make_unique<MainWindow>(m_look, *m_library, m_settings, m_surroundings);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Session::remakeWindow, Qt::QueuedConnection);
    m_window->openWords(words); // before it is seen, so that Home is not laid out for nobody
    m_window->show();
    for (const QString &repair : m_database->repairs())
        qCWarning(sessionLog).noquote() << repair;
    if (!m_database->repairs().isEmpty())
        m_window->say(tr("The AI-content notice in this library had been altered. HeartPort has put it back."));
    if (!m_library->isWritable()) {
        const ErrorText text = errorText({ErrorCode::LibraryReadOnly, {}});
        m_window->say(text.sentence + u' ' + text.nextStep);
    }
}

void Session::remakeWindow()
{
    // All words of a window are chosen when it is made, so a new language is a new window at the same place.
    m_window->remember();
    const MainWindow::Front front = m_window->front();
    m_window.reset();
    m_language.load(m_settings.value("interface/language"_L1).toString());
    m_look.apply();
    makeWindow({});
    m_window->showFront(front);
}

} // namespace heartport
