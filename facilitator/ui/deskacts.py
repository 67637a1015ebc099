"""What the desk itself can do besides the commands of a meeting: views, files, and keys that act on the floor."""

from collections.abc import Callable
from datetime import datetime

from facilitator.core.languages import ENGLISH, PROGRAM_LANGUAGES
from facilitator.core.meeting import Meeting
from facilitator.core.next_act import next_act
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Kind
from facilitator.core.spoken_languages import SPOKEN_LANGUAGES
from facilitator.core.values import dataclass
from facilitator.exchange.forms import FORMS, TABLES, Use

WhyNot = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAct:
    """One act of the desk: its label and sentence, its keys (separated by commas), its icon and its menu.

    `group` is its place in the menu: 0 before the commands of the meeting, more behind them, with a line between two.
    `finds` are further words by which the palette finds it. `own_keys` are those that text fields have of themselves:
    they are shown, and not bound. `own_name`: it is named after a language, in that. `danger`: it ends the work at this desk, and comes last in the palette.
    `why_not` says why it is impossible on a meeting at an instant, where another function says that of a command by
    name. `locked`: it changes the plan, and is disabled by "Run only".
    """

    name: str
    label: str
    sentence: str
    menu: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False
    why_not: Callable[[Meeting, datetime, WhyNot], str] = lambda *_: ""
    locked: bool = False
    group: int = 0
    finds: str = ""
    own_keys: str = ""
    own_name: bool = False
    danger: bool = False

    @property
    def words(self) -> str:
        """Give the label in the language of the desk, or the language's own name in any."""
        if self.own_name and self.label == ENGLISH.name:
            # a statement may be made in English, too, and that is translated
            return tr("English", "its own name")
        return tr(self.label)


def _names(code: str) -> str:
    """Give the names of a language in other languages, by which it is found."""
    return " ".join(SPOKEN_LANGUAGES[code])


def _nothing_to_do(meeting: Meeting, now: datetime, command: WhyNot) -> str:
    return "" if next_act(meeting, now) is not None else command("give-floor")


def _no_clock(meeting: Meeting, _: datetime, command: WhyNot) -> str:
    return command("resume" if meeting.speaker is not None and meeting.speaker.paused else "pause")


def _nothing_recorded(meeting: Meeting, *_: object) -> str:
    begun = meeting.last_request or any(session.started is not None for session in meeting.sessions)
    return "" if begun else tr("Nothing was recorded yet.")


def _no_point_of_order(meeting: Meeting, *_: object) -> str:
    item = meeting.current
    waits = item is not None and any(request.kind is Kind.POINT_OF_ORDER for request in item.waiting)
    return "" if waits else tr("No point of order waits.")


