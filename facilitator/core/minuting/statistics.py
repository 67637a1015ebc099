"""Statistics as a document: by regional group, by level and gender where recorded, and who spoke for the first time."""

from collections.abc import Iterable, Iterator, Mapping

from facilitator.core.clock import duration_label
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import Wording
from facilitator.core.minuting import phrases
from facilitator.core.minuting import phrases_of_statistics as words
from facilitator.core.minuting.document import Block, Bullets, Section, Table, TableColumn, plain
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.statistics import Division, by_gender, by_group, by_level
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstTime:
    """Who spoke for the first time, and the titles of the earlier meetings that were looked through."""

    who: tuple[DelegationCode, ...]
    meetings: tuple[str, ...]


def statistics(scribe: Scribe, first: FirstTime | None = None) -> Iterator[Section]:
    """Write the figures; of what was never recorded there is none."""
    now = scribe.now
    yield _division(scribe, by_group(scribe.meeting, now), words.BY_GROUP, words.GROUP, words.GROUPS)
    yield _division(scribe, by_level(scribe.meeting, now), words.BY_LEVEL, words.LEVEL, words.LEVELS)
    yield _division(scribe, by_gender(scribe.meeting, now), words.BY_GENDER, words.GENDER, words.GENDERS)
    if first is not None:
        yield Section(heading=scribe.say(words.FIRST_TIME), blocks=tuple(_first(scribe, first)))


def _division(
    scribe: Scribe, found: Division, heading: Wording, what: Wording, names: Mapping[str, Wording]
) -> Section:
    if not found.recorded:
        nothing = plain(scribe.say(words.NOT_RECORDED[what]), number=None)
        return Section(heading=scribe.say(heading), blocks=(nothing,))
    headings = ((what, 6, False), *((name, 3, True) for name in (words.DELEGATIONS, words.STATEMENTS)))
    figures = ((phrases.SPOKEN, 3, True), (words.SHARE, 3, True))
    rows = tuple(
        (
            scribe.say(names[bucket.key]) if bucket.key in names else bucket.key,
            str(bucket.delegations),
            str(bucket.statements),
            duration_label(bucket.spoken.total_seconds()),
            percent(scribe, bucket.spoken / found.spoken if found.spoken else 0.0),
        )
        for bucket in found.buckets
    )
    table = Table(
        caption=scribe.say(heading),
        columns=tuple(TableColumn(heading=scribe.say(n), share=w, figures=f) for n, w, f in (*headings, *figures)),
        rows=rows,
    )
    return Section(heading=scribe.say(heading), blocks=(_recorded(scribe, found, what), table))


def _recorded(scribe: Scribe, found: Division, what: Wording) -> Block:
    share = percent(scribe, found.recorded / found.statements)
    recorded, every = str(found.recorded), str(found.statements)
    return plain(scribe.say(words.RECORDED[what], recorded=recorded, every=every, share=share), number=None)


def percent(scribe: Scribe, part: float) -> str:
    """Give a part of a whole in percent, as the language writes it."""
    return scribe.say(words.PERCENT, number=f"{100 * part:.0f}")


def _first(scribe: Scribe, first: FirstTime) -> Iterable[Block]:
    yield plain(scribe.say(words.COMPARED, meetings=scribe.listed(first.meetings)), number=None)
    if first.who:
        yield Bullets(entries=tuple(scribe.name(code) for code in scribe.in_roll_order(first.who)))
    else:
        yield plain(scribe.say(words.NOBODY_NEW), number=None)
