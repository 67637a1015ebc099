"""Printing: the list, the booth sheet, the minutes and the card of keys, by the print dialog of the system."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.minuting.variants import Variant
from facilitator.core.saying import tr
from facilitator.exchange.forms import KeyCard, RecordChoice
from facilitator.ui.actions import Actions
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.exporting import Exporter, Prepare
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.work import faults_said, file_not_written

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGINS = QMarginsF(25, 12, 25, 12)


class Printing(QObject):
    """Asks for a printer and gives it pages; where there is none, the same dialog writes a PDF file."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        dialogs: Dialogs,
        theme: Theme,
        *,
        prepare: Prepare,
        exporter: Exporter,
        desk: QWidget,
    ) -> None:
        super().__init__(desk)
        self._session = session
        self._theme = theme
        self._dialogs = dialogs
        self._prepare = prepare
        self._exporter = exporter
        self._desk = desk
        actions.action("print-list").triggered.connect(self.ask_list)
        actions.action("print-booth").triggered.connect(self.ask_booth)
        actions.action("print-minutes").triggered.connect(self.ask_minutes)
        actions.action("print-card").triggered.connect(self.ask_card)

    @Slot()
    def ask_list(self) -> None:
        """Print the list of speakers of the open item."""
        self.ask_record(RecordChoice(variant=Variant.LIST))

    @Slot()
    def ask_minutes(self) -> None:
        """Print the circulated record as it stands."""
        self.ask_record(RecordChoice())

    @Slot(object)
    def ask_record(self, choice: RecordChoice) -> None:
        """Print a record."""
        listed = choice.variant is Variant.LIST
        title = tr("List of speakers") if listed else tr("Minutes")
        end = "-list" if listed else ""
        self._ask(title, end, MARGINS, partial(self._print, choice))

    @Slot()
    def ask_booth(self) -> None:
        """Print the booth sheet as it is now."""
        self._ask(tr("Booth sheet"), "-booth", MARGINS, self._print_booth)

    @Slot()
    def ask_card(self) -> None:
        """Print the card of keys, which fits one page."""
        self._ask(tr("Card of keys"), "-card", MARGINS, partial(self._print, KeyCard()))

    def _ask(self, title: str, end: str, margins: QMarginsF, then: "Callable[[QPrinter, Path], object]") -> None:
        from PySide6.QtGui import QPageLayout, QPageSize
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        suggested = self._session.address.beside(f"{end}.pdf")
        if not QPrinterInfo.availablePrinterNames():
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(suggested))
        printer.setDocName(title)
        page = QPageSize(QPageSize.PageSizeId.A4)
        unit, upright = QPageLayout.Unit.Millimeter, QPageLayout.Orientation.Portrait
        printer.setPageLayout(QPageLayout(page, upright, margins, unit))
        self._dialogs.ask_printer(self._desk, printer, title, lambda: then(printer, Path(title)))

    def _print(self, choice: RecordChoice | KeyCard, printer: "QPrinter", title: Path) -> None:
        path, said = self._where(printer, title)
        # a file holds the text that can be read and found, not pictures of it
        on = printer if said else None
        self._exporter.start(partial(self._prepare, self._session, path, choice, on=on), path, said)

    def _print_booth(self, printer: "QPrinter", title: Path) -> None:
        from facilitator.core.booth import booth_of
        from facilitator.ui.display.booth_page import booth_page

        sheet = booth_of(self._session.meeting, self._session.now())
        self._draw(printer, title, lambda: booth_page(sheet, self._theme).print_(printer))

    def _draw(self, printer: "QPrinter", title: Path, draw: Callable[[], object]) -> None:
        path, said = self._where(printer, title)
        with faults_said(self._exporter.failed.emit, file_not_written(path)):
            draw()
            self._exporter.tell(path, said)

    def _where(self, printer: "QPrinter", title: Path) -> tuple[Path, str]:
        """Give the file that is written, or what is said of the printer."""
        if printer.outputFileName():
            path = Path(printer.outputFileName())
            return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"), ""
        return title, tr("Sent to the printer {name}: {what}", name=printer.printerName(), what=title.name)
