"""The documents that are made of a meeting's record."""

from enum import StrEnum


class Variant(StrEnum):
    """Which document it is: a record for somebody, what changed, who waits, and what is made for the week after."""

    CIRCULATED = "circulated"
    INTERNAL = "internal"
    SUMMARY = "summary"
    DIGEST = "digest"
    CORRIGENDUM = "corrigendum"
    LIST = "list"
    HAND_OVER = "hand-over"
    FOLLOW_UP = "follow-up"
    SPEAKERS = "speakers"
    SPEAKERS_BY_CATEGORY = "speakers-by-category"
    COMMITMENTS = "commitments"
    ASSISTANCE = "assistance"
    KEY_POINTS = "key-points"
    STATISTICS = "statistics"
    PROGRAMME = "programme"
    PARTICIPANTS = "participants"
    TEXTS = "texts"
