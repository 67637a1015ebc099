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
    *(
        DeskAct(
            name=f"export-{suffix}",
            label=f"Minutes as {what}…",
            sentence=f"Write the circulated record to a {what} file.",
            menu="Meeting ▸ Export",
            keys=keys,
            icon="file-down",
        )
        for suffix, what, keys in (
            ("docx", "Word", "Ctrl+E"),
            ("html", "HTML", ""),
            ("md", "Markdown", ""),
            ("csv", "CSV", ""),
            ("json", "JSON", ""),
        )
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
        name="keys",
        label="Keys",
        sentence="Show all keys on one sheet.",
        menu="Help",
        keys="F1",
        icon="keyboard",
    ),
    DeskAct(
        name="palette",
        label="Commands…",
        sentence="Find any command, or an item to take up, by typing.",
        menu="Help",
        keys="Ctrl+K",
        icon="command",
    ),
)
