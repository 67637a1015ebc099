"""Following: one thread that reads a meeting as it is recorded, folds it once for all pages, and makes their fields."""

import hashlib
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from threading import Event, Lock, Thread

from facilitator.core.display import RoomShown
from facilitator.core.ids import Refused
from facilitator.core.live import Anchor, anchored, corrected
from facilitator.core.meeting import Meeting
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.storage.journal import Clock, Rewound, StorageFault, wall_clock
from facilitator.storage.reading import Reader
from facilitator.storage.waking import Waking
from facilitator.web.names import Names
from facilitator.web.pages import PAGES, Key, Seen, as_json, fields_of

LOOK_SECONDS = 0.02
"""How often a file is looked at; a server tells by itself."""
ROOM_SECONDS = 0.1
"""How often it is looked at what a desk has on its room display, where it is told by files."""
TURN_SECONDS = 5.0
"""How often what depends on the hour is made anew, such as expected times."""
PAUSES = (0.2, 0.5, 1.0)
"""How long to wait before a meeting that cannot be read is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a page shows, as it goes over the wire: made once for everybody who looks at it in that language."""

    id: str
    body: bytes
    event: bytes
    message: str

    @classmethod
    def of(cls, body: bytes) -> "Frame":
        """Make the frame of a page: JSON, a server-sent event, and a message of a WebSocket."""
        name = hashlib.sha256(body).hexdigest()[:16]
        event = b"id: " + name.encode() + b"\ndata: " + body + b"\n\n"
        return cls(id=name, body=body, event=event, message=f'{{"id":"{name}","data":{body.decode()}}}')


Publish = Callable[[Key, Frame], object]
Open = Callable[[], Reader]


