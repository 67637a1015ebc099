"""One event of every kind with no field left at its default, for the samples and the codec's tests."""

from dataclasses import replace
from datetime import UTC, date, datetime

from facilitator.core import agenda as a
from facilitator.core import decisions as d
from facilitator.core import delegations as g
from facilitator.core import floor as f
from facilitator.core import gone as gn
from facilitator.core import paper as pp
from facilitator.core import precedence as p
from facilitator.core import recordings as r
from facilitator.core import speakers as s
from facilitator.core import statements as t
from facilitator.core import versions as v
from facilitator.core.advance import lines as ad
from facilitator.core.edited import MeetingEdited
from facilitator.core.glossary import Glossary, TextTranslated
from facilitator.core.hand_over import HandedOver
from facilitator.core.ids import ActId, DelegationCode, ItemCode, LineNumber, RequestId, StatementId
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event
from facilitator.core.persons_kept import PersonsKeptUntil, PersonsTakenOut
from facilitator.core.phones import AskedByPhone, PhoneKey, PhoneKeysGiven, PhoneKeysRevoked, Phones
from facilitator.core.planned_documents import PlannedDocument

AT = datetime(2025, 4, 7, 8, 0, 0, 250_000, tzinfo=UTC)
LATER = datetime(2025, 4, 7, 11, 0, tzinfo=UTC)
CHL, FRA, MKD = DelegationCode("CHL"), DelegationCode("FRA"), DelegationCode("MKD")
C = ItemCode("c")
R1, R2 = RequestId(1), RequestId(2)
S1, S2 = StatementId(1), StatementId(2)

CLASS = p.PrecedenceClass(
    name="presenter",
    label="Presentations",
    capacities=(s.Capacity.PRESENTER, s.Capacity.GUEST),
    kinds=(s.Kind.STATEMENT,),
    categories=(g.Category.STATE_PARTY,),
    delegations=(CHL,),
    second=True,
    reason="Article 4 extension request",
    levels=(s.Level.MINISTER,),
)

DELEGATION = g.Delegation(
    code=DelegationCode("CIV"),
    category=g.Category.STATE_PARTY,
    roll="cote d'ivoire",
    name=g.Wording(en="Côte d’Ivoire", fr="Côte d’Ivoire", es="Côte d’Ivoire"),
    spoken=g.Wording(en="Côte d’Ivoire", fr="la Côte d’Ivoire", es="Côte d’Ivoire"),
    group="Africa",
    aliases=("Ivory Coast",),
)

NOTED = gn.Noted(
    gist="Presented its request",
    stated="The point is taken",
    points=(t.KeyPoint(text="survey", lap=19, aspect=t.Aspect.PROGRESS),),
    tags=("LAP",),
    topics=("gender",),
    language="fr",
    check_delivery=True,
    documents=("Statement of Chile.pdf",),
    hashes=("ab" * 32,),
)

ITEM = a.Item(
    code=C,
    label="1(c)",
    title="Clearance and risk reduction education",
    short="Clearance",
    start=AT,
    end=LATER,
    fixed=True,
    actions=(18, 26),
    topics=(a.Topic(code="gender", title="Gender mainstreaming", feeds=(C,), inferred=("feeds",)),),
    tag="gender",
    roles=(a.RoleHolder(role=a.Role.PRESENTER, who=CHL),),
    to_be_named=(a.Role.COORDINATOR,),
    segments=(
        a.Segment(name="discussion", title="Discussion", precedence=(CLASS,), limits={"national": 180.0}, several=True),
    ),
    discussion=p.Discussion.IN_TURN,
    reasons={"presenter": "presents first under (c)"},
    limits={"presenter": 600.0},
    inferred=("actions",),
    obligations=("CHL",),
    parent="1",
    documents=(PlannedDocument(symbol="CCM/MSP/2025/3", title="Report"),),
)

DEFINITION = a.Definition(
    name="ccm-im-2025",
    title="Intersessional Meeting “2025”",
    short="IM 2025",
    place="Room XXI, Geneva",
    zone="Europe/Zurich",
    formal=True,
    presidency=DelegationCode("PHL"),
    president="H.E. the President",
    sessions=(a.PlannedSession(number=1, title="First session", start=AT, end=LATER),),
    items=(ITEM,),
    precedence=(CLASS,),
    limits={"national": 180.0, "presenter": 600.0},
    settings=a.MeetingSettings(
        several_requests=True,
        replies=a.Replies.SESSION,
        begin_after=3.0,
        warning=20.0,
        replies_per_delegation=1,
        phones=Phones.ADMITTED,
        phone_points=True,
        phone_replies=True,
    ),
    language="fr",
    rehearsal=True,
    convention="Convention on Cluster Munitions",
    plan_of_action="Lausanne Action Plan",
    glossary=Glossary(words={"Room XXI, Geneva": {"en": "Room XXI, Geneva (in English)", "es": "Sala XXI, Ginebra"}}),
    file_names="IM2025-{item}-{code}.{ext}",
    texts_address="https://example.org/texts/",
)

