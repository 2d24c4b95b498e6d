// The cover of a hearticle: its image by file, paste or drop, what it shows for those who cannot see it, and its credit.
#pragma once

#include "ui/editor/draftsession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heartport {

class Look;

class CoverField : public QWidget
{
    Q_OBJECT

public:
    CoverField(const Look &look, DraftSession &session, QWidget *parent = nullptr);

    // PNG, JPEG or WebP bytes under a file's name; a refusal is said by problemChanged().
    void take(const QString &fileName, const QByteArray &bytes);

Q_SIGNALS:
    void problemChanged(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+V

private:
    QLineEdit *makeLine(QString Cover::*text, int index, const QString &name);
    void buildWords(class QVBoxLayout *column);
    void takeMime(const class QMimeData &data);
    void chooseFile();
    void readFile(const QString &path);
    void remove();
    void showSession();
    void showImage();

    const Look &m_look;
    DraftSession &m_session;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QWidget *m_words;
    QLineEdit *m_alt;
    QLineEdit *m_credit;
    QCheckBox *m_own;
};

// A name for a new image that no asset has yet: of letters, digits, dots and hyphens, with the right extension.
QString freeAssetName(const Article &article, const QString &fileName);

} // namespace heartport
