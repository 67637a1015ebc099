"""Pictures: the icon in the sizes and forms that each platform wants, made from the one drawing."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
IN_ICO = (16, 24, 32, 48, 64, 128, 256)
IN_ICNS = {b"icp4": 16, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(drawing: Path, size: int) -> bytes:
    """Draw the icon as a PNG picture."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(into, "PNG")
    return bytes(into.data().data())


def ico(drawing: Path) -> bytes:
    """Give the icon of Windows: a directory of pictures, then the pictures."""
    pictures = [(size, png(drawing, size)) for size in IN_ICO]
    begin = 6 + 16 * len(pictures)
    directory, content = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures:
        # 256 is written as 0
        side = size % 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), begin + len(content))
        content += picture
    return directory + content


def icns(drawing: Path) -> bytes:
    """Give the icon of macOS: pictures, each behind its kind and length."""
    parts = b""
    for kind, size in IN_ICNS.items():
        picture = png(drawing, size)
        parts += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts
