"""Noting: what the secretariat files a statement under, its language, and the text that was received."""

from datetime import date

from facilitator.core import decisions, statements
from facilitator.core.acts.course import Course
from facilitator.core.acts.record import find_topic, noted_statement
from facilitator.core.ids import ItemCode, Refused, StatementId
from facilitator.core.names import fold
from facilitator.core.saying import refused, tr


def topic(course: Course, *, statement: StatementId, topics: tuple[str, ...] = ()) -> None:
    """File a statement under exactly these topics; none takes it off all of them."""
    found = noted_statement(course, statement)
    wanted = tuple(dict.fromkeys(t for text in topics if (t := find_topic(course.meeting, text))))
    if wanted != found.topics:
        course.add(statements.TopicsFiled(statement=statement, topics=wanted))


def untag(course: Course, *, statement: StatementId, tags: tuple[str, ...]) -> None:
    """Take tags off a statement, accents and case ignored."""
    found = noted_statement(course, statement)
    gone = {fold(tag) or tag.strip() for tag in tags}
    left = tuple(tag for tag in found.tags if (fold(tag) or tag) not in gone)
    if left != found.tags:
        course.add(statements.StatementTagged(statement=statement, tags=left))


def unpoint(course: Course, *, statement: StatementId, number: int, text: str | None = None) -> None:
    """Take a key point off a statement by its number from 1.

    `text` is what the user saw there: it is refused if another seat changed it.
    """
    points = noted_statement(course, statement).points
    if not 1 <= number <= len(points):
        raise Refused(_no_point(statement, number, len(points)))
    point = points[number - 1]
    if text is not None and text != point.text:
        raise refused(
            "Key point {number} reads “{said}” meanwhile. Nothing was removed.", number=number, said=point.text
        )
    course.add(statements.PointRemoved(statement=statement, point=point))


def _no_point(statement: StatementId, number: int, count: int) -> str:
    if count == 1:
        return tr(
            "Statement {statement} has no key point {number}: it has one key point.", statement=statement, number=number
        )
    return tr(
        "Statement {statement} has no key point {number}: it has {count} key points.",
        statement=statement,
        number=number,
        count=count,
    )


def language(course: Course, *, statement: StatementId, language: str) -> None:
    """Note the language of a statement by its code."""
    if language != noted_statement(course, statement).language:
        course.add(statements.LanguageNoted(statement=statement, language=language))


def check_delivery(course: Course, *, statement: StatementId, wanted: bool = True) -> None:
    """Mark a text as to be checked against what was delivered, or as checked."""
    if wanted is not noted_statement(course, statement).check_delivery:
        course.add(statements.DeliveryCheckSet(statement=statement, wanted=wanted))


def receive(course: Course, *, statement: StatementId, path: str = "", title: str = "", sha256: str = "") -> None:
    """Note that the text of a statement was received; the seat has already read the file at `path`."""
    found = noted_statement(course, statement)
    name = title.strip()
    if not sha256 or not name:
        raise refused("The file “{path}” was not read. Give the path of a file that is there.", path=path)
    if (name, sha256) not in found.texts:
        course.add(statements.TextReceived(statement=statement, document=name, sha256=sha256))


def text_not_received(course: Course, *, statement: StatementId, title: str = "", sha256: str = "") -> None:
    """Take a received text off a statement, by its title or the beginning of its SHA-256 where there are several.

    The document stays in the file, as everything that was recorded.
    """
    texts = noted_statement(course, statement).texts
    if not texts:
        raise refused("No text of statement {statement} is received.", statement=statement)
    named = [text for text in texts if title.strip() in {"", text[0]} and text[1].startswith(sha256.lower())]
    titles = "; ".join(tr("“{title}” ({symbol})", title=known, symbol=digest[:12]) for known, digest in texts)
    if not named:
        raise refused(
            "Statement {statement} has no text “{said}”. It has {titles}.",
            statement=statement,
            said=title.strip() or sha256,
            titles=titles,
        )
    if len(set(named)) > 1:
        raise refused(
            "Statement {statement} has several texts: {titles}. Name the title, or the beginning of its SHA-256 "
            "(--sha256).",
            statement=statement,
            titles=titles,
        )
    document, digest = named[0]
    course.add(statements.TextTakenOff(statement=statement, document=document, sha256=digest))


def document(course: Course, *, item: ItemCode, symbol: str, path: str = "", title: str = "", sha256: str = "") -> None:
    """Note a document of an item by its symbol, with the file itself where there is one."""
    if path and not sha256:
        raise refused("The file “{path}” was not read. Give the path of a file that is there.", path=path)
    if not symbol.strip():
        raise refused("Give the symbol of the document, such as CCM/MSP/2025/3.")
    noted = decisions.DocumentNoted(item=course.item(item).code, symbol=symbol.strip(), title=title, sha256=sha256)
    if not any(entry.what == noted for entry in course.meeting.entries):
        course.add(noted)


def follow_up(
    course: Course,
    *,
    entry: int,
    owner: str | None = None,
    due: date | str | None = None,
    status: decisions.FollowUpStatus | None = None,
    note: str | None = None,
) -> None:
    """Note who sees to a suggestion or conclusion, until which day, and how it stands; what is not said stays.

    An empty owner, day or note takes away what was there.
    """
    found = next((e for e in course.meeting.entries if e.number == entry), None)
    if found is None or not isinstance(found.what, decisions.Suggested | decisions.Concluded):
        raise refused("Entry {entry} is no suggestion or conclusion that stands. Name one that is.", entry=entry)
    known = found.follow_up
    noted = decisions.FollowUp(
        owner=known.owner if owner is None else " ".join(owner.split()),
        due=known.due if due is None else due if isinstance(due, date) else None,
        status=known.status if status is None else status,
        note=known.note if note is None else note.strip(),
    )
    if noted != known:
        course.add(decisions.FollowUpNoted(entry=entry, follow_up=noted))
