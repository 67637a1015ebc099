"""Connecting: finds the screen; where there is none, the program ends with a sentence instead of Qt's abort."""

import logging
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

LOG = logging.getLogger(__name__)
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def connected(name: str, say: Callable[[str], object]) -> QApplication:
    """Make the application. Where no screen takes it, this says so and ends the program with exit code 1.

    Qt's messages go to the log from then on, and so into crash reports, and not to the console.
    """
    heard: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:  # noqa: ARG001 - Qt's shape
        heard.append(text)
        if kind is QtMsgType.QtFatalMsg:
            # Qt aborts as soon as this returns
            say(_sentence(heard[0]))
            sys.stderr.flush()
            os._exit(1)

    qInstallMessageHandler(hear)
    application = QApplication([name])
    qInstallMessageHandler(_log)
    for text in heard:
        LOG.warning("Qt: %s", text)
    return application


def _log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:  # noqa: ARG001 - Qt's shape
    LOG.log(LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def _sentence(reason: str) -> str:
    return (
        f"The desk cannot be opened on this screen: {reason.splitlines()[0].strip().rstrip('.')}. "
        "Every other command works without one."
    )
