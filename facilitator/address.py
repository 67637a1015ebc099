"""Address: where a meeting is kept, as a user types it, and how that is shown and offered again."""

import os
import re
from pathlib import Path
from typing import Self
from urllib.parse import unquote

from facilitator.core.values import dataclass
from facilitator.files import home
from facilitator.places import meetings

# everything up to the last @ before the name is who connects; a password may hold any sign, also where it should not
_SERVER = r"(?s)(?P<scheme>[^:/]+)://(?:(?P<who>[^:@/?#]*)(?::(?P<password>(?:[^@#]|@(?=[^#?]*@))*))?@)?(?P<rest>.*)"
_SECRETS = ("password=", "sslpassword=")


@dataclass(frozen=True, slots=True)
class Address:
    """The absolute path of a file, or `SCHEME://…/DATABASE#NAME`; `storage.opening` reads one and opens what is there.

    Two addresses are equal where they are written alike; `leads_to` asks the disk.
    """

    text: str

    @classmethod
    def of(cls, path: Path) -> Self:
        """Give the address of a meeting's file."""
        try:
            return cls(str(path.absolute()))
        except FileNotFoundError:  # the current folder was deleted, so a relative path leads nowhere
            return cls(str(path))

    @property
    def scheme(self) -> str:
        """Give what stands before `://`, in lower case; an empty text for the path of a file."""
        before, mark, _ = self.text.partition("://")
        return before.lower() if mark else ""

    @property
    def path(self) -> Path:
        """Give the path of the file, for the journal that is kept in one."""
        if self.scheme:
            raise ValueError("The address is not that of a file.")
        return Path(self.text)

    @property
    def title(self) -> str:
        """Give the name under which the meeting is kept, without folder, ending or server."""
        return unquote(self.text.partition("#")[2]) if self.scheme else self.path.stem

    @property
    def place(self) -> str:
        """Give where it is kept, shortly: the folder, from the user's home on, or the server and its database."""
        if self.scheme:
            server = self.shown.partition("://")[2].partition("#")[0].partition("?")[0]
            return server.rpartition("@")[2]
        at_home, folder = home(), self.path.parent
        return f"~/{folder.relative_to(at_home)}" if folder.is_relative_to(at_home) else str(folder)

    @property
    def shown(self) -> str:
        """Give the whole address for the screen and for messages, without the password."""
        return self.without_password()[0].text

    def without_password(self) -> tuple["Address", str]:
        """Give the address without its password, and the password, empty where there is none."""
        if not self.scheme:
            return self, ""
        found = re.fullmatch(_SERVER, self.text)
        if found is None:
            return Address(f"{self.scheme}://"), ""
        scheme, who, password, rest = found["scheme"], found["who"] or "", found["password"] or "", found["rest"]
        asked, mark, name = rest.partition("#")
        place, _, query = asked.partition("?")
        options = [one for one in query.split("&") if one and not one.startswith(_SECRETS)]
        secret = next((one for one in query.split("&") if one.startswith("password=")), "").partition("=")[2]
        end = f"?{'&'.join(options)}" if options else ""
        at = "@" if found["who"] is not None else ""
        return Address(f"{scheme}://{who}{at}{place}{end}{mark}{name}"), unquote(password or secret)

    def beside(self, end: str) -> Path:
        """Give the path to suggest for a file made from the meeting, such as `-list.pdf`: next to a file."""
        return (meetings() if self.scheme else self.path.parent) / f"{self.title}{end}"

    def leads_to(self, other: "Address") -> bool:
        """Say whether both lead to the same meeting, by whatever names of its file."""
        if self.scheme or other.scheme:
            return self.shown == other.shown
        # not Path.resolve: that raises on a loop of symbolic links and on a share that is gone
        return os.path.realpath(self.text) == os.path.realpath(other.text)
