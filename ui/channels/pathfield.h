// A field for a path with a button that chooses it.
#pragma once

#include <QWidget>

class QLineEdit;

namespace heartport {

class Look;

class PathField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Folder, File };

    PathField(const Look &look, Kind kind, const QString &title, QWidget *parent);
    QLineEdit *edit() const { return m_edit; }

private:
    void choose();

    Kind m_kind;
    QString m_title;
    QLineEdit *m_edit;
};

} // namespace heartport
