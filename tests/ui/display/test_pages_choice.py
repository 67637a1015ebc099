"""What is chosen for the web pages: its words on the command line, and what is refused of it before anything starts."""

import shutil
import subprocess
from pathlib import Path

import pytest

from facilitator.ui.display.pages_choice import EVERYWHERE, PagesChoice, faults_of

OWN = "/nowhere/at/all/key.pem"


def refused(choice: PagesChoice, *, taken: tuple[int, ...] = (), key: str = "") -> str:
    return "\n".join(faults_of(choice, lambda _host, port: port not in taken, lambda _file: key))


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (PagesChoice(port=65_536), "“65536” is no port"),
        (PagesChoice(certificate="c.pem"), "needs its key"),
        (PagesChoice(certificate=OWN, key=OWN), "no file “key.pem”"),
        (PagesChoice(certificate=__file__, key=__file__), "cannot be used"),
        (PagesChoice(address="room.example.org"), "“room.example.org” is no address of pages"),
        (PagesChoice(address="https://room.example.org:x"), "is no address of pages"),
        (PagesChoice(address="https://room.example.org/?a=b"), "is no address of pages"),
        (PagesChoice(osc="192.0.2.7"), "“192.0.2.7” is no receiver of OSC"),
        (PagesChoice(osc=":8000"), "is no receiver of OSC"),
        (PagesChoice(osc="deck:0"), "is no receiver of OSC"),
        (PagesChoice(osc="deck:65536"), "is no receiver of OSC"),
        (PagesChoice(osc="deck:²"), "is no receiver of OSC"),
        (PagesChoice(folder="pages"), "cannot be written to the folder “pages”"),
        (PagesChoice(folder=__file__), "cannot be written to the folder"),
        (PagesChoice(folder="/dev/null/pages"), "cannot be written to the folder"),
        (PagesChoice(acts="65536"), "“65536” is no port"),
        (PagesChoice(acts="localhost:8322"), "Acts cannot be taken at “localhost:8322”"),
        (PagesChoice(address="https://name:word@room.example.org"), "is no address of pages"),
        (PagesChoice(acts="8321"), "8321 is both"),
        (PagesChoice(acts="acts.sock"), "Acts cannot be taken at “acts.sock”"),
        (PagesChoice(acts="/nowhere/at/all/acts.sock"), "Acts cannot be taken at"),
        (PagesChoice(acts="8322", acts_key=OWN), "no file “key.pem”"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(choice: PagesChoice, said: str) -> None:
    assert said in refused(choice)


def test_all_that_cannot_be_is_said_at_once_and_what_is_taken_is_named() -> None:
    choice = PagesChoice(acts="8322", acts_key=__file__, osc="deck")
    assert refused(choice, taken=(8321, 8322), key="The key is too short.").splitlines() == [
        "Port 8321 is taken, by another program or the pages of another meeting. Stop those, or choose another.",
        "“deck” is no receiver of OSC. Give its name or address and its port: 127.0.0.1:8000.",
        "Port 8322 for acts is taken by another program. Choose another.",
        "The key is too short.",
    ]


def test_a_port_of_the_administrator_is_told_from_one_that_is_taken() -> None:
    assert "as all below 1024 are" in refused(PagesChoice(port=443), taken=(443,))
    assert "as all below 1024 are" in refused(PagesChoice(acts="80"), taken=(80,))
    assert refused(PagesChoice(port=443)) == ""


@pytest.mark.parametrize(
    "choice",
    [
        PagesChoice(port=0, acts="0"),
        PagesChoice(network=True, address="https://room.example.org/hall", osc="[2001:db8::7]:8000"),
        PagesChoice(acts="/tmp/acts.sock"),  # noqa: S108 - no file is made
        # the key of acts that are not wanted stands in nobody's way
        PagesChoice(acts_key=OWN),
    ],
)
def test_what_can_be_is_not_refused(choice: PagesChoice) -> None:
    assert refused(choice) == ""


def test_a_folder_that_is_made_and_a_certificate_that_fits_can_be(tmp_path: Path) -> None:
    assert refused(PagesChoice(folder=str(tmp_path / "room" / "pages"))) == ""
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    if shutil.which("openssl") is None:
        pytest.skip("no openssl on this machine: a certificate is made with it")
    files = [str(tmp_path / name) for name in ("c.pem", "k.pem")]
    subprocess.run([*made, "-subj", "/CN=room", "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    assert refused(PagesChoice(certificate=files[0], key=files[1])) == ""
    assert "cannot be used" in refused(PagesChoice(certificate=files[1], key=files[0]))


def test_what_is_chosen_becomes_the_options_of_the_command_line() -> None:
    assert PagesChoice().words == ["--host", "127.0.0.1", "--port", "8321"]
    chosen = PagesChoice(
        network=True, port=0, certificate="c", key="k", texts=True, folder="f", osc="o:1", acts="8", acts_key="a"
    )
    said = f"--host {EVERYWHERE} --port 0 --certificate c --key k --texts --folder f --osc o:1 --acts 8 --acts-key a"
    assert chosen.words == said.split()
    assert "--acts-key" not in PagesChoice(acts_key="a").words
