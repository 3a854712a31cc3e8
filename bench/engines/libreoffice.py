"""LibreOffice Calc for the bench, driven over UNO in a profile of its own.

One command per line of input, as JSON; one answer per line of output. The clock is here, so that neither the pipe
nor the reading of results is part of a time. Ends with its input and takes the office with it.
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

START_SECONDS = 60


class Office:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="cchc-bench-")
        pipe = "cchc-bench-%d" % os.getpid()
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
        self.document = None
        self.sheet = None

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

    def load(self, file):
        hidden = PropertyValue("Hidden", 0, True, 0)
        self.document = self.desktop.loadComponentFromURL("file://" + file, "_blank", 0, (hidden,))
        self.sheet = self.document.Sheets.getByIndex(0)

    def recalculate(self):
        """Every formula, whether its input changed or not (Ctrl+Shift+F9)."""
        self.document.calculateAll()

    def edit(self, cell, value, shown):
        """One cell changes, and the results that a person looks at are asked for."""
        self.sheet.getCellRangeByName(cell).setValue(value)
        self.sheet.getCellRangeByName(shown).getDataArray()

    def read(self, area):
        return self.sheet.getCellRangeByName(area).getDataArray()

    def close(self):
        self.document.close(True)

    def end(self):
        try:
            self.desktop.terminate()
            self.process.wait(10)
        except Exception:
            os.killpg(self.process.pid, signal.SIGKILL)
        shutil.rmtree(self.profile, ignore_errors=True)


def answer(office, request):
    action = getattr(office, request.pop("do"))
    start = time.perf_counter()
    result = action(**request)
    return {"milliseconds": (time.perf_counter() - start) * 1000, "result": result}


def main():
    office = Office()
    try:
        for line in sys.stdin:
            print(json.dumps(answer(office, json.loads(line))), flush=True)
    finally:
        office.end()


main()