# fmt: off
DESK_ACTS: tuple[DeskAct, ...] = (
    DeskAct(name="next-act", why_not=_nothing_to_do, label=noop("Next act"), sentence=noop("Do the next natural act of the floor: call, begin, next, or return the floor."), menu="Floor", keys="F8", icon="skip-forward"),
    DeskAct(name="pause-or-resume", why_not=_no_clock, label=noop("Pause or resume"), sentence=noop("Let the clock of the speaker stand still, or run on."), menu="Floor", keys="F7", icon="pause"),
    DeskAct(name="point-of-order", why_not=_no_point_of_order, label=noop("Give the floor to the point of order"), sentence=noop("Give the floor to the delegation whose point of order waits."), menu="Floor", keys="F2", icon="hand"),
    DeskAct(name="one-minute-more", why_not=lambda _, __, command: command("add-time"), label=noop("One minute more"), sentence=noop("Add one minute to the limit of the speaker."), menu="Floor", keys="Ctrl+M", icon="timer"),
    DeskAct(name="copy-sentence", label=noop("Copy what the chair says"), sentence=noop("Put the sentence of the chair for this moment on the clipboard."), menu="Floor", keys="Ctrl+Shift+C", icon="copy", group=2),
    DeskAct(name="quick-entry", label=noop("Add to the list"), sentence=noop("Go to quick entry and add a delegation to the list of speakers."), menu="List", keys="F6", icon="list-plus"),
    DeskAct(name="present-only", label=noop("Offer only who is present"), sentence=noop("Let quick entry offer nobody but who is marked as present; who is named in full is added all the same."), menu="List", icon="users", checkable=True),
    DeskAct(name="attendance", label=noop("Attendance…"), sentence=noop("Tick on the roll who is present, session by session, with how many there are of each category."), menu="Record ▸ Roll", icon="user-check", finds=noop("present roll call")),
    DeskAct(name="sign-in-sheet", label=noop("Sign-in sheet…"), sentence=noop("Read a sign-in sheet, CSV or XLSX: see who signed for which session before it counts."), menu="Record ▸ Roll", icon="file-check", finds=noop("attendance import")),
    DeskAct(name="requests", label=noop("Advance requests…"), sentence=noop("Take requests for the floor from an e-mail, a table or a text: see what is understood before it comes on the list."), menu="List ▸ Advance requests", icon="list-plus", finds=noop("import email mail paste")),
    DeskAct(name="new", label=noop("New…"), sentence=noop("Make a meeting from a definition, and keep it in a file."), menu="Meeting", keys="Ctrl+N", icon="file-plus", finds=noop("create definition")),
    DeskAct(name="open", label=noop("Open…"), sentence=noop("Open the file of another meeting."), menu="Meeting", keys="Ctrl+O", icon="folder-open", finds=noop("file load")),
    DeskAct(name="open-recent", label=noop("Open recent"), sentence=noop("Open one of the meetings that were open lately."), menu="Meeting", icon="history", finds=noop("lately last")),
    DeskAct(name="open-on-server", label=noop("Open on a server…"), sentence=noop("Open a meeting that several seats share on a server."), menu="Meeting ▸ Server", keys="Ctrl+Alt+O", icon="database", finds=noop("postgresql shared connect")),
    DeskAct(name="new-on-server", label=noop("New on a server…"), sentence=noop("Make a meeting on a server, for several seats."), menu="Meeting ▸ Server", icon="file-plus", finds=noop("postgresql shared create")),
    DeskAct(name="share", label=noop("Share on a server…"), sentence=noop("Put this meeting on a server, with its documents, so that several seats can share it; the file stays as it is."), menu="Meeting ▸ Server", icon="share-2", group=1, finds=noop("postgresql upload")),
    DeskAct(name="fetch", label=noop("Fetch to a file…"), sentence=noop("Save the meeting that is on the server in a file, with the same chain of hashes; the meeting stays there."), menu="Meeting ▸ Server", icon="file-down", group=1, finds=noop("download copy")),
    DeskAct(name="participants", locked=True, label=noop("Participants…"), sentence=noop("Import a list of participants, CSV or XLSX: see what is understood of it before it comes on the roll."), menu="Record ▸ Roll", icon="users", finds=noop("import list delegations persons spreadsheet excel")),
    DeskAct(name="save-copy", label=noop("Save a copy…"), sentence=noop("Save a copy of the meeting as another file; everything recorded is on disk already."), menu="Meeting", keys="Ctrl+Shift+S", icon="save", group=1, finds=noop("backup")),
    DeskAct(name="backups", label=noop("Backups…"), sentence=noop("See the backups of this meeting that are made by themselves, put one back, or recover a damaged file."), menu="Meeting", icon="history", group=1, finds=noop("restore repair rescue damaged")),
    *(
        DeskAct(name=f"export-{form.kind}", label=form.label, sentence=form.sentence, menu=f"Meeting ▸ Export{' ▸ For other programs' if Use.PROGRAMS in form.use else ''}", keys=form.keys, icon="file-down", group=1)
        for form in FORMS.values()
    ),
    DeskAct(name="save-list", label=noop("List of speakers…"), sentence=noop("Write the list of speakers to a file: position, reason, expected time and limit."), menu="Meeting ▸ Export", icon="file-down", group=1),
    *(
        DeskAct(name=f"table-{table.name}", label=table.label, sentence=table.sentence, menu="Meeting ▸ Export ▸ One table", icon="table", group=1)
        for table in TABLES
    ),
    DeskAct(name="copy-without-persons", label=noop("Copy without persons…"), sentence=noop("Save a copy without names of persons, documents and versions, with a chain of its own; this file stays as it is."), menu="Meeting ▸ Export ▸ To send out", icon="user-minus", group=2, finds=noop("privacy personal data retention")),
    DeskAct(name="persons", label=noop("Persons in this file…"), sentence=noop("See what personal data this file holds: names, notes and documents, with the events in which they stand."), menu="Record ▸ Roll", icon="users", finds=noop("privacy personal data retention")),
    DeskAct(name="hand-out", label=noop("Copy to hand out…"), sentence=noop("Write a copy of the meeting without earlier wordings, acts taken back and private notes."), menu="Meeting ▸ Export ▸ To send out", icon="share-2", group=2),
    DeskAct(name="letters", label=noop("Letters to delegations…"), sentence=noop("Write draft letters: confirm what was said, send the text that is owed, thanks."), menu="Meeting ▸ Export ▸ To send out", icon="message-square", group=2),
    DeskAct(name="digests", label=noop("Digests for coordinators…"), sentence=noop("Write the input to the progress report, a Word file for the coordinators of each item."), menu="Meeting ▸ Export ▸ To send out", icon="folder-open", group=2),
    DeskAct(name="package", label=noop("Texts for upload…"), sentence=noop("Write all texts that were received into a folder, named by item, delegation and language, with an index by item."), menu="Meeting ▸ Export ▸ To send out", icon="upload", group=2, finds=noop("package website publish")),
    *(
        DeskAct(name=name, label=label, sentence=sentence, menu="Meeting ▸ Print", keys=keys, icon="printer", group=1)
        for name, label, sentence, keys in (
            ("print-list", noop("Print the list…"), noop("Print the list of speakers: position, reason, expected time and limit."), "Ctrl+P"),
            ("print-booth", noop("Print the booth sheet…"), noop("Print who speaks and who comes next, for the booths."), ""),
            ("print-minutes", noop("Print the minutes…"), noop("Print the circulated record as it stands."), ""),
            ("print-card", noop("Print the card of keys…"), noop("Print the keys and rules of the desk on one page."), ""),
        )
    ),
    DeskAct(name="minutes", label=noop("Minutes…"), sentence=noop("Preview the minutes, see what is missing, finalise and export them."), menu="Meeting", keys="Ctrl+Shift+P", icon="book-open", group=1),
    DeskAct(name="rehearse", label=noop("Rehearse this meeting"), sentence=noop("Play this meeting by itself, in a file of its own; this desk closes meanwhile."), menu="Meeting ▸ Rehearse", icon="presentation", group=2, finds=noop("practise")),
    DeskAct(name="replay", why_not=_nothing_recorded, label=noop("Replay this meeting"), sentence=noop("Play again what was recorded, at any speed, in a file of its own; this desk closes meanwhile."), menu="Meeting ▸ Rehearse", icon="rotate-ccw", group=2, finds=noop("rehearse again")),
    DeskAct(name="start-screen", label=noop("Start screen"), sentence=noop("Leave this meeting and go back to the start; everything is recorded."), menu="Meeting", icon="log-out", group=3, danger=True),
    DeskAct(name="quit", label=noop("Quit"), sentence=noop("Close the desk; everything is recorded."), menu="Meeting", keys="Ctrl+Q", icon="x", group=3, danger=True),
    DeskAct(name="paper", label=noop("Enter from paper…"), sentence=noop("Enter a sitting that was noted on paper, line after line with its times; what goes on meanwhile is not hindered."), menu="Session", icon="file-text", group=1, finds=noop("past sitting earlier notes")),
    DeskAct(name="hand-over-meeting", label=noop("Hand over…"), sentence=noop("Make a folder for the next chair or day: a copy of the meeting, and the sheet of what stands, what is owed and what comes."), menu="Session", icon="share-2", group=1, finds=noop("successor handover shift")),
    *(
        DeskAct(name=name, label=label, sentence=sentence, menu="Edit", icon=icon, own_keys=keys, group=2)
        for name, label, sentence, icon, keys in (
            ("cut", noop("Cut"), noop("Move the selected text to the clipboard."), "scissors", "Ctrl+X"),
            ("copy", noop("Copy"), noop("Copy the selected text or rows to the clipboard."), "copy", "Ctrl+C"),
            ("paste", noop("Paste"), noop("Put the text of the clipboard where the caret is."), "corner-up-left", "Ctrl+V"),
            ("select-all", noop("Select all"), noop("Select all text of the field, or all rows of the list."), "", "Ctrl+A"),
        )
    ),
    DeskAct(name="find", label=noop("Find in the record…"), sentence=noop("Search everything said: words, delegations, tags."), menu="Edit", keys="Ctrl+F", icon="search", group=3, finds=noop("search")),
    DeskAct(name="preferences", label=noop("Preferences…"), sentence=noop("Choose language, theme, text size, sound, the name of this seat, and the screen of the room display."), menu="Edit", keys="Ctrl+,", icon="settings", group=4, finds=noop("settings options")),
    *(
        DeskAct(name=f"theme-{name}", label=label, sentence=sentence, menu="View ▸ Theme", icon=icon, checkable=True)
        for name, label, sentence, icon in (
            ("dark", noop("Dark"), noop("Show the desk in dark."), "moon"),
            ("light", noop("Light"), noop("Show the desk in light."), "sun"),
            ("contrast", noop("High contrast"), noop("Show the desk in high contrast."), "contrast"),
        )
    ),
    *(
        DeskAct(name=f"language-{language.code}", label=language.name, sentence=noop("Say everything at this desk in this language."), menu="View ▸ Language", icon="languages", checkable=True, own_name=True, finds=_names(language.code))
        for language in PROGRAM_LANGUAGES.values()
    ),
    DeskAct(
        name="auto-text",
        label=noop("Text grows with the window"),
        sentence=noop("Make all text as large as the window has room for."),
        menu="View ▸ Text size",
        checkable=True,
    ),
    *(
        DeskAct(name=name, label=label, sentence=sentence, menu="View ▸ Text size", keys=keys)
        for name, label, sentence, keys in (
            ("larger-text", noop("Larger text"), noop("Make all text larger."), "Ctrl++, Ctrl+="),
            ("smaller-text", noop("Smaller text"), noop("Make all text smaller."), "Ctrl+-"),
            ("usual-text", noop("Usual text size"), noop("Put the text back to its usual size."), "Ctrl+0"),
        )
    ),
    DeskAct(name="view-chair", label=noop("Chair"), sentence=noop("Show what the chair needs: the speaker, what lies ahead, and the list beside it."), menu="View ▸ Perspective", keys="Ctrl+1", icon="gavel", checkable=True),
    DeskAct(name="view-secretariat", label=noop("Secretariat"), sentence=noop("Show agenda, speaker, list and record."), menu="View ▸ Perspective", keys="Ctrl+2", icon="notebook-pen", checkable=True),
    DeskAct(name="notes-only", label=noop("Notes only"), sentence=noop("Let this seat take notes only: gists, points and tags; everything else is refused here."), menu="View", icon="notebook-pen", checkable=True, finds=noop("note-taker seat role")),
    DeskAct(name="run-only", label=noop("Run only"), sentence=noop("Lock the plan at this desk, so that it is not changed by mistake while the meeting runs."), menu="View", keys="Ctrl+Shift+L", icon="lock", checkable=True),
    DeskAct(name="display", label=noop("Room display"), sentence=noop("Show the room display on the projector, as soon as there is a second screen."), menu="Display", keys="F5", icon="tv", checkable=True),
    DeskAct(name="display-say", label=noop("Message to the room…"), sentence=noop("Write a short message that everybody in the room reads."), menu="Display", keys="Ctrl+Shift+M", icon="megaphone"),
    DeskAct(name="booth-sheet", label=noop("Booth sheet"), sentence=noop("Open the sheet for interpreters, microphones and webcast; it can be put on another screen."), menu="Display", keys="Ctrl+Shift+B", icon="radio"),
    DeskAct(name="web-pages", label=noop("Web pages…"), sentence=noop("Show room display, clock, list and booth sheet in browsers and on phones: start the pages, see their addresses, and print sheets and cards."), menu="Display", icon="share-2", finds=noop("browser phone qr stream obs serve")),
    DeskAct(name="display-preview", label=noop("Display preview"), sentence=noop("Show in small on the desk what the room sees."), menu="View", icon="eye", checkable=True),
    *(
        DeskAct(name=f"display-{view}", label=label, sentence=sentence, menu="Display ▸ View", keys=keys, icon=icon, checkable=True)
        for view, label, sentence, keys, icon in (
            ("floor", noop("Floor"), noop("Show the room who has the floor and who comes next."), "", "mic"),
            ("clock", noop("Clock"), noop("Show the room the clock as large as it fits."), "", "clock"),
            ("agenda", noop("Agenda"), noop("Show the room the agenda of the day."), "", "calendar"),
            ("message", noop("Message"), noop("Show the room the message in large letters."), "", "message-square"),
            ("slides", noop("Slides"), noop("Withdraw to a strip beside a presentation."), "", "presentation"),
            ("blank", noop("Blank"), noop("Show nothing; once more brings it back."), "Ctrl+B", "eye-off"),
        )
    ),
    *(
        DeskAct(name=f"display-language-{name}", label=label, sentence=what, menu="Display ▸ Language", icon="languages", checkable=True, own_name=True)
        for name, label, what in (
            ("meeting", noop("Of the meeting"), noop("Show the room names and words in the language of the meeting.")),
            *((language.code, language.name, language.room) for language in PROGRAM_LANGUAGES.values()),
        )
    ),
    DeskAct(name="timeline", label=noop("Timeline"), sentence=noop("Show plan and expectation as a strip under the header."), menu="View", keys="Ctrl+T", icon="calendar-clock", checkable=True),
    DeskAct(name="charts", label=noop("Charts…"), sentence=noop("Show how the time was shared and how the plan was kept, with the figures."), menu="View", keys="Ctrl+G", icon="chart-column"),
    DeskAct(name="sound", label=noop("Soft sound at the bell"), sentence=noop("Sound once when the last seconds of a speaker begin, and once when the time is up."), menu="View", icon="bell", checkable=True),
    DeskAct(name="advice", label=noop("Will everybody be heard?"), sentence=noop("See what another limit or a closed list would give, before it is announced."), menu="Session", keys="F4", icon="gauge"),
    DeskAct(name="edit-plan", locked=True, label=noop("Edit the plan in the timeline"), sentence=noop("Move and stretch items in the timeline by the mouse; each change can be undone."), menu="Item ▸ Plan", keys="Ctrl+Shift+E", icon="pencil", checkable=True),
    DeskAct(name="edit-meeting", locked=True, label=noop("Edit the meeting…"), sentence=noop("Change title, sessions, agenda, roles, order, limits and words of this meeting in one window; applied as one act."), menu="Item ▸ Plan", icon="pencil", group=2, finds=noop("definition prepare agenda sessions settings")),
    DeskAct(name="trail", label=noop("Trail of acts…"), sentence=noop("See every act in words, newest first; what was undone is struck out and stays."), menu="Edit", keys="Ctrl+Shift+T", icon="history", group=3),
    DeskAct(name="verify", label=noop("Verify the record…"), sentence=noop("See whether the record is unchanged since it was recorded, also against a hash that was printed."), menu="Record", icon="shield-check", group=2),
    DeskAct(name="keys", label=noop("Keys"), sentence=noop("Show all keys on one sheet."), menu="Help", keys="F1", icon="keyboard"),
    DeskAct(name="manual", label=noop("Manual"), sentence=noop("Read the manual beside the desk."), menu="Help", keys="Shift+F1", icon="book-open", finds=noop("help guide")),
    DeskAct(name="hints", label=noop("Hints"), sentence=noop("Show what a newcomer has to know, beside the places it is about."), menu="Help", icon="circle-help"),
    DeskAct(name="palette", label=noop("Commands…"), sentence=noop("Find any command, item, delegation or statement by typing."), menu="Help", keys="Ctrl+K", icon="command"),
    DeskAct(name="about", label=noop("About Facilitator…"), sentence=noop("See the version, the licences, and where the files of the program are."), menu="Help", icon="info", group=1, finds=noop("version licence")),
)
# fmt: on