EDITED = replace(
    DEFINITION,
    title="Meeting of States Parties",
    short="MSP",
    sessions=(a.PlannedSession(number=1, title="Second session", start=AT, end=LATER),),
    items=(replace(ITEM, title="Survey and clearance", short="Survey"),),
)

REQUEST = s.Request(
    id=R1,
    item=C,
    who=CHL,
    capacity=s.Capacity.GROUP,
    kind=s.Kind.COMMENT,
    asked=AT,
    to=R2,
    on_behalf_of="the group",
    aligned=(MKD,),
    joint=(FRA,),
    person="Ms. A. Müller",
    level="minister",
    topic="gender",
    note="at the back of the room",
    second=True,
    late=True,
    advance=True,
    admitted=True,
    pinned=True,
    absent=True,
    moved=AT,
    courtesy="Minister",
)

AGENDA: tuple[Event, ...] = (
    a.MeetingDefined(definition=DEFINITION, delegations=(DELEGATION,)),
    a.SessionStarted(session=1),
    a.SessionSuspended(session=1),
    a.SessionResumed(session=1),
    a.SessionClosed(session=1),
    a.MeetingClosed(),
    a.HardStopMoved(session=1, end=LATER),
    a.SessionPlanned(session=1, start=AT, end=LATER, hard_stop=LATER),
    a.ItemTakenUp(item=C),
    a.ItemSuspended(item=C),
    a.ItemClosed(item=C),
    a.SegmentBegun(item=C, name="discussion"),
    a.RoleNamed(item=C, role=a.Role.COORDINATOR, who=(FRA,)),
    a.PrecedenceSet(item=C, classes=(CLASS,), segment="discussion"),
    a.ItemInserted(item=ITEM, before=ItemCode("d")),
    a.ItemPlanned(item=C, start=AT, end=LATER, fixed=True),
    a.ItemPlaced(item=C, before=ItemCode("d")),
    a.ItemSkipped(item=C),
    a.ItemUnskipped(item=C),
    a.ItemRenamed(item=C, title="Clearance", short="Clearance"),
    MeetingEdited(was=DEFINITION, now=EDITED, order=(ItemCode("d"), C)),
    g.DelegationAdded(delegation=DELEGATION),
    g.DelegationChanged(delegation=DELEGATION),
    g.ParticipantsImported(
        source="list.xlsx",
        delegations=(DELEGATION,),
        retired=(MKD,),
        persons=(
            g.Person(
                delegation=DELEGATION.code,
                title="H.E. Ms.",
                given="Awa",
                family="KONÉ",
                function="Head of delegation",
                level="minister",
            ),
        ),
        listed=(DELEGATION.code,),
    ),
    g.AttendanceNoted(who=(CHL, FRA), present=True),
    PersonsTakenOut(head="ab12", events=41, persons=12, texts=3, documents=2),
    PersonsKeptUntil(until=date(2025, 10, 8)),
    g.PresenceNoted(who=(CHL, FRA), session=2, present=False),
    g.SheetSigned(source="sign-in.xlsx", session=2, signatures=(g.Signature(who=CHL, person="Ms. Awa KONÉ", at=AT),)),
)

LIST: tuple[Event, ...] = (
    s.FloorRequested(request=REQUEST, before=R2),
    s.RequestAmended(request=REQUEST),
    ad.AdvanceListRead(
        item=C,
        source="mail.eml",
        lines=(
            ad.OpenLine(
                number=LineNumber(1),
                item=C,
                source="mail.eml",
                part="list.csv",
                line=4,
                text="Ruritania",
                why=ad.OpenMatter.NOBODY,
            ),
        ),
    ),
    ad.LineSettled(line=LineNumber(1), request=R1, why="Not invited"),
    s.RequestHoursNoted(request=R1, since=AT, until=LATER),
    PhoneKeysGiven(keys=(PhoneKey(who=CHL, sha256="ab" * 32),)),
    PhoneKeysRevoked(who=(CHL,)),
    AskedByPhone(request=R1, who=CHL, waits=True),
    s.RequestLeft(request=R1, how=s.Departure.NOT_REACHED),
    s.MarkedAbsent(request=R1, before=R2),
    s.RequestRestored(request=R1, before=R2),
    s.RequestMoved(request=R1, before=R2),
    s.RequestUnpinned(request=R1, before=R2),
    s.RequestsExchanged(first=R1, second=R2),
    s.SpeaksNext(request=R1, why="Minister", before=R2),
    s.RequestAdmitted(request=R1),
    s.ListClosed(item=C),
    s.ListOpened(item=C),
    s.ListSorted(item=C, order=(R2, R1)),
)

