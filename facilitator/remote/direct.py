"""Direct: who comes straight from a program of this computer, and not through a proxy or from a page of a browser.

A page of any site may send requests to this computer, also under a name that it lets point here (DNS rebinding). Such a
request names a foreign host or the page it comes from; a proxy says for whom it asks. None of them is answered.
"""

from collections.abc import Collection

PASSED_ON = ("forwarded", "via", "x-real-ip", "x-client-ip", "x-original-host", "true-client-ip", "cf-connecting-ip")
OURS = ("127.0.0.1", "localhost", "[::1]")


def own_hosts(port: int | None) -> frozenset[str]:
    """Give the hosts by which this computer is named at a port, or, for a Unix socket (None), without one."""
    return frozenset(OURS if port is None else (f"{host}:{port}" for host in OURS))


def hindrance(headers: Collection[tuple[str, str]], hosts: Collection[str]) -> str:
    """Say why a request is not answered, in a sentence for the log of who sent it; empty where it is direct.

    `headers` are all of the request, with names in small letters; one that stands twice counts by each of its values.
    """
    if any(name in PASSED_ON or name.startswith("x-forwarded") for name, _ in headers):
        return "Acts are taken from programs of this computer only, and never through a proxy."
    named = [value.lower() for name, value in headers if name == "host"]
    if len(named) != 1 or named[0] not in hosts:
        return "Acts are taken under the name of this computer only, such as 127.0.0.1."
    if any(name == "origin" or (name == "sec-fetch-site" and value != "none") for name, value in headers):
        return "Acts are taken from programs only, and never from a page in a browser."
    return ""
