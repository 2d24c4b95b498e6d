// A paragraph of words with emphasis, drawn at our own line pitch: for actions and references. Never rich text.
#pragma once

#include "ui/support/look.h"

#include <QHash>
#include <QLabel>
#include <QTextLayout>

#include <memory>

namespace heartport {

struct TextRun {
    QString text;
    bool italic = false;
    bool strong = false;
    bool code = false;
    bool removed = false; // struck out: words that a comparison finds no more
    bool added = false;   // underlined: words that are new

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

// Runs laid out at a width; words from outside are only ever text.
class RunLayout
{
public:
    RunLayout(const Look &look, TextStyle style) : m_look(look), m_style(style) {}

    void setRuns(const QList<TextRun> &runs);
    QString text() const;
    int lineHeight() const { return m_look.lineHeight(m_style); }
    int naturalWidth() const;     // of the text on one line
    int widthAt(int width) const; // of the longest line when broken at `width`
    int heightAt(int width) const;
    void draw(QPainter &painter, const QRect &box, Qt::LayoutDirection direction, const QColor &colour,
        bool underlined = false) const;
    void forget(); // the type has changed

private:
    const QTextLayout &layoutAt(int width) const;
    int linesAt(int width) const;

    const Look &m_look;
    TextStyle m_style;
    QList<TextRun> m_runs;
    mutable std::unique_ptr<QTextLayout> m_layout;
    mutable int m_width = -1;
    // A layout asks for the same few widths again and again, and breaking lines is the dearest part of a panel.
    mutable QHash<int, int> m_lines; // of a width
    mutable int m_natural = -1;
};

// A QLabel for assistive technology; only its drawing and measuring are ours.
class RunLabel : public QLabel
{
    Q_OBJECT

public:
    RunLabel(const Look &look, TextStyle style, Role role, QWidget *parent);

    void setRuns(const QList<TextRun> &runs);
    void setPlain(const QString &text) { setRuns({TextRun{text}}); }
    void setRole(Role role);
    int heightForWidth(int width) const override { return m_layout.heightAt(width); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    RunLayout m_layout;
    Role m_role;
};

} // namespace heartport
