"""What LibreOffice makes of .docx files: the text with all changes rejected and with all accepted, as JSON on stdout.

Run by bench/word.ts where `soffice` and Python's `uno` are installed: python3 bench/libreoffice-views.py FILE... [-- FILE...]
Files after `--` are opened with their changes as they are written, those before with `told_apart` changes.
Paragraphs of the body, tables included, without list labels, footnotes and frames, as the document model gives them.
"""
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


def paragraphs(text):
    found = []
    each = text.createEnumeration()
    while each.hasMoreElements():
        block = each.nextElement()
        if block.supportsService("com.sun.star.text.TextTable"):
            for name in block.getCellNames():
                found += paragraphs(block.getCellByName(name))
        elif block.supportsService("com.sun.star.text.Paragraph"):
            found.append(block.getString().replace("\r", ""))  # content controls leave one behind
    return found


INS, DEL = rb"<w:ins\b[^>]*/>", rb"<w:del\b[^>]*/>"
TWICE_CHANGED = re.compile(rb"(<w:rPr>\s*)(?:" + INS + rb"\s*" + DEL + rb"|" + DEL + rb"\s*" + INS + rb")")


def told_apart(body, view):
    """The same changes, written so that LibreOffice (7.4) keeps them apart; what rejecting or accepting all of them gives is the same.

    A paragraph mark may be inserted by one and deleted by another, both elements side by side (ECMA-376 part 1, 17.13.5, "ins (Inserted
    Paragraph)", "del (Deleted Paragraph)"); such a mark stands in neither text, as words do that are both. LibreOffice reads only the
    later element: of <ins/><del/> it rejects the mark into the original, of <del/><ins/> it accepts it into the final text. So it is
    given the one that decides the view.

    It also joins changes of one author before and after an empty paragraph and takes the mark between them for changed: of an unchanged
    empty paragraph between two inserted ones nothing is left after rejecting. So every change has an author of its own.
    """
    decides = INS if view == "original" else DEL
    body = TWICE_CHANGED.sub(lambda found: found.group(1) + re.search(decides, found.group(0)).group(0), body)
    numbers = itertools.count(1)
    return re.sub(rb'\bw:author="[^"]*"', lambda _: b'w:author="%d"' % next(numbers), body)


def prepared(file, view, as_written):
    """A copy whose paragraphs LibreOffice gives as text alone.

    Comment anchors go (without a screen it falls over drawing them), note anchors too (their numbers would count as text), the
    floating of tables (it moves them out of the text into frames), and the codes of fields (it works dates out anew from today's clock;
    without a code the words stay that the file holds).
    """
    copy = os.path.join(tempfile.mkdtemp(prefix="parley-lo-"), os.path.basename(file))
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = re.sub(rb"<w:(?:comment(?:RangeStart|RangeEnd|Reference)|(?:foot|end)noteReference|tblpPr)\b[^>]*/>", b"", data)
                if not as_written:
                    data = told_apart(data, view)
                data = re.sub(rb"(<w:(?:del)?[iI]nstrText\b[^>]*>)[^<]*", rb"\1", data)
            target.writestr(name, data)
    return copy


class Office:
    """A LibreOffice of our own, started anew when it falls over a file."""

    def start(self):
        profile = tempfile.mkdtemp(prefix="parley-lo-")
        pipe = f"parley{os.getpid()}x{time.monotonic_ns()}"
        self.process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.25)
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def stop(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def view(self, file, view, command, as_written):
        file = prepared(file, view, as_written)
        document = self.desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(os.path.abspath(file)), "_blank", 0, (prop("Hidden", True),)
        )
        if command:
            self.dispatcher.executeDispatch(document.getCurrentController().getFrame(), command, "", 0, ())
        text = "\n".join(paragraphs(document.getText()))
        document.close(True)
        return text


def main(arguments):
    files = [file for file in arguments if file != "--"]
    ours = set(arguments[arguments.index("--") :]) if "--" in arguments else set()
    signal.alarm(480)
    office = Office()
    office.start()
    views = {}
    try:
        for file in files:
            view = {}
            as_written = file in ours
            for key, command in (("original", ".uno:RejectAllTrackedChanges"), ("final", ".uno:AcceptAllTrackedChanges")):
                view[key] = None
                for _ in range(2):
                    try:
                        view[key] = office.view(file, key, command, as_written)
                        break
                    except Exception:
                        office.stop()
                        office.start()
            views[file] = view
    finally:
        office.stop()
    print(json.dumps(views, ensure_ascii=False))


main(sys.argv[1:])
