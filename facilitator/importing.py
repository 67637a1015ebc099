"""Importing at the desk: lists of participants and sheets are read beside it, and shown before they are taken over."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile
from facilitator.ui.window import Window
from facilitator.ui.work import Work

if TYPE_CHECKING:
    from facilitator.core.advance.understood import AdvanceText
    from facilitator.core.participants.sheet import ListBook


def serve_lists(window: Window) -> None:
    """Let the menus read lists of participants and sheets of past sittings, as the command line does."""
    work = Work(window)
    work.done.connect(partial(_show, window))
    work.failed.connect(window.notice.refuse)
    window.files.list_wanted.connect(partial(_start, work))
    signed = Work(window)
    signed.done.connect(partial(_show_sheet, window))
    signed.failed.connect(window.notice.refuse)
    window.files.sheet_wanted.connect(partial(_start, signed))
    sheets = Work(window)
    sheets.done.connect(window.doors.show_sitting)
    sheets.failed.connect(window.notice.refuse)
    window.doors.sitting_wanted.connect(partial(_start, sheets))


def _start(work: Work, path: Path) -> None:
    unforeseen = tr(
        "{name} was not read: something in the program went wrong, and a report of it was kept. Nothing was changed.",
        name=path.name,
    )
    work.start(partial(_read, path), unforeseen)


def _read(path: Path) -> "ListBook":
    from facilitator.exchange.participant_lists import directory
    from facilitator.exchange.sheets import read_book

    try:
        directory()
        return read_book(path)
    except BadFile as fault:
        raise Refused(str(fault)) from fault


def _show(window: Window, book: "ListBook") -> None:
    from facilitator.exchange.participant_lists import directory

    window.doors.open_participants(book, directory())


def _show_sheet(window: Window, book: "ListBook") -> None:
    from facilitator.exchange.participant_lists import directory

    window.doors.open_sheet(book, directory())


def serve_requests(window: Window) -> None:
    """Let the window of requests read messages and tables, as the command line does."""
    work = Work(window)
    work.done.connect(partial(_show_requests, window))
    work.failed.connect(partial(_refuse_requests, window))
    window.doors.pasted = _pasted
    window.doors.requests_wanted.connect(partial(_start_requests, work))


def _start_requests(work: Work, path: Path) -> None:
    unforeseen = tr(
        "{name} was not read: something in the program went wrong, and a report of it was kept. Nothing was changed.",
        name=path.name,
    )
    work.start(partial(_read_requests, path), unforeseen)


def _read_requests(path: Path) -> "AdvanceText":
    from facilitator.exchange.advance_lists import read_advance

    try:
        return read_advance(path)
    except BadFile as fault:
        raise Refused(str(fault)) from fault


def _pasted(text: str) -> "AdvanceText":
    from facilitator.exchange.advance_lists import advance_text

    try:
        return advance_text(tr("pasted text"), text)
    except BadFile as fault:
        raise Refused(str(fault)) from fault


def _show_requests(window: Window, handed: "AdvanceText") -> None:
    from facilitator.ui.requests.window import RequestsWindow

    opened = window.findChild(RequestsWindow)
    if opened is not None:
        opened.show_handed(handed)


def _refuse_requests(window: Window, sentence: str) -> None:
    from facilitator.ui.requests.window import RequestsWindow

    opened = window.findChild(RequestsWindow)
    if opened is not None:
        opened.complain(sentence)
