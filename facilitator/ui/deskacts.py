"""What the desk itself can do besides the commands of a meeting: views, files, and keys that act on the floor."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAct:
    """One act of the desk: its label and sentence, its keys (separated by commas), its icon and its menu."""

    name: str
    label: str
    sentence: str
    menu: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False


EXPORTS: tuple[tuple[str, str, str, str], ...] = (
    ("docx", "Minutes as Word", "Write the circulated record to a Word file.", "Ctrl+E"),
    ("pdf", "Minutes as PDF", "Write the circulated record to a PDF file.", ""),
    ("html", "Minutes as HTML", "Write the circulated record to a web page.", ""),
    ("md", "Minutes as Markdown", "Write the circulated record to a Markdown file.", ""),
    ("xlsx", "Tables as Excel", "Write the log and what follows from it to a workbook.", ""),
    ("csv", "Log as CSV", "Write the log of statements to a table.", ""),
    ("json", "Record as JSON", "Write the record for other programs.", ""),
    ("ics", "Programme as calendar", "Write the programme of the meeting to a calendar file.", ""),
)

DESK_ACTS: tuple[DeskAct, ...] = (
    DeskAct(
        name="next-act",
        label="Next act",
        sentence="Do the next natural act of the floor: call, begin, next, or return the floor.",
        menu="Floor",
        keys="F8",
        icon="skip-forward",
    ),
    DeskAct(
        name="pause-or-resume",
        label="Pause or resume",
        sentence="Let the clock of the speaker stand still, or run on.",
        menu="Floor",
        keys="F7",
        icon="pause",
    ),
    DeskAct(
        name="point-of-order",
        label="Give the floor to the point of order",
        sentence="Give the floor to the delegation whose point of order waits.",
        menu="Floor",
        keys="F2",
        icon="hand",
    ),
    DeskAct(
        name="one-minute-more",
        label="One minute more",
        sentence="Add one minute to the limit of the speaker.",
        menu="Floor",
        keys="Ctrl+M",
        icon="timer",
    ),
    DeskAct(
        name="copy-sentence",
        label="Copy what the chair says",
        sentence="Put the sentence of the chair for this moment on the clipboard.",
        menu="Floor",
        keys="Ctrl+Shift+C",
        icon="copy",
    ),
    DeskAct(
        name="quick-entry",
        label="Add to the list",
        sentence="Go to quick entry and add a delegation to the list of speakers.",
        menu="List",
        keys="F6",
        icon="list-plus",
    ),
    DeskAct(
        name="open",
        label="Open a meeting…",
        sentence="Open the file of another meeting.",
        menu="Meeting",
        keys="Ctrl+O",
        icon="folder-open",
    ),
    DeskAct(
        name="start-screen",
        label="Start screen",
        sentence="Close this meeting and go back to the three choices of the start.",
        menu="Meeting",
        icon="log-out",
    ),
    DeskAct(
        name="minutes",
        label="Minutes…",
        sentence="Preview the minutes, see what is missing, finalise and export them.",
        menu="Meeting",
        keys="Ctrl+Shift+P",
        icon="book-open",
    ),
    *(
        DeskAct(
            name=f"export-{suffix}",
            label=f"{what}…",
            sentence=sentence,
            menu="Meeting ▸ Export",
            keys=keys,
            icon="file-down",
        )
        for suffix, what, sentence, keys in EXPORTS
    ),
    DeskAct(
        name="quit",
        label="Close the desk",
        sentence="Close the window; everything is recorded.",
        menu="Meeting",
        keys="Ctrl+Q",
        icon="x",
    ),
    *(
        DeskAct(
            name=f"theme-{name}",
            label=label,
            sentence=f"Show the desk in {label.lower()}.",
            menu="View ▸ Theme",
            icon=icon,
            checkable=True,
        )
        for name, label, icon in (
            ("dark", "Dark", "moon"),
            ("light", "Light", "sun"),
            ("contrast", "High contrast", "contrast"),
        )
    ),
    DeskAct(
        name="larger-text", label="Larger text", sentence="Make all text larger.", menu="View", keys="Ctrl++, Ctrl+="
    ),
    DeskAct(name="smaller-text", label="Smaller text", sentence="Make all text smaller.", menu="View", keys="Ctrl+-"),
    DeskAct(
        name="usual-text",
        label="Usual text size",
        sentence="Put the text back to its usual size.",
        menu="View",
        keys="Ctrl+0",
    ),
    DeskAct(
        name="view-chair",
        label="Chair",
        sentence="Show what the chair needs: agenda, speaker and list, without the record.",
        menu="View ▸ Perspective",
        keys="Ctrl+1",
        icon="gavel",
        checkable=True,
    ),
    DeskAct(
        name="view-secretariat",
        label="Secretariat",
        sentence="Show agenda, speaker, list and record.",
        menu="View ▸ Perspective",
        keys="Ctrl+2",
        icon="notebook-pen",
        checkable=True,
    ),
    DeskAct(
        name="run-only",
        label="Run only",
        sentence="Lock the plan at this desk, so that it is not changed by mistake while the meeting runs.",
        menu="View",
        keys="Ctrl+Shift+L",
        icon="lock",
        checkable=True,
    ),
    DeskAct(
        name="display",
        label="Room display",
        sentence="Show the room display on the projector, as soon as there is a second screen.",
        menu="Display",
        keys="F5",
        icon="tv",
        checkable=True,
    ),
    DeskAct(
        name="display-say",
        label="Message to the room…",
        sentence="Write a short message that everybody in the room reads.",
        menu="Display",
        keys="Ctrl+Shift+M",
        icon="megaphone",
    ),
    DeskAct(
        name="booth-sheet",
        label="Booth sheet",
        sentence="Open the sheet for interpreters, microphones and webcast; it can be put on another screen.",
        menu="Display",
        keys="Ctrl+Shift+B",
        icon="radio",
    ),
    DeskAct(
        name="display-preview",
        label="Display preview",
        sentence="Show in small on the desk what the room sees.",
        menu="View",
        icon="eye",
        checkable=True,
    ),
    *(
        DeskAct(
            name=f"display-{view}",
            label=label,
            sentence=sentence,
            menu="Display ▸ View",
            keys=keys,
            icon=icon,
            checkable=True,
        )
        for view, label, sentence, keys, icon in (
            ("floor", "Floor", "Show the room who has the floor and who comes next.", "", "mic"),
            ("clock", "Clock", "Show the room the clock as large as it fits.", "", "clock"),
            ("agenda", "Agenda", "Show the room the agenda of the day.", "", "calendar"),
            ("message", "Message", "Show the room the message in large letters.", "", "message-square"),
            ("slides", "Slides", "Withdraw to a strip with name and clock beside a presentation.", "", "presentation"),
            ("blank", "Blank", "Show the room nothing; once more brings back what it saw.", "Ctrl+B", "eye-off"),
        )
    ),
    *(
        DeskAct(
            name=f"display-language-{name}",
            label=label,
            sentence=f"Show the room {what}.",
            menu="Display ▸ Language",
            icon="languages",
            checkable=True,
        )
        for name, label, what in (
            ("meeting", "Of the meeting", "names and words in the language of the meeting"),
            ("en", "English", "English names and words"),
            ("fr", "Français", "French names and words"),
            ("es", "Español", "Spanish names and words"),
        )
    ),
    DeskAct(
        name="timeline",
        label="Timeline",
        sentence="Show plan and expectation as a strip under the header.",
        menu="View",
        keys="Ctrl+T",
        icon="calendar-clock",
        checkable=True,
    ),
    DeskAct(
        name="charts",
        label="Charts…",
        sentence="Show how the time was shared and how the plan was kept, with the figures.",
        menu="View",
        keys="Ctrl+G",
        icon="chart-column",
    ),
    DeskAct(
        name="sound",
        label="Soft sound at the bell",
        sentence="Sound once when the last seconds of a speaker begin, and once when the time is up.",
        menu="View",
        icon="bell",
        checkable=True,
    ),
    DeskAct(
        name="advice",
        label="Will everybody be heard?",
        sentence="See what another limit or a closed list would give, before it is announced.",
        menu="Session",
        keys="F4",
        icon="gauge",
    ),
    DeskAct(
        name="edit-plan",
        label="Edit the plan in the timeline",
        sentence="Move and stretch items in the timeline by the mouse; each change can be undone.",
        menu="Item",
        keys="Ctrl+Shift+E",
        icon="pencil",
        checkable=True,
    ),
    DeskAct(
        name="trail",
        label="Trail of acts…",
        sentence="See every act in words, newest first; what was undone is struck out and stays.",
        menu="Edit",
        keys="Ctrl+Shift+T",
        icon="history",
    ),
    DeskAct(
        name="print-list",
        label="Print the list…",
        sentence="Write the list of speakers as a page to print: position, reason, expected time and limit.",
        menu="List",
        keys="Ctrl+P",
        icon="printer",
    ),
    DeskAct(
        name="keys",
        label="Keys",
        sentence="Show all keys on one sheet.",
        menu="Help",
        keys="F1",
        icon="keyboard",
    ),
    DeskAct(
        name="manual",
        label="Manual",
        sentence="Read the manual beside the desk.",
        menu="Help",
        keys="Shift+F1",
        icon="book-open",
    ),
    DeskAct(
        name="hints",
        label="Hints",
        sentence="Show what a newcomer has to know, beside the places it is about.",
        menu="Help",
        icon="circle-help",
    ),
    DeskAct(
        name="palette",
        label="Commands…",
        sentence="Find any command, item, delegation or statement by typing.",
        menu="Help",
        keys="Ctrl+K",
        icon="command",
    ),
)
