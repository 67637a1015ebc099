"""How good the forecast is, and how fast: rehearsals whose speaking habits it does not know, from the middle of each item on.

Looks at each item once a minute, from half of its time on and once nobody else will ask, with the list taken as closed. The error
is what the forecast says will still be needed against what was needed until the last speaker had ended; the chair's closing words
are no part of the formula. Time for which the item was suspended counts on neither side. Allowed is a median error of 60 s or 10 %
of the rest, whichever is more, and that it is nearer to the end than the printed plan on nine of ten seeds. How fast it is is
measured by processor time, with 20 to 5,000 waiting.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

from facilitator.address import Address
from facilitator.core.clock import Stretch
from facilitator.core.forecast import forecast
from facilitator.core.meeting import ItemState, Meeting, Recorded
from facilitator.core.speakers import Kind
from facilitator.core.trail import Trail
from facilitator.exchange.definition import load_definition
from facilitator.rehearsal import rehearse
from tests.benchmarks.measuring import exponent, processor
from tests.benchmarks.meetings import busy_meeting
from tests.benchmarks.table import Row, at_most, shown

SEEDS, WORSE_ON = 10, 0.1
WAITING, ROUNDS, LINEAR = (20, 200, 1_000, 5_000), 20, 1.1
FLOOR_OF_ERROR, SHARE_OF_REST = 60.0, 0.1
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """One look at the forecast: what was still needed, how far the forecast and the printed plan were off (seconds)."""

    seed: int
    rest: float
    closing: float
    error: float
    error_of_plan: float

    @property
    def share(self) -> float:
        """Give the error until the last speaker has ended, as a share of what is allowed."""
        return abs(self.error) / max(FLOOR_OF_ERROR, SHARE_OF_REST * self.rest)

    @property
    def error_with_closing(self) -> float:
        """Give the error until the item is closed, the chair's closing words included."""
        return self.error - self.closing

    @property
    def share_with_closing(self) -> float:
        """Give that error as a share of what is allowed."""
        return abs(self.error_with_closing) / max(FLOOR_OF_ERROR, SHARE_OF_REST * (self.rest + self.closing))


def glances(seed: int, events: Sequence[Recorded]) -> Iterator[Glance]:
    """Look at a rehearsed meeting once a minute, as it stood then."""
    final = Trail(events).meeting
    for since, until, meeting in _states(events):
        item = meeting.current
        if item is None or since < _last_asked(final.items[item.code]):
            continue
        now = since.replace(second=0, microsecond=0) + MINUTE
        while now < until:
            found = _glance(seed, meeting, final.items[item.code], now)
            if found is not None:
                yield found
            now += MINUTE


def _states(events: Sequence[Recorded]) -> Iterator[tuple[datetime, datetime, Meeting]]:
    """Give each state of the meeting, act by act, with the instants from and until which it stood."""
    trail, start = Trail(), 0
    while start < len(events):
        stop = next((i for i in range(start, len(events)) if events[i].act != events[start].act), len(events))
        trail.append(events[start:stop])
        if stop < len(events):
            yield events[start].at, events[stop].at, trail.meeting
        start = stop


def _last_asked(item: ItemState) -> datetime:
    """Give when the last statement under an item was asked for: from then on its list is as good as closed."""
    every = (*item.waiting, *item.served, *(gone.request for gone in item.departed))
    asked = [request.asked for request in every if request.kind is Kind.STATEMENT]
    return max(asked, default=item.stretches[0].start)


def _glance(seed: int, meeting: Meeting, final: ItemState, now: datetime) -> Glance | None:
    closed = final.stretches[-1].end
    heard = max((s.end for s in final.statements if s.begin and s.end), default=closed)
    if closed is None or heard is None:
        return None
    used, rest, closing = (_open(final, *span) for span in ((None, now), (now, heard), (heard, closed)))
    foreseen = forecast(meeting, now, closed=True).expected_end
    if rest <= 0 or used < rest + closing or foreseen is None:
        return None
    error = (foreseen - now).total_seconds() - rest
    planned = (final.plan.end - closed).total_seconds()
    return Glance(seed=seed, rest=rest, closing=closing, error=error, error_of_plan=planned)


def _open(item: ItemState, since: datetime | None, until: datetime) -> float:
    """Give for how many seconds an item was open between two instants."""
    spans = (Stretch(start=max(s.start, since or s.start), end=min(s.end or until, until)) for s in item.stretches)
    return sum(span.seconds(until) for span in spans)


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Rehearse, look, and measure."""
    definition, delegations = load_definition("ccm-im-2025")
    found: list[Glance] = []
    seeds = range(1, (1 if short else SEEDS) + 1)
    for seed in seeds:
        trail, _ = rehearse(definition, delegations, seed=seed, address=Address.of(folder / f"{seed}.floor"))
        found += glances(seed, trail.events)
    plan = median(abs(g.error_of_plan) for g in found)
    off = median(abs(g.error) for g in found)
    what = f"forecast, {len(found)} looks at {len(seeds)} rehearsals: median error"
    yield shown(what, off, "s", beside="of the printed plan", limit=plan)
    yield at_most("  as a share of what is allowed", median(g.share for g in found), "", 1.0)
    worse = len(seeds) - sum(_beats_the_plan([g for g in found if g.seed == seed]) for seed in seeds)
    yield at_most("  rehearsals where the plan is nearer", worse, "", WORSE_ON * len(seeds))
    took = {waiting: asked(waiting, 2 if short else ROUNDS) for waiting in ((2, 4) if short else WAITING)}
    for waiting, figure in took.items():
        yield shown(f"forecast made, {waiting:,} waiting", figure, "ms")
    if short:
        return
    grown = dict(list(took.items())[-2:])
    yield at_most("forecast by the waiting, exponent", exponent(grown), "", LINEAR)


def asked(waiting: int, rounds: int) -> float:
    """Give the processor time of a forecast in milliseconds."""
    recorded = busy_meeting(20, waiting)
    meeting, now = Trail(recorded).meeting, recorded[-1].at + MINUTE

    def work() -> None:
        # each at another instant, so that nothing is kept from the one before
        for number in range(rounds):
            forecast(meeting, now + number * timedelta(seconds=1))

    return 1e3 * processor(work) / rounds


def _beats_the_plan(looks: Sequence[Glance]) -> bool:
    """Say whether the forecast was nearer to the end of the item, closing words included, than the printed plan."""
    return bool(looks) and median(abs(g.error_with_closing) for g in looks) < median(
        abs(g.error_of_plan) for g in looks
    )
