"""Kinds of document: the one table that the minutes' window, the command line and the exports read.

How to add one: a member of `variants.Variant`, whose value is its name on the command line (`--as`) and in the names of
files; a builder in `core/minuting` that takes a `Commission` and gives sections; and a row here. The window then offers
it with the choices that the row takes, and every form renders it. Its `label` and `sentence` are texts of the desk
(catalogues, `python -m tests.catalogues`), its `title` and `notice` are texts of the record (`Wording`).

    DocumentKind(
        variant=Variant.PARTICIPANTS, label=noop("List of participants"), sentence=noop("Who was in the room."),
        title=titled(PARTICIPANTS), notice=for_all, takes=Takes.SESSION, write=participants,
    )

`each` makes it a document for one delegation (`commission.who`) and gives those that have one; None: all in one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum, Flag, auto

from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.languages import Wording
from facilitator.core.meeting import Meeting
from facilitator.core.minuting import hand_over as handing
from facilitator.core.minuting import phrases, phrases_of_statistics, phrases_of_tables, phrases_of_use
from facilitator.core.minuting.commission import Commission
from facilitator.core.minuting.corrigendum import corrigendum
from facilitator.core.minuting.digest import coordinators, digest
from facilitator.core.minuting.document import Fact, Section
from facilitator.core.minuting.follow_up import FOLLOW_UP, FOLLOW_UP_NOTICE, follow_up
from facilitator.core.minuting.front_matter import facts
from facilitator.core.minuting.functions import Published, functions
from facilitator.core.minuting.key_points import by_state
from facilitator.core.minuting.listing import LIST, LIST_NOTICE, listing, standing
from facilitator.core.minuting.participants import participants
from facilitator.core.minuting.programme import programme
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.statistics import FirstTime, statistics
from facilitator.core.minuting.summary import summary
from facilitator.core.minuting.variants import Variant
from facilitator.core.minuting.whole_record import circulated, internal
from facilitator.core.recordings import is_web_address
from facilitator.core.saying import noop, refused, tr
from facilitator.core.statements import Aspect
from facilitator.core.statistics import first_time
from facilitator.core.values import dataclass


class Takes(Flag):
    """What can be chosen for a kind of document besides its language."""

    NOTHING = 0
    ITEM = auto()
    """It can be of one item."""
    SESSION = auto()
    """It can be of one session."""
    ORDER = auto()
    """Statements can stand in the order of the names."""
    PART = ITEM | SESSION


class Versions(Enum):
    """What a finalised version is to a kind of document."""

    NONE = auto()
    OF = auto()
    """Versions are made of it."""
    SINCE = auto()
    """It is written against one: `commission.compared`."""


def said(wording: Wording) -> Callable[[Scribe], str]:
    """Give a phrase as a notice."""
    return lambda scribe: scribe.say(wording)


def for_all(scribe: Scribe) -> str:
    """Say what kind of record delegations get: that of a formal meeting is provisional, not informal."""
    formal = scribe.meeting.definition.formal
    return scribe.say(phrases.FORMAL_NOTICE if formal else phrases.CIRCULATED_NOTICE)


def titled(wording: Wording) -> Callable[[Commission], str]:
    """Give a phrase as a title, with the name of the delegation where the document is for one."""
    return lambda commission: _titled(commission.scribe.say(wording), commission)


def _titled(title: str, commission: Commission) -> str:
    return title if commission.who is None else f"{title} – {commission.scribe.name(commission.who)}"


def _corrigendum_to(commission: Commission) -> str:
    version = commission.compared.version.version if commission.compared is not None else 0
    return commission.scribe.say(phrases_of_use.CORRIGENDUM_TO, version=str(version))


def nobody(_: Meeting) -> tuple[DelegationCode, ...]:
    """For kinds of which there is one document and not one for each."""
    return ()


def of_the_meeting(commission: Commission) -> tuple[Fact, ...]:
    """Give place, dates and who presides, which most documents bear at their head."""
    return facts(commission.scribe)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentKind:
    """One kind of document.

    `label` is its line in the window and `sentence` says what it is for; `title` and `notice` are printed. `write`
    gives its sections, `facts` its head, `each` for whom there is one. Without `hashed` the hash of the last event is
    not printed under it.
    """

    variant: Variant
    label: str
    sentence: str
    title: Callable[[Commission], str]
    notice: Callable[[Scribe], str]
    takes: Takes
    write: Callable[[Commission], Iterable[Section]]
    versions: Versions = Versions.NONE
    each: Callable[[Meeting], tuple[DelegationCode, ...]] = nobody
    facts: Callable[[Commission], tuple[Fact, ...]] = of_the_meeting
    hashed: bool = True

    @property
    def name(self) -> str:
        """Give its name on the command line and in the names of files."""
        return self.variant.value


def _corrigendum(commission: Commission) -> Iterator[Section]:
    if commission.compared is not None:
        yield from corrigendum(
            commission.of_whole, commission.compared.version, commission.compared.now, commission.compared.since
        )


def published(commission: Commission) -> Published:
    """Say where the texts are published: as was said, else as the definition has it, else nowhere."""
    definition = commission.whole.definition
    address = commission.texts or definition.texts_address
    # a file that somebody forged may name anything
    if not is_web_address(address):
        return Published(files=commission.files)
    if not address.endswith(("/", "=")):
        address = f"{address}/"
    return Published(files=commission.files, address=address)


def first_of(commission: Commission) -> FirstTime | None:
    """Give who spoke for the first time, where there are earlier meetings to look into."""
    if not commission.earlier:
        return None
    who = first_time(commission.scribe.meeting, commission.earlier)
    return FirstTime(who=who, meetings=tuple(other.definition.title for other in commission.earlier))


_ROWS = (
    DocumentKind(
        variant=Variant.CIRCULATED,
        label=noop("Circulated record"),
        sentence=noop("The record that delegations get."),
        title=titled(phrases.MINUTES),
        notice=for_all,
        takes=Takes.PART | Takes.ORDER,
        versions=Versions.OF,
        write=circulated,
    ),
    DocumentKind(
        variant=Variant.INTERNAL,
        label=noop("Internal log"),
        sentence=noop("Everything that the secretariat keeps, for the secretariat only."),
        title=titled(phrases.LOG),
        notice=said(phrases.INTERNAL_NOTICE),
        takes=Takes.PART | Takes.ORDER,
        write=internal,
    ),
    DocumentKind(
        variant=Variant.SUMMARY,
        label=noop("President’s summary"),
        sentence=noop("What was raised by topic, without saying by whom."),
        title=lambda commission: commission.scribe.say(commission.scribe.title.summary),
        notice=lambda scribe: scribe.say(scribe.title.notice),
        takes=Takes.PART,
        write=lambda commission: summary(commission.scribe),
    ),
    DocumentKind(
        variant=Variant.DIGEST,
        label=noop("Digest for coordinators"),
        sentence=noop("What was said on each action of the plan, for the progress report."),
        title=titled(phrases_of_use.DIGEST),
        notice=said(phrases_of_use.DIGEST_NOTICE),
        takes=Takes.PART,
        each=coordinators,
        # statements under other items may concern the actions of one, so the digest reads them all
        write=lambda commission: digest(commission.of_all_items, commission.item, commission.who),
    ),
    DocumentKind(
        variant=Variant.FOLLOW_UP,
        label=noop("Follow-up of suggestions"),
        sentence=noop("Suggestions and conclusions with who sees to them, until when, and how they stand."),
        title=titled(FOLLOW_UP),
        notice=said(FOLLOW_UP_NOTICE),
        takes=Takes.PART,
        write=lambda commission: follow_up(commission.scribe),
    ),
    DocumentKind(
        variant=Variant.CORRIGENDUM,
        label=noop("Corrigendum"),
        sentence=noop("What is to be read otherwise since a version, with who asked."),
        title=_corrigendum_to,
        notice=for_all,
        takes=Takes.NOTHING,
        versions=Versions.SINCE,
        write=_corrigendum,
    ),
    DocumentKind(
        variant=Variant.LIST,
        label=noop("List of speakers"),
        sentence=noop("Who waits for the floor now, and when each is expected."),
        title=titled(LIST),
        notice=said(LIST_NOTICE),
        takes=Takes.ITEM,
        facts=lambda commission: (standing(commission.of_whole),),
        hashed=False,
        # expected times need the whole meeting, whatever part is asked for
        write=lambda commission: listing(commission.of_whole, commission.item),
    ),
    DocumentKind(
        variant=Variant.HAND_OVER,
        label=noop("Hand-over"),
        sentence=noop("For the next chair or day: where the meeting stands, who waits, what is owed, what comes."),
        title=titled(handing.HAND_OVER),
        notice=said(handing.HAND_OVER_NOTICE),
        takes=Takes.NOTHING,
        facts=handing.facts,
        write=handing.hand_over,
    ),
)
_ROWS_OF_THE_WEEK_AFTER = (
    DocumentKind(
        variant=Variant.SPEAKERS,
        label=noop("Speakers by item and function"),
        sentence=noop("Who presented, commented, responded and spoke under each item, with links to the texts."),
        title=titled(phrases_of_tables.SPEAKERS),
        notice=for_all,
        takes=Takes.PART | Takes.ORDER,
        write=lambda commission: functions(commission.scribe, published(commission)),
    ),
    DocumentKind(
        variant=Variant.SPEAKERS_BY_CATEGORY,
        label=noop("Speakers by item, function and category"),
        sentence=noop("The same, with States Parties, other States and organizations apart."),
        title=titled(phrases_of_tables.SPEAKERS_BY_CATEGORY),
        notice=for_all,
        takes=Takes.PART | Takes.ORDER,
        write=lambda commission: functions(commission.scribe, replace(published(commission), by_category=True)),
    ),
    DocumentKind(
        variant=Variant.COMMITMENTS,
        label=noop("Commitments by State"),
        sentence=noop("What each delegation undertook to do, with item, action and statement."),
        title=titled(phrases_of_tables.COMMITMENTS),
        notice=said(phrases_of_tables.SECRETARIAT_NOTICE),
        takes=Takes.PART,
        write=lambda commission: by_state(commission.scribe, Aspect.COMMITMENT, commission.files),
    ),
    DocumentKind(
        variant=Variant.ASSISTANCE,
        label=noop("Assistance needed by State"),
        sentence=noop("What assistance each delegation said it needs, with item, action and statement."),
        title=titled(phrases_of_tables.ASSISTANCE),
        notice=said(phrases_of_tables.SECRETARIAT_NOTICE),
        takes=Takes.PART,
        write=lambda commission: by_state(commission.scribe, Aspect.ASSISTANCE, commission.files),
    ),
    DocumentKind(
        variant=Variant.KEY_POINTS,
        label=noop("Key points by State"),
        sentence=noop("Every key point of each delegation, with its aspect."),
        title=titled(phrases_of_tables.KEY_POINTS),
        notice=said(phrases_of_tables.SECRETARIAT_NOTICE),
        takes=Takes.PART,
        write=lambda commission: by_state(commission.scribe, None, commission.files),
    ),
    DocumentKind(
        variant=Variant.STATISTICS,
        label=noop("Statistics"),
        sentence=noop("Delegations, statements and time by regional group, level and, where recorded, gender."),
        title=titled(phrases_of_statistics.STATISTICS),
        notice=said(phrases_of_statistics.NOTICE),
        takes=Takes.PART,
        write=lambda commission: statistics(commission.scribe, first_of(commission)),
    ),
    DocumentKind(
        variant=Variant.PROGRAMME,
        label=noop("Programme of work"),
        sentence=noop("Sessions and items with their planned times, as the plan stands."),
        title=titled(phrases_of_tables.PROGRAMME),
        notice=said(phrases_of_tables.PROGRAMME_NOTICE),
        takes=Takes.NOTHING,
        hashed=False,
        write=lambda commission: programme(commission.of_whole),
    ),
    DocumentKind(
        variant=Variant.PARTICIPANTS,
        label=noop("List of participants"),
        sentence=noop("Delegations that were present, with the persons who were recorded."),
        title=titled(phrases_of_tables.PARTICIPANTS),
        notice=said(phrases_of_tables.PARTICIPANTS_NOTICE),
        takes=Takes.PART,
        write=lambda commission: participants(commission.scribe),
    ),
    DocumentKind(
        variant=Variant.TEXTS,
        label=noop("Texts by item"),
        sentence=noop("The texts that were received, under the names of the package for upload."),
        title=titled(phrases_of_tables.PACKAGE),
        notice=for_all,
        takes=Takes.PART | Takes.ORDER,
        write=lambda commission: functions(
            commission.scribe, Published(files=commission.files, address=commission.texts or "", only_texts=True)
        ),
    ),
)
KINDS: Mapping[Variant, DocumentKind] = {row.variant: row for row in (*_ROWS, *_ROWS_OF_THE_WEEK_AFTER)}
"""Every kind of document, in the order of the window."""


def kind_named(name: str) -> DocumentKind:
    """Give the kind of a name. Raises Refused where there is none of that name."""
    if name not in list(KINDS):
        choices = ", ".join(KINDS)
        raise refused("Minutes cannot be made as “{name}”; choose {choices}.", name=name, choices=choices)
    return KINDS[Variant(name)]


def check_taken(
    kind: DocumentKind, meeting: Meeting, *, item: ItemCode | None, session: int | None, who: DelegationCode | None
) -> None:
    """Raise Refused where a part or a delegation is asked for that documents of a kind cannot be of."""
    label = tr(kind.label)
    if item is not None and Takes.ITEM not in kind.takes:
        raise refused("“{label}” is not made of one item; leave the item out.", label=label)
    if session is not None and Takes.SESSION not in kind.takes:
        raise refused("“{label}” is not made of one session; leave the session out.", label=label)
    if who is not None and who not in kind.each(meeting):
        raise refused("There is no “{label}” for {name}.", label=label, name=meeting.roster.name(who))
