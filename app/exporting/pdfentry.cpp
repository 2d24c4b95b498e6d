// What the module hands to the program.
#include "exporting/pdfmodule.h"

extern "C" Q_DECL_EXPORT const heartport::PdfModule *heartportPdf()
{
    static const heartport::PdfModule module{heartport::markedPdf, heartport::readPdf};
    return &module;
}
