// Markdown with its citations as chips: what the author sees, what the text is, and the way between them.
#include "ui/editor/markdowneditor.h"

#include "support/samples.h"
#include "ui/editor/chiptext.h"
#include "ui/editor/citationchip.h"
#include "ui/editor/markdowncommands.h"
#include "ui/editor/numbersdialog.h"
#include "ui/support/look.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUndoStack>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstMarkdownEditor : public QObject
{
    Q_OBJECT

private:
    Look m_look;
    QUndoStack m_undo;
    std::unique_ptr<MarkdownEditor> m_editor;

    MarkdownEditor &editor() { return *m_editor; }
    static constexpr QChar chip = QChar::ObjectReplacementCharacter;

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<MarkdownEditor>(m_look, m_undo);
        m_editor->resize(700, 400);
        m_editor->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }

    void theTextComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("plain") << u"One.\n\nTwo.\n"_s;
        QTest::newRow("cited") << u"One [@a]. Two [@b; @c, p. 4] and more.\n"_s;
        QTest::newRow("chips side by side") << u"[@a][@b]\n[@c]"_s;
        QTest::newRow("no citation") << u"[a@b.org](mailto:a@b.org) [3] [@] @a\n"_s;
        QTest::newRow("everything") << samples::article().essentials;
        QTest::newRow("beyond the basic plane") << u"😀 [@a] 😀\n"_s;
    }
    void theTextComesBackAsItWent()
    {
        QFETCH(QString, markdown);
        editor().setMarkdown(markdown);
        QCOMPARE(chips::markdown(*editor().document()), markdown);
        QCOMPARE(editor().markdown(), markdown);
    }

    void aCitationIsOneCharacterForTheCaret()
    {
        editor().setMarkdown(u"Ab [@key1] c"_s);
        QCOMPARE(editor().toPlainText().size(), 6);
        editor().select(3, 0);
        QTest::keyClick(&editor(), Qt::Key_Right);
        QCOMPARE(editor().caret(), 10);
        QTest::keyClick(&editor(), Qt::Key_Backspace);
        QCOMPARE(editor().markdown(), u"Ab  c"_s);
    }

    void placesAreFoundOnBothSidesOfAChip()
    {
        const QString markdown = u"Ab [@key1] c\n[@k2]d"_s;
        editor().setMarkdown(markdown);
        const QTextDocument &document = *editor().document();
        for (const auto &[offset, position] : {std::pair(0, 0), {3, 3}, {10, 4}, {12, 6}, {13, 7}, {18, 8}, {19, 9}}) {
            QCOMPARE(chips::toDocument(document, offset), position);
            QCOMPARE(chips::toMarkdown(document, position), offset);
        }
        QCOMPARE(chips::toDocument(document, 6), 3); // inside the chip's Markdown: its beginning
    }

    void closingTheBracketMakesTheChip()
    {
        QTest::keyClicks(&editor(), u"So [@key1"_s);
        QVERIFY(!editor().toPlainText().contains(chip));
        QTest::keyClicks(&editor(), u"]"_s);
        QVERIFY(editor().toPlainText().contains(chip));
        QCOMPARE(editor().markdown(), u"So [@key1]"_s);
        QTest::keyClicks(&editor(), u" on"_s);
        QCOMPARE(editor().markdown(), u"So [@key1] on"_s);
    }

    void theChipShowsTheNumberOrWhatIsMissing()
    {
        const Article article = samples::article();
        CitationChip drawn(m_look);
        drawn.setNumbers(CitationNumbers(article, parseEssentials(article.essentials)));
        QCOMPARE(drawn.label(u"[@trial; @review]"_s), u"[2, 3]"_s);
        QCOMPARE(drawn.label(u"[@lost]"_s), u"[? lost]"_s);
        QCOMPARE(drawn.label(u"[@cohort; @lost]"_s), u"[1, ? lost]"_s);
    }

    void copyingGivesTheMarkdownAndPastingTakesIt()
    {
        editor().setMarkdown(u"One [@a].\nTwo [@b, p. 4]."_s);
        editor().selectAll();
        editor().copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"One [@a].\nTwo [@b, p. 4]."_s);
        editor().moveCursor(QTextCursor::End);
        editor().paste();
        QCOMPARE(editor().markdown(), u"One [@a].\nTwo [@b, p. 4].One [@a].\nTwo [@b, p. 4]."_s);
        QCOMPARE(editor().toPlainText().count(chip), 4);
    }

    void pastedRichTextIsPlainWithoutItsMarks()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<b>bold</b>"_s);
        data->setText(u"bo\uFFFCld\r\nnext"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        editor().paste();
        QCOMPARE(editor().markdown(), u"bold\nnext"_s);
    }

    void pastedNumbersAreNoticed()
    {
        QSignalSpy pasted(&editor(), &MarkdownEditor::numbersPasted);
        QGuiApplication::clipboard()->setText(u"Known [3] and [1, 4–6]."_s);
        editor().paste();
        QCOMPARE(pasted.size(), 1);
        QGuiApplication::clipboard()->setText(u"A [3](https://example.org) link."_s);
        editor().paste();
        QCOMPARE(pasted.size(), 1);
    }

    void numbersBecomeCitations()
    {
        QCOMPARE(literalNumbers(u"Known [3] and [1, 4–6], not [2-1] or [2](x)."_s), (QList<int>{3, 1, 4, 5, 6}));
        const QHash<int, QString> keys{{3, u"a"_s}, {1, u"b"_s}};
        QCOMPARE(withCitationKeys(u"Known [3] and [1, 3] and [4]."_s, keys), u"Known [@a] and [@b; @a] and [4]."_s);
    }

    void anotherTextKeepsCaretAndSight()
    {
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines.append(u"Line %1 [@a]."_s.arg(i));
        editor().setMarkdown(lines.join(u'\n'));
        editor().select(int(lines.join(u'\n').size()) - 3, 0);
        const int caret = editor().textCursor().positionInBlock();
        const int scroll = editor().verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        editor().clearFocus();
        lines[3] = u"Changed [@b]."_s;
        QSignalSpy edited(&editor(), &MarkdownEditor::edited);
        editor().setMarkdown(lines.join(u'\n'));
        QCOMPARE(edited.size(), 0);
        QCOMPARE(editor().textCursor().blockNumber(), 199);
        QCOMPARE(editor().textCursor().positionInBlock(), caret);
        QCOMPARE(editor().verticalScrollBar()->value(), scroll);
        QCOMPARE(chips::markdown(*editor().document()), lines.join(u'\n'));
    }

    void aChangeThatCutsAChipReplacesItWhole_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("another key") << u"A [@one] b"_s << u"A [@two] b"_s;
        QTest::newRow("one more") << u"A [@one] b"_s << u"A [@one; @two] b"_s;
        QTest::newRow("a shorter key") << u"A [@ones] b"_s << u"A [@one] b"_s;
        QTest::newRow("no longer one") << u"A [@one] b"_s << u"A [one] b"_s;
        QTest::newRow("two become one") << u"A [@one][@two] b"_s << u"A [@one; @two] b"_s;
        QTest::newRow("words between") << u"A [@one][@two] b"_s << u"A [@one] and [@two] b"_s;
        QTest::newRow("to the end") << u"A [@one]"_s << u"A"_s;
    }
    void aChangeThatCutsAChipReplacesItWhole()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        editor().setMarkdown(before);
        editor().clearFocus();
        editor().setMarkdown(after);
        QCOMPARE(chips::markdown(*editor().document()), after);
        editor().setMarkdown(before);
        QCOMPARE(chips::markdown(*editor().document()), before);
    }

    void enterEndsALineAlsoAnEmptyOne()
    {
        QTest::keyClicks(&editor(), u"one"_s);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QTest::keyClicks(&editor(), u"two"_s);
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(&editor(), Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClicks(&editor(), u"three"_s);
        QCOMPARE(editor().markdown(), u"one\n\ntwo\n\nthree"_s);
        QCOMPARE(chips::markdown(*editor().document()), editor().markdown());
    }

    void enterGoesOnWithAListAndEndsIt()
    {
        QTest::keyClicks(&editor(), u"1. one"_s);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QTest::keyClicks(&editor(), u"two"_s);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QCOMPARE(editor().markdown(), u"1. one\n2. two\n3. "_s);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QCOMPARE(editor().markdown(), u"1. one\n2. two\n"_s);
    }

    void commandsMarkAndTakeMarksAway()
    {
        editor().setMarkdown(u"some words here"_s);
        editor().select(5, 5);
        toggleEmphasis(editor(), u"**"_s, u"Bold"_s);
        QCOMPARE(editor().markdown(), u"some **words** here"_s);
        QCOMPARE(editor().textCursor().selectedText(), u"words"_s);
        toggleEmphasis(editor(), u"**"_s, u"Bold"_s);
        QCOMPARE(editor().markdown(), u"some words here"_s);
        for (const QString &expected : {u"## some words here"_s, u"### some words here"_s, u"some words here"_s}) {
            cycleHeading(editor(), u"Heading"_s);
            QCOMPARE(editor().markdown(), expected);
        }
        toggleList(editor(), u"List"_s);
        QCOMPARE(editor().markdown(), u"- some words here"_s);
        toggleList(editor(), u"List"_s);
        QCOMPARE(editor().markdown(), u"some words here"_s);
        insertBlock(editor(), emptyTable(u"Column %1"_s, 2, 1), u"Table"_s, 2, 8);
        QCOMPARE(editor().markdown(), u"some words here\n\n| Column 1 | Column 2 |\n| --- | --- |\n|   |   |\n"_s);
        QCOMPARE(editor().textCursor().selectedText(), u"Column 1"_s);
    }

    void blankLinesAreGapsAndHeadingsHigher()
    {
        editor().setMarkdown(u"## Heading\n\nText [@withalongkey; @andanother]\n\nLast [@key]"_s);
        QCOMPARE(editor().document()->lastBlock().blockFormat().lineHeight(), double(m_look.px(27)));
        const QTextBlock heading = editor().document()->begin();
        QCOMPARE(heading.blockFormat().lineHeight(), double(m_look.px(31)));
        QCOMPARE(heading.next().blockFormat().lineHeight(), double(m_look.px(13)));
        QCOMPARE(heading.next().next().blockFormat().lineHeight(), double(m_look.px(27)));
    }

    void aCitationIsHeardAsItsNumber()
    {
        const Article article = samples::article();
        editor().setMarkdown(u"One claim [@cohort]. Next words."_s);
        editor().setNumbers(CitationNumbers(article, parseEssentials(article.essentials)));
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&editor());
        QVERIFY(heard && heard->textInterface());
        QCOMPARE(heard->role(), QAccessible::EditableText);
        QVERIFY(heard->state().editable && heard->state().multiLine);
        QCOMPARE(heard->text(QAccessible::Value), u"One claim [1]. Next words."_s);

        QAccessibleTextInterface &text = *heard->textInterface();
        QCOMPARE(text.characterCount(), 24); // the chip is one place, as for the caret
        QCOMPARE(text.text(10, 11), u"[1]"_s);
        int start = -1;
        int end = -1;
        QCOMPARE(text.textAtOffset(10, QAccessible::CharBoundary, &start, &end), u"[1]"_s);
        QCOMPARE(std::pair(start, end), std::pair(10, 11));
        QCOMPARE(text.textAtOffset(14, QAccessible::WordBoundary, &start, &end), u"Next"_s);
        QCOMPARE(std::pair(start, end), std::pair(13, 17));
        QCOMPARE(text.textAtOffset(3, QAccessible::LineBoundary, &start, &end), u"One claim [1]. Next words."_s);
        text.setCursorPosition(10);
        QCOMPARE(editor().caret(), 10);
        text.setSelection(0, 10, 11);
        QCOMPARE(editor().textCursor().selectionEnd(), 11);
        QVERIFY(
            editor().viewport()->rect().contains(editor().viewport()->mapFromGlobal(text.characterRect(10).center())));
    }
};

QTEST_MAIN(TstMarkdownEditor)
#include "tst_markdowneditor.moc"
