"""The process that serves the web pages: started and ended by the desk, which never waits for it."""

import json

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from facilitator.core.saying import tr

LONGEST_LINE = 100_000
ENDS_WITHIN_MS = 700


class PagesServer(QObject):
    """Runs `facilitator serve --json`. `changed` says that the address, who is connected or the fault is another.

    `died` carries why it ended where it did so by itself, once it had begun; the meeting needs none of it.
    """

    changed = Signal()
    died = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._leaving: QProcess | None = None
        self._wanted = False
        self.url = ""
        self.fault = ""
        self.acts = self.acts_key = ""
        self.connected: dict[str, int] = {}

    @property
    def runs(self) -> bool:
        """Say whether the process is there, answering yet or not."""
        return self._process is not None

    @property
    def ends(self) -> bool:
        """Say whether a process that was told to end still has its port."""
        return self._leaving is not None

    def start(self, program: str, words: list[str]) -> None:
        """Start it; what becomes of that is told by `changed` and `died`."""
        self.stop()
        self.fault, self._wanted = "", True
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start(program, words)
        self.changed.emit()

    def stop(self) -> None:
        """Let it end; twice is allowed."""
        self._wanted = False
        process = self._forget()
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.finished.connect(self._on_left)
            self._leaving = process
            process.terminate()
            self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        if self._leaving is not None:
            self._leaving.deleteLater()
        self._leaving = None
        self.changed.emit()

    def let_go(self) -> None:
        """End it with the desk."""
        process = self._process
        self.stop()
        if process is not None and not process.waitForFinished(ENDS_WITHIN_MS):
            process.kill()
            process.waitForFinished(ENDS_WITHIN_MS)

    def _forget(self) -> QProcess | None:
        process, self._process = self._process, None
        self.url, self.connected, self.acts, self.acts_key = "", {}, "", ""
        return process

    @Slot()
    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            self._take(bytes(process.readLine(LONGEST_LINE).data()))

    def _take(self, line: bytes) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            return
        if not isinstance(told, dict):
            return
        if isinstance(told.get("url"), str):
            self.url = told["url"]
        if isinstance(told.get("acts"), str):
            self.acts, self.acts_key = told["acts"], str(told.get("key", ""))
        if isinstance(told.get("connected"), dict):
            self.connected = {str(page): n for page, n in told["connected"].items() if isinstance(n, int)}
        self.changed.emit()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end(self._process.errorString())

    @Slot()
    def _on_finished(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            self._end(said.splitlines()[-1] if said else "")

    def _end(self, why: str) -> None:
        began = bool(self.url)
        process = self._forget()
        if process is not None:
            process.deleteLater()
        self.fault = why or tr("The process of the web pages ended.")
        if self._wanted:
            self._wanted = False
            if began:
                self.died.emit(self.fault)
        self.changed.emit()
