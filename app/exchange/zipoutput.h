// Writes a zip file one entry after the other; equal content gives equal bytes. Internal to exchange.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct archive;
class QIODevice;

namespace heartport {

class ZipOutput
{
public:
    enum class Method { Deflate, Store };
    // The device must be open for writing and outlive this.
    ZipOutput(QIODevice &device, Method method);

    bool add(const QString &name, const QByteArray &bytes);
    bool finish();
    QString problem() const; // what went wrong

private:
    std::unique_ptr<archive, int (*)(archive *)> m_zip;
};

} // namespace heartport
