"""Who looks at a page gets each frame of it, is not waited for, and costs nothing when gone."""

import asyncio
from collections.abc import Iterable

import pytest

from facilitator.web import hub as hubs
from facilitator.web.following import Frame
from facilitator.web.hub import Hub, NotMade
from facilitator.web.listeners import tell_until_gone
from facilitator.web.pages import Key

PAGE = Key("display", "en")


class Made:
    """Who would make the frames, and remembers what was asked of it."""

    def __init__(self) -> None:
        self.wanted: list[Key] = []
        self.left: list[Key] = []

    def want(self, keys: Iterable[Key]) -> None:
        self.wanted.extend(keys)

    def leave(self, key: Key) -> None:
        self.left.append(key)


def frame(text: str) -> Frame:
    return Frame.of(f'"{text}"'.encode())


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_who_is_slow_gets_the_latest_frame_only_and_nobody_gets_one_twice() -> None:
    async def looks() -> list[str]:
        hub = Hub(Made())
        hub.begin()
        seen: list[str] = []
        with hub.watch(PAGE) as watcher:
            hub.publish(PAGE, frame("one"))
            await settled()
            first = await watcher.news()
            # while it is being written two more come, and the last of them once more
            for text in ("two", "three", "three"):
                hub.publish(PAGE, frame(text))
            await settled()
            second = await watcher.news()
            seen = [one.body.decode() for one in (first, second) if one is not None]
            waits = asyncio.ensure_future(watcher.news())
            hub.publish(PAGE, frame("three"))
            await settled()
            assert not waits.done()
            waits.cancel()
        hub.end()
        return seen

    assert asyncio.run(looks()) == ['"one"', '"three"']


def test_a_page_is_made_once_for_all_and_no_more_when_the_last_one_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "LEFT_SECONDS", 0.01)

    async def looks() -> Made:
        made = Made()
        hub = Hub(made)
        hub.begin()
        with hub.watch(PAGE), hub.watch(PAGE), hub.watch(PAGE):
            assert hub.watching == 3
            hub.publish(PAGE, frame("old"))
            await settled()
        await asyncio.sleep(0.03)
        # what was on its way when the last one left is not kept, or whoever comes next would see what is past
        hub.publish(PAGE, frame("past"))
        await settled()
        comes = asyncio.ensure_future(hub.frame(PAGE))
        await settled()
        assert not comes.done()
        hub.publish(PAGE, frame("new"))
        assert (await comes).body == b'"new"'
        hub.end()
        return made

    made = asyncio.run(looks())
    assert (made.wanted, made.left) == ([PAGE, PAGE], [PAGE])


def test_a_page_that_is_not_made_is_not_waited_for_without_end_and_is_given_once_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hubs, "MADE_SECONDS", 0.01)

    async def looks() -> bytes:
        hub = Hub(Made())
        hub.begin()
        with pytest.raises(NotMade):
            await asyncio.wait_for(hub.frame(PAGE), 5)
        hub.publish(PAGE, frame("made"))
        await settled()
        found = await hub.frame(PAGE)
        hub.end()
        return found.body

    assert asyncio.run(looks()) == b'"made"'


def test_a_beat_is_heard_where_nothing_changes_and_who_takes_nothing_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "BEAT_SECONDS", 0.02)
    monkeypatch.setattr(hubs, "SLOW_SECONDS", 0.05)
    monkeypatch.setattr(hubs, "SWEEP_SECONDS", 0.01)

    async def looks() -> tuple[Frame | None, bool]:
        hub = Hub(Made())
        hub.begin()
        heard: list[Frame | None] = []

        async def stuck() -> None:
            with hub.watch(PAGE) as watcher:
                heard.append(await watcher.news())
                await asyncio.sleep(5)

        task = asyncio.ensure_future(stuck())
        await asyncio.wait([task], timeout=2)
        hub.end()
        return heard[0], task.cancelled()

    assert asyncio.run(looks()) == (None, True)


def test_who_is_connected_is_counted_by_page_and_told_each_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "SWEEP_SECONDS", 0.01)

    async def looks() -> list[dict[str, int]]:
        hub, told = Hub(Made()), []
        hub.each_second = lambda: told.append(hub.connected)
        hub.begin()
        listed = Key("list", "en")
        seen = (PAGE, Key("display", "fr"), Key("booth", "en"))
        # a phone hears of the list, and what the process itself looks at is nobody
        with (
            hub.watch(seen[0]), hub.watch(seen[1]), hub.watch(seen[2]),
            hub.watch(listed, counted="ask"), hub.watch(listed, counted=""),
        ):  # fmt: skip
            await asyncio.sleep(0.05)
            within = told[-1]
        await asyncio.sleep(0.05)
        hub.end()
        return [within, told[-1]]

    assert asyncio.run(looks()) == [{"display": 2, "booth": 1, "ask": 1}, {}]


def test_what_ends_the_telling_is_not_hidden_and_who_goes_is_told_no_more() -> None:
    told: list[str] = []

    async def tells(fault: Exception | None) -> None:
        told.append("begun")
        if fault is not None:
            raise fault
        await asyncio.sleep(60)
        told.append("ended")

    async def stays() -> dict[str, object]:
        await asyncio.sleep(60)
        return {"type": "http.request"}

    async def goes() -> dict[str, object]:
        return {"type": "http.disconnect"}

    with pytest.raises(ValueError, match="a bug"):
        asyncio.run(tell_until_gone(tells(ValueError("a bug")), stays))
    asyncio.run(tell_until_gone(tells(None), goes))
    assert told == ["begun", "begun"]
