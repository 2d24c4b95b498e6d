// The row above the text: citing, marks, blocks, and how long the text is, section by section.
#pragma once

#include "domain/essentials.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace heartport {

class Look;

class EditorToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit EditorToolbar(const Look &look, QWidget *parent = nullptr);

    void setCounts(const Essentials &essentials);

Q_SIGNALS:
    void citeRequested();
    void headingRequested();
    void boldRequested();
    void italicRequested();
    void listRequested();
    void tableRequested();
    void pictureRequested();
    void linkRequested();
    void sectionActivated(int block);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Request = void (EditorToolbar::*)();
    void addButton(const QString &icon, const QString &name, const QString &keys, Request request);
    void restyle();
    void fit();
    void showSections();
    static QString lengthText(int words);

    struct SectionCount {
        QString title; // empty: before the first section
        int block = 0;
        int words = 0;
    };

    const Look &m_look;
    QPushButton *m_cite;
    QPushButton *m_heading;
    QPushButton *m_count;
    QList<SectionCount> m_sections;
};

} // namespace heartport
