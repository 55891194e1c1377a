"""A sentence with choices becomes one of the many that people would say."""

import re
from random import Random

_CHOICE = re.compile(r"\{([^{}]*)\}")


def say_one(random: Random, sentence: str, **slots: str) -> str:
    """``{a|b}`` becomes a or b, the innermost first; ``<slot>`` what is given for it. Raises KeyError for another."""
    while "{" in sentence:
        sentence = _CHOICE.sub(lambda match: random.choice(match[1].split("|")), sentence)
    return re.sub(r"<(\w+)>", lambda match: slots[match[1]], sentence)
