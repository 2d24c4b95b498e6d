"""Proves that translations.py finds what is missing or lost, and nothing else."""
import pathlib
import tempfile
import unittest

from translations import findings

BAD = (
    ("<source>Open</source><translation type='unfinished'></translation>", "not translated"),
    ("<source>Open</source><translation></translation>", "not translated"),
    ("<source>%1 of %2</source><translation>%1 von</translation>", "loses %2"),
    ("<source>Open</source><translation>%1 auf</translation>", "makes up %1"),
)
BAD_PLURAL = (
    ("<source>%n read</source><translation><numerusform>eines</numerusform><numerusform>viele</numerusform>"
     "</translation>", "loses %n"),
    ("<source>%n read</source><translation><numerusform>eines</numerusform><numerusform></numerusform></translation>",
     "not translated"),
    ("<source>%n of %1</source><translation><numerusform>eines</numerusform><numerusform>%n von %1</numerusform>"
     "</translation>", "loses %1"),
)
GOOD = (
    ("<source>%1 of %2</source><translation>von %2: %1</translation>", ""),
    ("<source>Gone</source><translation type='vanished'>%1</translation>", ""),
    ("<source>100 % sure</source><translation>zu 100 % sicher</translation>", ""),
)
GOOD_PLURAL = (
    ("<source>%n read</source><translation><numerusform>eines gelesen</numerusform><numerusform>%n gelesen"
     "</numerusform></translation>", ""),
)


class TranslationsTest(unittest.TestCase):
    def found(self, message, counts, plurals_only=False):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "heartport_de.ts"
            numerus = " numerus='yes'" if counts else ""
            file.write_text(f"<TS version='2.1'><context><name>Home</name><message{numerus}>{message}</message>"
                            "</context></TS>")
            return findings(file, plurals_only)

    def test_what_is_missing_or_lost_is_found_once(self):
        for counts, messages in ((False, BAD), (True, BAD_PLURAL)):
            for message, reason in messages:
                with self.subTest(message=message):
                    found = self.found(message, counts)
                    self.assertEqual(len(found), 1, found)
                    self.assertIn(reason, found[0])

    def test_a_whole_translation_is_left_alone(self):
        for counts, messages in ((False, GOOD), (True, GOOD_PLURAL)):
            for message, _ in messages:
                with self.subTest(message=message):
                    self.assertEqual(self.found(message, counts), [])

    def test_english_needs_its_plurals_alone(self):
        self.assertEqual(self.found(BAD[0][0], False, plurals_only=True), [])
        self.assertEqual(len(self.found(BAD_PLURAL[1][0], True, plurals_only=True)), 1)


unittest.main()
