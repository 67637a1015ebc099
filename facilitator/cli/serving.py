"""The pages of the room in a browser, from the command line."""

import os
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, asking
from facilitator.core.ids import Refused
from facilitator.exchange import json
from facilitator.storage.opening import read_address

_PEM = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@ONE_FILE
@click.option("--host", default="127.0.0.1", metavar="HOST", help="The address to listen at; default: this computer.")
@click.option("--port", type=click.IntRange(0, 65535), default=8321, metavar="N", help="0 takes one that is free.")
@click.option("--certificate", type=_PEM, metavar="PEM", help="The certificate, for addresses with https.")
@click.option("--key", type=_PEM, metavar="PEM", help="Its key.")
@click.option("--texts", is_flag=True, help="Let the booths read the texts that were received.")
@click.option("--json", "as_json", is_flag=True, help="Print the address as JSON, then who is connected as it changes.")
@click.option("--with-parent", is_flag=True, hidden=True, help="End with the process that started this one.")
def serve(
    file: str,
    *,
    host: str,
    port: int,
    certificate: Path | None,
    key: Path | None,
    texts: bool,
    as_json: bool,
    with_parent: bool,
) -> None:
    """Show the meeting in browsers: room display, clocks, agenda, list, booths; it is only read."""
    if (certificate is None) != (key is None):
        raise click.UsageError("A certificate needs its key: give --certificate PEM and --key PEM.")
    try:
        from facilitator.web.serving import Listen, Serving, site_of
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "facilitator":
            raise
        raise Refused("The pages need what is not installed: pip install 'facilitator[web]'.") from error
    address = read_address(file)
    site = asking(address, lambda: site_of(address, texts=texts))
    serving = Serving(site, Listen(host=host, port=port, certificate=certificate, key=key))
    print_done(
        json.as_text({"url": serving.url}) if as_json else f"The pages are at {serving.url} until you press Ctrl+C."
    )
    told: dict[str, int] = {}
    parent = os.getppid()

    def each_second() -> None:
        nonlocal told
        if as_json and site.hub.connected != told:
            told = site.hub.connected
            print_done(json.as_text({"connected": told}))
        if with_parent and os.getppid() != parent:
            serving.stop()

    site.hub.each_second = each_second
    serving.run()
