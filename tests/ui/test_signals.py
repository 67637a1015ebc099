"""The version of PySide6 in use does not lose a reference at each signal (6.12.0 does, and aborts after some 600)."""

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    """Sends."""

    sent = Signal(bool)


class Receiver(QObject):
    """Counts what it receives."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def receive(self, value: bool) -> None:
        self.count += value


def test_five_thousand_signals_arrive_and_cost_no_reference() -> None:
    sender, receiver = Sender(), Receiver()
    sender.sent.connect(receiver.receive)
    for _ in range(2_450):
        sender.sent.emit(True)
    before = sys.getrefcount(True)
    for _ in range(100):
        sender.sent.emit(True)
    after = sys.getrefcount(True)
    for _ in range(2_450):
        sender.sent.emit(True)
    assert receiver.count == 5_000
    assert abs(after - before) < 20
