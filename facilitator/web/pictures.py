"""Pictures: what a page says when it is first seen, in words and figures of that moment, like its script later."""

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from facilitator.core.clock import duration_label, time_label
from facilitator.core.delegations import Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import language_of
from facilitator.web.shapes import millis


class PageFields(dict[str, Any]):
    """Fields of a page; what is empty is not among them, and is None."""

    def __missing__(self, name: str) -> None:
        """Give None for what is empty."""


def clock_now(clock: Mapping[str, Any] | None, now: datetime) -> Mapping[str, object] | None:
    """Give figure, line and shape of a clock at an instant, as the script of the pages does."""
    if clock is None:
        return None
    at = millis(now)
    stage = [stage for stage in clock["stages"] if stage.get("start", 0) <= at][-1:]
    figure = stage[0].get("words") or clock.get("still", "")
    if not figure and "until" in clock:
        figure = duration_label((clock["until"] - at) / 1000)
    if not figure and "since" in clock:
        figure = duration_label((at - clock["since"]) / 1000)
    share = clock.get("share")
    if "limit" in clock:
        share = min(1.0, max(0.0, 1 - (clock["until"] - at) / 1000 / clock["limit"]))
    return {
        "figure": figure,
        "under": stage[0].get("under", ""),
        "mark": stage[0].get("mark", "none"),
        "words": bool(stage[0].get("words")),
        "share": None if share is None else round(1000 * share),
    }


def length_of(text: str | None, long: int = 22, longer: int = 44) -> int:
    """Say how long a text is for its place: 0, or 1 or 2 where it is set smaller."""
    return 2 if len(text or "") > longer else 1 if len(text or "") > long else 0


def told_of_list(fields: PageFields, roster: Roster, chosen: DelegationCode, language: str) -> Mapping[str, object]:
    """Give the list in words: its rows, the names to choose from, and where the delegation that was chosen stands."""
    row = language_of(language)
    words = {**row.display, **row.pages}
    zone = str(fields["zone"] or "UTC")

    def about(minutes: int | None) -> str:
        return "" if minutes is None else words["about"].format(time=_hour((fields["from"] + minutes) * 60_000, zone))

    waiting = fields["rows"] or []
    roles = ["", *(fields["roles"] or ())]
    returning = fields["returns"] or []
    rows = [
        (who, roles[role[0]] if role else "", about(minutes), _number(index, returning))
        for index, (who, minutes, *role) in enumerate(waiting)
    ]
    known = chosen if chosen in roster else DelegationCode("")
    standing = words["list is open" if fields["open"] else "list is closed"] if fields["item"] else words["no item"]
    return {
        "rows": rows,
        "names": {code: roster.name(code, language) for code in (*(row[0] for row in rows), fields["now"]) if code},
        "delegations": sorted(((one.code, roster.name(one.code, language)) for one in roster.delegations), key=_sorted),
        "chosen": known,
        "standing": "" if fields["absent"] else standing,
        "place": _place(fields, known, rows, words) if known else {"state": "none", "words": "", "more": ""},
    }


def _place(
    fields: PageFields, chosen: DelegationCode, rows: list[tuple[str, str, str, int]], words: Mapping[str, str]
) -> Mapping[str, str]:
    if fields["now"] == chosen:
        state, said = ("called", "you are called") if fields["called"] else ("speaking", "you speak")
        return {"state": state, "words": words[said], "more": ""}
    own = next((row for row in rows if row[0] == chosen), None)
    if own is None:
        return {"state": "none", "words": words["you are not"], "more": ""}
    _who, _role, about, number = own
    if not number:
        return {"state": "waiting", "words": words["you return"], "more": ""}
    if own is rows[0]:
        return {"state": "next", "words": words["you are next"], "more": about}
    return {"state": "waiting", "words": words["you are number"].format(place=number), "more": about}


def _number(index: int, returning: list[int]) -> int:
    """Give the place of a row on the list; 0 for who returns before the list goes on."""
    return 0 if index in returning else index + 1 - sum(before < index for before in returning)


def told_of_day(fields: PageFields) -> Mapping[str, object]:
    """Give the programme in words: the session with its hours, and the hours of an item."""
    zone = str(fields["zone"] or "UTC")

    def hours(one: PageFields) -> str:
        told = [_hour(instant, zone) for instant in (one["start"], one["end"]) if instant is not None]
        return " · ".join(part for part in ("–".join(told), one["words"]) if part)

    session = " · ".join(
        part for part in (fields["session"], hours(PageFields(start=fields["start"], end=fields["end"]))) if part
    )
    return {"hours": hours, "session": session}


def _hour(at: int, zone: str) -> str:
    return time_label(datetime.fromtimestamp(at / 1000, UTC), zone)


def _sorted(one: tuple[str, str]) -> str:
    """Give by what a name is sorted in a choice: without its accents."""
    return unicodedata.normalize("NFKD", one[1]).encode("ascii", "ignore").decode().casefold() or one[1]
