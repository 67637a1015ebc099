"""What the tables show of the record: key points, suggestions, conclusions, attendance, texts, figures, chapters."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from facilitator.core.clock import local_time
from facilitator.core.decisions import Concluded, DocumentNoted, Entry, Suggested
from facilitator.core.delegations import CATEGORY_WORDS
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.languages import Wording
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.chapters import every_chapter
from facilitator.core.minuting.front_matter import attending
from facilitator.core.minuting.key_points import points_by_state
from facilitator.core.minuting.phrases_of_statistics import GENDERS, GROUPS, LEVELS
from facilitator.core.minuting.presence import presence
from facilitator.core.minuting.scribe import Scribe, presiding_history
from facilitator.core.minuting.speakers import topic_title
from facilitator.core.recordings import offset_label
from facilitator.core.statistics import Division, by_gender, by_group, by_level, first_time, took_the_floor
from facilitator.core.upload_names import by_statement
from facilitator.exchange.sheet import Sheet, Shown, Value, length, local

DOCUMENTS = (
    *("Item", "Symbol", "Title", "Statement", "Code", "Delegation", "Language", "To be checked", "File", "SHA-256"),
)
_WHO = ("Code", "Delegation", "Category", "Regional group")
_FOLLOW_UP = ("Owner", "Due", "Status", "Follow-up")


def point_sheet(shown: Shown) -> Sheet:
    """Give every key point by State: what was said, of which action, under which aspect, and in which statement."""
    meeting = shown.meeting
    columns = (
        *("Code", "Delegation", "Category", "Regional group", "On behalf of", "Also on behalf of", "Item", "Action"),
        *("Aspect", "Key point", "Statement", "Time", "In writing", "Documents", "Files"),
    )
    rows = (
        (
            *_delegation(meeting, one.statement.who),
            _name(meeting, one.statement.on_behalf_of),
            "; ".join(_name(meeting, code) for code in one.statement.joint),
            one.item.plan.label,
            one.point.lap,
            one.point.aspect.value if one.point.aspect else "",
            one.point.text,
            int(one.statement.id),
            local(meeting, one.statement.begin),
            one.statement.written_only,
            "; ".join(one.statement.documents),
            "; ".join(one.files),
        )
        for one in points_by_state(meeting, shown.files)
    )
    return Sheet(name="Key points", columns=columns, rows=tuple(rows))


def suggestion_sheet(meeting: Meeting) -> Sheet:
    """Give every suggestion, or recommendation, in the order in which they were noted."""
    columns = ("Entry", "Item", "Time", "Suggestion", "Made by", "Topic", "Addressed to", *_FOLLOW_UP)
    rows = (
        (
            *_entry(meeting, entry),
            what.text,
            "; ".join(_name(meeting, code) for code in what.by),
            topic_title(meeting, what.topic),
            _name(meeting, what.addressee),
            *_followed_up(entry),
        )
        for entry in meeting.entries
        if isinstance(what := entry.what, Suggested)
    )
    return Sheet(name="Suggestions", columns=columns, rows=tuple(rows))


def conclusion_sheet(meeting: Meeting) -> Sheet:
    """Give every conclusion, or decision, with who presided."""
    columns = ("Entry", "Item", "Time", "Text", "Presided", "As", *_FOLLOW_UP)
    rows = (
        (*_entry(meeting, entry), what.text, _name(meeting, entry.presiding), entry.role, *_followed_up(entry))
        for entry in meeting.entries
        if isinstance(what := entry.what, Concluded)
    )
    return Sheet(name="Decisions" if meeting.definition.formal else "Conclusions", columns=columns, rows=tuple(rows))


def attendance_sheet(meeting: Meeting) -> Sheet:
    """Give who attended, who of them spoke and presided, and which persons were recorded."""
    spoke, presided = took_the_floor(meeting), {p.who for p in presiding_history(meeting)}
    persons: dict[DelegationCode, dict[str, None]] = {}
    for statement in meeting.statements():
        if statement.person and not statement.written_only:
            persons.setdefault(statement.who, {})[statement.person] = None
    rows = (
        (*_delegation(meeting, code), code in spoke, code in presided, "; ".join(persons.get(code, ())))
        for code in meeting.roster.in_roll_order(attending(meeting))
    )
    columns = ("Code", "Delegation", "Category", "Regional group", "Spoke", "Presided", "Persons")
    return Sheet(name="Attendance", columns=columns, rows=tuple(rows))


def presence_sheet(meeting: Meeting, *, persons: bool = True) -> Sheet:
    """Give a row for each delegation in each session that it attended: how that is known, and when it signed."""
    columns = ("Session", "Date", *_WHO, "Known by", "Signed", *(("Signed by",) if persons else ()))
    rows = (
        (
            one.session.plan.number,
            local_time(one.session.started or one.session.plan.start, meeting.definition.zone).date().isoformat(),
            *_delegation(meeting, code),
            one.known[code].value,
            local(meeting, one.signed.get(code)),
            *(("; ".join(one.persons.get(code, ())),) if persons else ()),
        )
        for one in presence(meeting)
        for code in meeting.roster.in_roll_order(one.known)
    )
    return Sheet(name="Attendance by session", columns=columns, rows=tuple(rows))


def document_sheet(shown: Shown) -> Sheet:
    """Give every document of an item and every text received, with the name that its file has in the package."""
    return Sheet(name="Documents", columns=DOCUMENTS, rows=tuple(_documents(shown)))


def written_sheet(shown: Shown) -> Sheet:
    """Give every statement in writing, whether it was received, and its texts."""
    columns = ("Statement", "Item", "Code", "Delegation", "Noted", "Received", "Gist", "Documents", "Files")
    meeting, files = shown.meeting, by_statement(shown.files)
    rows = (
        (
            int(s.id),
            item.plan.label,
            str(s.who),
            _name(meeting, s.who),
            local(meeting, s.handed_in),
            not s.awaited,
            s.gist,
            "; ".join(s.documents),
            "; ".join(one.file for one in files.get(s.id, ())),
        )
        for item in meeting.items.values()
        for s in item.statements
        if s.written_only
    )
    return Sheet(name="Written", columns=columns, rows=tuple(rows))


def statistics_sheet(shown: Shown) -> Sheet:
    """Give delegations, statements and time by group, level and gender, and for how many that was recorded.

    With `earlier` meetings a row names each delegation that spoke for the first time.
    """
    meeting, now = shown.meeting, shown.now
    divisions: tuple[tuple[str, Division, Mapping[str, Wording]], ...] = (
        ("Regional group", by_group(meeting, now), GROUPS),
        ("Level", by_level(meeting, now), LEVELS),
        ("Gender", by_gender(meeting, now), GENDERS),
    )
    columns = ("By", "Name", "Delegations", "Statements", "Spoken", "Share", "Recorded for", "Of statements")
    rows = (
        (
            what,
            names[bucket.key].en if bucket.key in names else bucket.key,
            bucket.delegations,
            bucket.statements,
            bucket.spoken,
            bucket.spoken / found.spoken if found.spoken else 0.0,
            found.recorded,
            found.statements,
        )
        for what, found, names in divisions
        for bucket in found.buckets
    )
    new = first_time(meeting, shown.earlier) if shown.earlier else ()
    first = (
        ("First-time speaker", _name(meeting, code), *_speaking(meeting, code, now), None, None, None) for code in new
    )
    return Sheet(name="Statistics", columns=columns, rows=(*rows, *first))


def _speaking(meeting: Meeting, code: DelegationCode, now: datetime) -> tuple[Value, ...]:
    said = [s for s in meeting.statements() if s.who == code and s.begin is not None]
    return (1, len(said), length(sum(s.spoken(now) for s in said)))


def chapter_sheet(meeting: Meeting, now: datetime) -> Sheet:
    """Give the cue list: every item and statement with its offset into the recording of its session."""
    columns = (
        *("Session", "Cue", "From", "To", "Offset", "Length", "Time", "Item", "Statement", "Code", "Delegation"),
        *("Capacity", "Kind", "Title", "Link"),
    )
    scribe = Scribe(meeting=meeting, now=now, language="en", zone=meeting.definition.zone)
    numbers: dict[int, int] = {}
    rows = []
    for one in every_chapter(scribe):
        numbers[one.session] = numbers.get(one.session, 0) + 1
        said = one.statement
        rows.append(
            (
                one.session,
                numbers[one.session],
                offset_label(one.start),
                offset_label(one.end),
                length(one.start),
                length(one.end - one.start),
                local(meeting, one.at),
                one.item.plan.label,
                None if said is None else int(said.id),
                "" if said is None else str(said.who),
                "" if said is None else _name(meeting, said.who),
                "" if said is None else said.capacity.value,
                "" if said is None else said.kind.value,
                one.title,
                one.address,
            )
        )
    return Sheet(name="Chapters", columns=columns, rows=tuple(rows))


def _delegation(meeting: Meeting, code: DelegationCode) -> tuple[Value, ...]:
    known = meeting.roster.get(code)
    category = CATEGORY_WORDS[meeting.roster.category(code)].name.en
    return (str(code), _name(meeting, code), category, known.group if known else "")


def _name(meeting: Meeting, code: str) -> str:
    return meeting.roster.name(DelegationCode(code), "en") if code else ""


def _label(meeting: Meeting, code: ItemCode | None) -> str:
    item = meeting.items.get(code) if code is not None else None
    return item.plan.label if item is not None else str(code or "")


def _entry(meeting: Meeting, entry: Entry) -> tuple[Value, ...]:
    return (entry.number, _label(meeting, entry.what.item), local(meeting, entry.at))


def _followed_up(entry: Entry) -> tuple[Value, ...]:
    found = entry.follow_up
    return (found.owner, found.due.isoformat() if found.due else "", found.status.value, found.note)


def _documents(shown: Shown) -> Iterator[tuple[Value, ...]]:
    meeting, named = shown.meeting, shown.files
    for item in meeting.items.values():
        for entry in meeting.entries:
            noted = entry.what
            if isinstance(noted, DocumentNoted) and noted.item == item.code:
                file = next((n.file for n in named if n.statement is None and n.document.sha256 == noted.sha256), "")
                label = item.plan.label
                yield (label, noted.symbol, noted.title, None, "", "", "", None, file, noted.sha256)
        for s in item.statements:
            files = [n for n in named if n.statement is not None and n.statement.id == s.id]
            who = (int(s.id), str(s.who), _name(meeting, s.who), s.language, s.check_delivery)
            for title in s.documents:
                one = next((n for n in files if n.document.title == title), None)
                sha256, file = (one.document.sha256, one.file) if one is not None else ("", "")
                yield (item.plan.label, "", title, *who, file, sha256)
