"""Plants what layering.py must find and what it must leave alone:  python3 tst_layering.py QT_HEADERS"""
import pathlib
import sys
import tempfile
import unittest

from layering import Layering, qt_modules

HEADERS = sys.argv.pop()
EXISTING = ("app/domain/article.h", "app/policies/navigation.h", "app/storage/database.h", "app/rendering/page.h",
            "app/exchange/pack.h", "app/importing/importer.h", "app/cli/list.h", "ui/mainwindow.h", "ui/reader/view.h",
            "ui/webview/page.h")

REFUSED = (
    ("app/domain/a.cpp", '"policies/navigation.h"'), ("app/domain/a.h", "<tl/expected.hpp>"),
    ("app/domain/a.h", "<QtWidgets/QWidget>"), ("app/domain/a.h", "<QColor>"), ("app/domain/a.h", "<QtGui>"),
    ("app/policies/a.cpp", '"storage/database.h"'), ("app/policies/a.cpp", "<QSqlQuery>"),
    ("app/storage/a.cpp", '"rendering/page.h"'), ("app/storage/a.cpp", '"exchange/pack.h"'),
    ("app/storage/a.cpp", "<QPixmap>"), ("app/rendering/a.cpp", '"storage/database.h"'),
    ("app/rendering/a.cpp", '"exchange/pack.h"'), ("app/rendering/a.cpp", "<QtSql/qsqlquery.h>"),
    ("app/exchange/a.cpp", '"storage/database.h"'), ("app/exchange/a.cpp", "<sqlite3.h>"),
    ("app/exchange/a.cpp", "<QPixmap>"),
    ("app/importing/a.cpp", '"rendering/page.h"'), ("app/importing/a.cpp", '"cli/list.h"'),
    ("app/cli/a.cpp", '"ui/mainwindow.h"'), ("app/cli/a.cpp", "<QWidget>"), ("app/cli/a.cpp", "<QWebEngineView>"),
    ("app/other.cpp", '"ui/mainwindow.h"'), ("app/main.cpp", '"cli/list.h"'), ("app/main.cpp", "<QWebEngineView>"),
    ("app/main.cpp", '"ui/webview/page.h"'), ("ui/a.cpp", '"cli/list.h"'), ("ui/a.cpp", "<QSqlDatabase>"),
    ("ui/reader/a.cpp", "<QWebEnginePage>"), ("ui/reader/a.cpp", '"ui/webview/page.h"'),
    ("ui/webview/a.cpp", '"storage/database.h"'), ("ui/webview/a.cpp", '"ui/mainwindow.h"'),
    ("ui/webview/a.cpp", '"rendering/page.h"'), ("ui/a.cpp", '"mainwindow.h"'), ("ui/a.cpp", '"domain/nowhere.h"'),
    ("app/elsewhere/a.cpp", "<QString>"),
)
ALLOWED = (
    ("app/domain/result.h", "<tl/expected.hpp>"), ("app/domain/a.cpp", "<cmark-gfm.h>"),
    ("app/domain/a.h", "<QString>"),
    ("app/policies/a.cpp", '"domain/article.h"'), ("app/storage/a.cpp", '"policies/navigation.h"'),
    ("app/storage/a.cpp", "<QSqlQuery>"), ("app/rendering/a.cpp", '"domain/article.h"'),
    ("app/exchange/a.cpp", '"policies/navigation.h"'), ("app/exchange/a.cpp", "<QImageReader>"),
    ("app/importing/a.cpp", '"storage/database.h"'),
    ("app/cli/a.cpp", '"importing/importer.h"'), ("app/cli/a.cpp", '"cli/list.h"'),
    ("ui/a.cpp", '"storage/database.h"'),
    ("ui/a.cpp", "<QWidget>"), ("ui/a.cpp", '"ui/reader/view.h"'), ("ui/webview/a.cpp", '"ui/reader/view.h"'),
    ("ui/webview/a.cpp", '"ui/webview/page.h"'), ("ui/webview/a.cpp", "<QWebEngineView>"),
    ("ui/webview/a.cpp", '"a.moc"'), ("app/main.cpp", '"ui/mainwindow.h"'), ("app/main.cpp", "<algorithm>"),
)


class LayeringTest(unittest.TestCase):
    def setUp(self):
        self.qt = qt_modules(HEADERS)

    def found(self, path, header):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in (*EXISTING, path):
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).touch()
            (root / path).write_text(f"// A comment\n#pragma once\n  #  include {header}\n")
            return Layering(root, self.qt).check()

    def test_a_forbidden_include_is_found_once_with_its_place(self):
        for path, header in REFUSED:
            with self.subTest(path=path, header=header):
                found = self.found(path, header)
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(f"{path}:3: "), found)

    def test_an_allowed_include_is_left_alone(self):
        for path, header in ALLOWED:
            with self.subTest(path=path, header=header):
                self.assertEqual(self.found(path, header), [])

    def test_the_installed_headers_are_known(self):
        self.assertEqual(self.qt["QWidget"], "QtWidgets")


unittest.main()