FLOOR: tuple[Event, ...] = (
    f.Presided(who="AUT", role="facilitator"),
    f.SpeakerCalled(request=R1),
    f.CallReturned(request=R1, before=R2),
    f.FloorGiven(request=R1, statement=S1, limit=600.0, by_itself=True),
    f.SpeakerPaused(statement=S1, interrupted=True),
    f.SpeakerResumed(statement=S1),
    f.StatementEnded(statement=S1),
    f.StatementVoided(statement=S1, before=R2),
    f.TimeAdded(statement=S1, seconds=-480.0),
    f.TimeYielded(statement=S1, request=R2, seconds=75.0),
    f.BeganEarlier(statement=S2, begin=AT, former=S1),
    f.TimeLeftOut(statement=S1, start=AT, end=LATER),
    f.LimitSet(capacity="national", seconds=180.0, item=C, segment="discussion"),
)

RECORD: tuple[Event, ...] = (
    t.GistWritten(statement=S1, text="Reported on “clearance” – 12 km²", revision=1, asked_by=DelegationCode("FRA")),
    t.PointNoted(statement=S1, point=t.KeyPoint(text="Survey done", lap=18, aspect=t.Aspect.PROGRESS)),
    t.StatementTagged(statement=S1, tags=("gender",)),
    t.StatementCorrected(
        statement=S1,
        who=FRA,
        capacity=s.Capacity.NATIONAL,
        begin=AT,
        end=LATER,
        asked_by=DelegationCode("FRA"),
        kind=s.Kind.REPLY,
        on_behalf_of="EUN",
        aligned=(FRA,),
        joint=(FRA,),
        person="Ms A",
        level="minister",
    ),
    t.WrittenSubmitted(statement=S2, item=C, who=FRA, capacity=s.Capacity.NATIONAL, request=R1),
    t.TextReceived(statement=S1, document="chile.pdf", sha256="ab" * 32),
    t.TextTakenOff(statement=S1, document="chile.pdf", sha256="ab" * 32),
    t.PresidentStated(request=R1, text="the matter was not in order"),
    t.PointRemoved(statement=S1, point=t.KeyPoint(text="Survey done", lap=18, aspect=t.Aspect.PROGRESS)),
    t.TopicsFiled(statement=S1, topics=("j.1", "j.3")),
    t.LanguageNoted(statement=S1, language="fr"),
    t.DeliveryCheckSet(statement=S1, wanted=True),
    t.StatementSplit(statement=S1, second=S2, at=AT, who=FRA, capacity=s.Capacity.NATIONAL),
    t.StatementsMerged(statement=S1, other=S2),
    gn.TextPlaced(source=S1, statement=S2, noted=NOTED),
    gn.TextLeft(source=S1, noted=NOTED),
    d.ChairSaid(text="Welcome", item=C),
    d.Concluded(text="The meeting took note", item=C),
    d.Suggested(text="Share data", item=C, by=(FRA, CHL), topic="gender", addressee="the ISU"),
    d.FollowUpNoted(
        entry=1,
        follow_up=d.FollowUp(owner="the ISU", due=date(2025, 5, 2), status=d.FollowUpStatus.UNDER_WAY, note="asked"),
    ),
    d.EntryStruck(entry=1, struck=True),
    d.DocumentNoted(item=C, symbol="CCM/MSP/2025/3", title="Request of Chile", sha256="cd" * 32),
    r.RecordingNamed(session=1, address="https://media.un.org/en/asset/k1a", begins=AT),
    pp.SittingEntered(item=C, start=AT, end=AT, session=1),
    pp.StatementEntered(
        statement=S2,
        item=C,
        who=FRA,
        capacity=s.Capacity.GROUP,
        kind=s.Kind.COMMENT,
        begin=AT,
        end=AT,
        request=R1,
        on_behalf_of="EUN",
        person="Ms Diaz",
        segment="discussion",
        gist="Welcomed the request",
    ),
    HandedOver(note="Chile presents first"),
    TextTranslated(text="Share data", language="fr", words="Échanger des données"),
    v.MinutesFinalised(
        version=1,
        seq=836,
        sha256="ef" * 32,
        head="0f" * 32,
        language="fr",
        order=v.Order.ALPHABETICAL,
        despite="two texts are awaited",
    ),
    v.VersionKept(version=1, form="docx", sha256="ab" * 32),
    v.VersionMade(
        version=2,
        seq=840,
        made=AT,
        sha256="ef" * 32,
        head="0f" * 32,
        order=v.Order.ALPHABETICAL,
        program="0.1.0",
        texts=(v.VersionText(language="fr", sha256="01" * 32),),
        files=(v.VersionFile(language="fr", form="docx", sha256="ab" * 32),),
        despite="two texts are awaited",
    ),
    v.VersionPublished(version=2, language="fr", title="compte-rendu.docx", sha256="ac" * 32),
    ActUndone(act=ActId("0f8e7a10-0000-4000-8000-000000000001")),
    ActRedone(act=ActId("0f8e7a10-0000-4000-8000-000000000001")),
    ClockWas(seconds=3599.982, since=2, until=41, gone=7.5),
)

EVERY_EVENT: tuple[Event, ...] = AGENDA + LIST + FLOOR + RECORD
