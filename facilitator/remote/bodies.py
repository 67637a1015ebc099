"""Bodies: what a request carries, read only as far as it may be long."""

from starlette.requests import Request


async def body_of(request: Request, most: int) -> bytes | None:
    """Read the body of a request; None where it has more than so many bytes. Raises ClientDisconnect."""
    found = bytearray()
    async for piece in request.stream():
        found += piece
        if len(found) > most:
            return None
    return bytes(found)
