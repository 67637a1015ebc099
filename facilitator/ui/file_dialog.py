"""The file dialog: one that opens none of the files that it lists.

Qt's own icons look into a file to tell what it is, and so do the dialogs of some Linux desktops, in this process. To
close a file that was looked into drops the locks of a meeting that is open in it, see `facilitator.files`.
"""

import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileInfo, QPoint, QSize, Slot
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QStyle, QWidget

from facilitator.core.saying import tr

# these native dialogs are safe: on Windows a lock belongs to its handle, and macOS shows its dialog from another
# process
NATIVE = sys.platform in ("win32", "darwin")

# from the edges of the window, as much as the frame of a dialog needs
AWAY = 8
# the share of the height of a window that a dialog may take
LOWER = 0.56

Kind = QAbstractFileIconProvider.IconType
_PIXMAPS = {
    Kind.Computer: QStyle.StandardPixmap.SP_ComputerIcon,
    Kind.Desktop: QStyle.StandardPixmap.SP_DesktopIcon,
    Kind.Trashcan: QStyle.StandardPixmap.SP_TrashIcon,
    Kind.Network: QStyle.StandardPixmap.SP_DriveNetIcon,
    Kind.Drive: QStyle.StandardPixmap.SP_DriveHDIcon,
    Kind.Folder: QStyle.StandardPixmap.SP_DirIcon,
    Kind.File: QStyle.StandardPixmap.SP_FileIcon,
}


class UnopenedIcons(QAbstractFileIconProvider):
    """Tells files by their names, and folders from files; it opens neither."""

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        """Give the picture of a folder, a file or a place."""
        if isinstance(what, QFileInfo):
            what = Kind.Folder if what.isDir() else Kind.File
        return QApplication.style().standardIcon(_PIXMAPS[what])

    def type(self, info: QFileInfo) -> str:
        """Say what a file is by the ending of its name."""
        if info.isDir():
            return tr("Folder")
        return tr("{suffix} file", suffix=info.suffix()) if info.suffix() else tr("File")


_icons: list[UnopenedIcons] = []


class AskingDialog(QFileDialog):
    """A file dialog that makes the folder whose name is typed, where it is not there yet and that is asked for."""

    _makes_folders = False

    def make_folders(self, suggested: str) -> None:
        """Suggest the name of a folder, and make it, or another that is typed."""
        self._makes_folders = True
        line = self.findChild(QLineEdit, "fileNameEdit")
        if line is not None:
            # Qt bars its button for what is not there, at each letter
            line.textChanged.connect(self._allow)
        self.selectFile(suggested)

    @Slot(str)
    def _allow(self, typed: str) -> None:
        for box in self.findChildren(QDialogButtonBox):
            for button in box.buttons():
                if box.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole:
                    button.setEnabled(button.isEnabled() or bool(typed.strip()))

    def accept(self) -> None:
        """Take what is chosen; Qt says of a folder that cannot be made that it is not there."""
        if self._makes_folders:
            for name in self.selectedFiles():
                with suppress(OSError):
                    Path(name).mkdir()
        super().accept()


def file_dialog(parent: QWidget, title: str, kinds: str) -> AskingDialog:
    """Make a file dialog; whoever asks says whether it is to open or to save, and where it begins."""
    dialog = AskingDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=not NATIVE)
    if not _icons:
        # Qt does not take ownership of an icon provider, and uses it as long as any dialog lives
        _icons.append(UnopenedIcons())
    dialog.setIconProvider(_icons[0])
    dialog.setNameFilter(kinds)
    if not NATIVE:
        # these two Qt does not translate
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Folder:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Kind of file:"))
        _lie_low(dialog, parent.window())
    return dialog


def _lie_low(dialog: QFileDialog, window: QWidget) -> None:
    """Place a dialog at the lower right of a window, so that who speaks and the clock stay in view."""
    dialog.resize(dialog.sizeHint().boundedTo(QSize(window.width(), int(window.height() * LOWER))))
    place = window.geometry().bottomRight() - dialog.rect().bottomRight() - QPoint(AWAY, AWAY)
    least = window.geometry().topLeft()
    dialog.move(max(place.x(), least.x()), max(place.y(), least.y()))
