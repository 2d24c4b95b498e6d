#include "exporting/pdfmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString modulePath()
{
    // Beside the program's own folder, in the build as in every prefix it is installed under.
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"../lib/heartport"_s, QStringLiteral("../" HEARTPORT_MODULE_DIR)}) {
        const QString path = programs.absoluteFilePath(folder + u"/heartport-pdf.so"_s);
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return {};
}

} // namespace

Result<const PdfModule *> pdfModule()
{
    QLibrary library(modulePath());
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const auto entry = PdfEntry(library.resolve("heartportPdf"));
    if (!entry)
        return failure(ErrorCode::FileUnreadable,
            u"the module heartport-pdf cannot be loaded: %1"_s.arg(library.errorString().simplified()));
    return entry();
}

} // namespace heartport
