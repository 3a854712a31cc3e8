"""Does to workbooks in LibreOffice Calc what a person would do there, and saves them again as .xlsx.

One job per line of input, as JSON: {"file", "out", "steps": [[verb, ...], ...]}; one answer per line: null, or what
the office refused. The office runs in a profile of its own and ends with the input.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import CellAddress, TableSortField

START_SECONDS = 60
# Values, dates, strings, annotations, formulas: what the Delete key takes away.
CONTENT = 1 | 2 | 4 | 8 | 16


def prop(name, value):
    return PropertyValue(name, 0, value, 0)


class Hands:
    """The verbs of a step. Areas are named as people name them; columns and rows count from 1."""

    def __init__(self, document):
        self.sheets = document.Sheets

    def range(self, tab, area):
        return self.sheets.getByName(tab).getCellRangeByName(area)

    def address(self, tab, cell):
        at = self.range(tab, cell).RangeAddress
        return CellAddress(at.Sheet, at.StartColumn, at.StartRow)

    def lines(self, tab, kind):
        sheet = self.sheets.getByName(tab)
        return sheet.Columns if kind == "columns" else sheet.Rows

    def delete(self, tab, kind, first, count):
        self.lines(tab, kind).removeByIndex(first - 1, count)

    def insert(self, tab, kind, first, count):
        self.lines(tab, kind).insertByIndex(first - 1, count)

    def hide(self, tab, kind, first, count):
        lines = self.lines(tab, kind)
        for at in range(first - 1, first - 1 + count):
            lines.getByIndex(at).IsVisible = False

    def move(self, tab, kind, first, count, before):
        """As by dragging with Alt: the others make room and close up."""
        self.insert(tab, kind, before, count)
        first = first + count if first >= before else first
        self.paste(tab, kind, first, count, before, True)
        self.delete(tab, kind, first, count)

    def duplicate(self, tab, kind, first, count):
        self.insert(tab, kind, first + count, count)
        self.paste(tab, kind, first, count, first + count, False)

    def paste(self, tab, kind, first, count, to, is_cut):
        sheet = self.sheets.getByName(tab)
        last = first + count - 2
        if kind == "columns":
            source = sheet.getCellRangeByPosition(first - 1, 0, last, 199)
            target = CellAddress(source.RangeAddress.Sheet, to - 1, 0)
        else:
            source = sheet.getCellRangeByPosition(0, first - 1, 199, last)
            target = CellAddress(source.RangeAddress.Sheet, 0, to - 1)
        (sheet.moveRange if is_cut else sheet.copyRange)(target, source.RangeAddress)

    def cut(self, tab, area, to_tab, to):
        source = self.range(tab, area).RangeAddress
        self.sheets.getByName(tab).moveRange(self.address(to_tab, to), source)

    def copy(self, tab, area, to_tab, to):
        source = self.range(tab, area).RangeAddress
        self.sheets.getByName(tab).copyRange(self.address(to_tab, to), source)

    def swap(self, tab, one, other):
        first, second = self.range(tab, one), self.range(tab, other)
        values = first.getDataArray()
        first.setDataArray(second.getDataArray())
        second.setDataArray(values)

    def sort(self, tab, area, line, ascending, by_columns):
        field = TableSortField()
        field.Field = line - 1
        field.IsAscending = ascending
        self.range(tab, area).sort(
            (
                prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
                prop("ContainsHeader", False),
                prop("IsSortColumns", by_columns),
            )
        )

    def merge(self, tab, area):
        self.range(tab, area).merge(True)

    def clear(self, tab, area):
        self.range(tab, area).clearContents(CONTENT)

    def type(self, tab, cell, text):
        self.range(tab, cell).setFormula(text)

    def rename(self, tab, name):
        self.sheets.getByName(tab).Name = name

    def swap_names(self, one, other):
        first, second = self.sheets.getByName(one), self.sheets.getByName(other)
        first.Name = "tạm"
        second.Name = one
        first.Name = other

    def delete_tab(self, tab):
        self.sheets.removeByName(tab)

    def move_tab(self, tab, before):
        self.sheets.moveByName(tab, before - 1)

    def copy_tab(self, tab, name, before):
        self.sheets.copyByName(tab, name, before - 1)

    def insert_tab(self, name, before):
        self.sheets.insertNewByName(name, before - 1)

    def hide_tab(self, tab):
        self.sheets.getByName(tab).IsVisible = False


class Office:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="cchc-damage-")
        pipe = "cchc-damage-%d" % os.getpid()
        # A group of its own: `soffice` is a script that starts the office proper.
        self.process = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "--nologo",
                "--nodefault",
                "-env:UserInstallation=file://" + self.profile,
                "--accept=pipe,name=%s;urp;" % pipe,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.desktop = self.connect("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)

    def connect(self, address):
        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", context
        )
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                remote = resolver.resolve(address)
                return remote.ServiceManager.createInstanceWithContext(
                    "com.sun.star.frame.Desktop", remote
                )
            except NoConnectException:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise
                time.sleep(0.1)

    def do(self, job):
        document = self.desktop.loadComponentFromURL(
            "file://" + job["file"], "_blank", 0, (prop("Hidden", True),)
        )
        try:
            hands = Hands(document)
            for verb, *words in job["steps"]:
                getattr(hands, verb)(*words)
            document.storeToURL(
                "file://" + job["out"], (prop("FilterName", "Calc MS Excel 2007 XML"),)
            )
            return None
        except Exception as error:
            return "%s: %s" % (type(error).__name__, error)
        finally:
            document.close(True)

    def end(self):
        try:
            self.desktop.terminate()
            self.process.wait(10)
        except Exception:
            os.killpg(self.process.pid, signal.SIGKILL)
        shutil.rmtree(self.profile, ignore_errors=True)


def main():
    office = Office()
    try:
        for line in sys.stdin:
            print(json.dumps(office.do(json.loads(line))), flush=True)
    finally:
        office.end()


main()
