"""Search on the command line: find what was said, list what was noted, get documents out again."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import AS_JSON, ONE_FILE, journal_of, read_file, read_journal
from facilitator.core.ids import Refused
from facilitator.core.languages import CODES
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import find_delegation, find_item
from facilitator.core.received_documents import Received, find_received
from facilitator.core.searching import Query, clock_of, found_in, read_query
from facilitator.exchange import json
from facilitator.files import NoFile, OpenHere, atomic_file, holds
from facilitator.storage.documents import taken
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.filesystem import is_file
from facilitator.storage.incoming_files import safe_name
from facilitator.storage.search import USUAL_LIMIT, SearchIndex


@click.command(context_settings={"ignore_unknown_options": True})
@ONE_FILE
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="WORDS…")
@click.option("--item", metavar="CODE", help="Only on this item.")
@click.option("--by", metavar="WHO", help="Only by this delegation.")
@click.option("--tag", metavar="TAG", help="Only with this tag or topic.")
@click.option("--since", metavar="TIME", help="Not before this time.")
@click.option("--until", metavar="TIME", help="Not after this time.")
@click.option("--limit", type=click.IntRange(min=1), default=USUAL_LIMIT, metavar="N", help="The latest N at most.")
@AS_JSON
def search(file: str, words: tuple[str, ...], *, limit: int, _as_json: bool, **filters: str | None) -> None:
    """Find what was said by its words, the latest first; any text is a valid query."""
    with closing(journal_of(file)) as journal:
        read = read_journal(journal)
        meeting = read.trail.meeting
        query = _narrowed(meeting, read_query(meeting, " ".join(words)), filters)
        with closing(SearchIndex.beside(journal)) as index:
            index.follow(meeting, read.trail.seq)
            keys = index.find(query, limit=limit)
        click.echo(json.as_text(json.found(meeting, found_in(meeting, keys), now=read.now)))


def _narrowed(meeting: Meeting, query: Query, filters: dict[str, str | None]) -> Query:
    item, by, since, until = (filters[name] for name in ("item", "by", "since", "until"))
    return replace(
        query,
        item=query.item if item is None else find_item(meeting, item),
        who=query.who if by is None else find_delegation(meeting, by),
        tag=filters["tag"] or query.tag,
        since=query.since if since is None else clock_of(meeting, since),
        until=query.until if until is None else clock_of(meeting, until),
    )


@click.command()
@ONE_FILE
@AS_JSON
def entries(file: str, *, _as_json: bool) -> None:
    """Print the remarks, suggestions, conclusions and documents with their numbers, also the struck."""
    read = read_file(file)
    meeting = read.trail.meeting
    every = sorted((*meeting.entries, *meeting.struck), key=lambda entry: entry.number)
    click.echo(json.as_text(json.found(meeting, every, now=read.now)))


@click.command()
@ONE_FILE
@click.argument("what", metavar="STATEMENT|SYMBOL|vN|SHA256|all")
@click.option("--to", default=".", type=click.Path(path_type=Path), metavar="DIR", help="The folder; default: here.")
@click.option("--language", type=click.Choice(CODES), help="Of the index of all; default: the meeting's.")
def extract(file: str, what: str, *, to: Path, language: str | None) -> None:
    """Get received documents out of the file again, all of them named for upload and with an index by item.

    Nothing that is there already is overwritten, except an earlier index.
    """
    with closing(journal_of(file)) as journal:
        trail = read_journal(journal).trail
        if what == "all":
            from facilitator.packages import write_package

            for path in write_package(trail, journal, to, language=language or ""):
                print_done(str(path))
            return
        chosen = find_received(trail.meeting, what)
        # take all of them before writing the first, so that a missing one leaves no half result
        contents = [taken(journal, document.sha256, document.words) for document in chosen]
        with as_storage_faults(to):
            to.mkdir(parents=True, exist_ok=True)
        for document, content in zip(chosen, contents, strict=True):
            print_done(str(_written(to, document, content)))


def _written(folder: Path, document: Received, content: bytes) -> Path:
    """Write a document under its title; where that name is taken by another text, its hash tells them apart."""
    name = Path(safe_name(document.title, fallback=document.sha256[:12]))
    for target in (folder / name, folder / f"{name.stem}-{document.sha256[:12]}{name.suffix}"):
        with as_storage_faults(target):
            found = is_file(target)
            if found and _holds(target, content):
                return target
            if found is None:
                with atomic_file(target) as draft:
                    draft.write_bytes(content)
                return target
    raise Refused(f"“{name}” exists already in {folder} and stays as it is. Choose another folder.")


def _holds(file: Path, content: bytes) -> bool:
    try:
        return holds(file, content)
    except (OpenHere, NoFile):
        return False
