"""How often a property is tried: a third as often as meetings are played at random, which try everything at once."""

from hypothesis import settings

a_third = settings(max_examples=-(-settings.default.max_examples // 3))