class Following:
    """Follows a meeting on a thread of its own, and publishes a frame of each page that somebody wants when it changes.

    `publish` is called on that thread. Raises StorageFault where the meeting cannot be read at first.
    """

    def __init__(
        self,
        open_reader: Open,
        publish: Publish,
        *,
        clock: Clock = wall_clock,
        texts: bool = False,
    ) -> None:
        self._open = open_reader
        self._publish = publish
        self._reader: Reader | None = None
        self._clock = clock
        self._texts = texts
        self._room, self._room_read = RoomShown(), 0.0
        self.names = Names()
        self._trail, self._void = Trail(), True
        self._anchor: Anchor | None = None
        self._lost: datetime | None = None
        self._wanted: dict[Key, str] = {}
        self._asked: set[Key] = set()
        self._lock = Lock()
        self._reading = Lock()
        self._ended = Event()
        self._waking = Waking()
        self.bug: BaseException | None = None
        self.failed: Callable[[], object] = bool
        """What is called, on that thread, where a bug has ended the following."""
        self._thread = Thread(target=self._run, name="following", daemon=True)
        try:
            self._read_on()
        except BaseException:
            self.end()
            raise

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def want(self, keys: Iterable[Key]) -> None:
        """Make these pages from now on, and publish each at once."""
        with self._lock:
            self._asked.update(keys)
        self._waking.wake()

    def leave(self, key: Key) -> None:
        """Make a page no more: nobody looks at it."""
        with self._lock:
            self._wanted.pop(key, None)

    def now(self) -> datetime:
        """Give the time of the meeting: that of the server where it is on one, and never before the last act."""
        wall, anchor = self._wall(), self._anchor
        return wall if anchor is None else max(wall, anchor.on(time.monotonic()))

    def _wall(self) -> datetime:
        reader, now = self._reader, self._clock()
        company = None if reader is None else reader.company
        there = None if company is None else company.clock()
        return now if there is None else corrected(now, there.ahead)

    @property
    def meeting(self) -> Meeting | None:
        """Give the meeting as last read; None where it could not be read yet."""
        with suppress(Refused):
            return self._trail.meeting
        return None

    def document(self, sha256: str) -> bytes | None:
        """Give a received document. Raises StorageFault."""
        with self._reading:
            return None if self._reader is None else self._reader.document(sha256)

    def end(self) -> None:
        """Follow no more; twice is allowed."""
        self._ended.set()
        self._waking.wake()
        if self._thread.is_alive():
            self._thread.join(timeout=5)
        elif self._reader is not None:
            self._reader.close()
        self._waking.close()

    def _run(self) -> None:
        try:
            self._follow()
        except BaseException as bug:  # noqa: BLE001 - the process ends with it, see `serving`
            self.bug = bug
            self.failed()
        finally:
            if self._reader is not None:
                self._reader.close()

    def _follow(self) -> None:
        failed, turned = 0, 0.0
        while not self._ended.is_set():
            news = self._read()
            failed = 0 if self._lost is None else failed + 1
            turn = time.monotonic() - turned > TURN_SECONDS
            if news or turn or self._asked:
                turned = time.monotonic()
                self._make(everything=news or turn)
            self._wait(LOOK_SECONDS if not failed else PAUSES[min(failed, len(PAUSES)) - 1])

    def _wait(self, seconds: float) -> None:
        heard = None if self._reader is None else self._descriptor()
        if heard is not None and self._lost is None:
            seconds = TURN_SECONDS
        self._waking.wait(seconds, *([] if heard is None else [heard]))

    def _descriptor(self) -> int | None:
        return None if self._reader is None else self._reader.listen()

    def _read(self) -> bool:
        """Read what was recorded since; says whether pages are to be made anew."""
        before = self._lost
        try:
            news = self._read_on()
        except StorageFault as fault:
            self._lost = before or self.now()
            self._let_go(fault)
            return before is None
        self._lost = None
        return news or before is not None

    def _read_on(self) -> bool:
        """Read what was recorded, and what is on the room display; says whether it is new. Raises StorageFault."""
        with self._reading:
            if self._reader is None:
                self._reader, self._void = self._open(), True
            return self._fold(self._reader) | self._see_room(self._reader)

    def _fold(self, reader: Reader) -> bool:
        if not self._void and not reader.changed():
            return False
        trail = Trail() if self._void else self._trail
        found = reader.read(trail.seq)
        trail.append(found)
        if not found and not self._void:
            return False
        before = None if self._void else self._anchor
        self._trail, self._void = trail, False
        self._anchor = anchored(self._wall(), trail.last, time.monotonic(), before)
        return True

    def _see_room(self, reader: Reader) -> bool:
        """Look at what the desk has on the room display; says whether it is something else."""
        if reader.listen() is None and time.monotonic() - self._room_read < ROOM_SECONDS:
            return False
        before, self._room, self._room_read = self._room, reader.room.shown(), time.monotonic()
        return self._room != before

    def _let_go(self, fault: StorageFault) -> None:
        """Keep a reader that comes back by itself, else open another; read anew where it is another meeting."""
        self._void = self._void or isinstance(fault, Rewound)
        reader = self._reader
        if reader is not None and (isinstance(fault, Rewound) or reader.listen() is None):
            reader.close()
            self._reader = None

    def _make(self, *, everything: bool) -> None:
        with self._lock:
            asked, self._asked = self._asked, set()
            for key in asked:
                self._wanted.setdefault(key, "")
            keys = list(self._wanted) if everything else [key for key in self._wanted if key in asked]
        seen = Seen(
            meeting=self.meeting,
            now=self.now(),
            lost=self._lost,
            room=self._room,
            texts=self._texts,
            names=self.names,
        )
        for key in sorted(keys, key=lambda key: PAGES[key.page].rank):
            frame = Frame.of(as_json(fields_of(seen, key)))
            with self._lock:
                known = self._wanted.get(key)
                if known is None or (known == frame.id and key not in asked):
                    continue
                self._wanted[key] = frame.id
            self._publish(key, frame)
