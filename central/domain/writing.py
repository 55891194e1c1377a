"""Chinese as people type it: full-width letters and digits, where a clause ends, and numbers written in characters."""

import re

#: Full-width ASCII to ASCII, character for character, so that positions in both texts are the same.
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "幺": 1}
_TENS = {"十": 10, "百": 100}
#: A class of a regular expression: everything ``number_of`` reads.
NUMERAL = r"(?:\d{1,4}|[零〇一二两三四五六七八九十百]{1,5})"

#: Between two clauses; a blank may stand within one.
BETWEEN_CLAUSES = re.compile(r"[,，。.!！?？;；、\n]+")


def narrow(text: str) -> str:
    """The same text with full-width letters, digits and signs made narrow; the length does not change."""
    return text.translate(_NARROW)


def number_of(written: str) -> int | None:
    """``"12"``, ``"十二"``, ``"一百零三"`` or ``"一〇二"`` as a number; None for anything else."""
    if written.isdecimal():
        return int(written)
    if not written or any(char not in _DIGITS and char not in _TENS for char in written):
        return None
    if not any(char in _TENS for char in written):
        return int("".join(str(_DIGITS[char]) for char in written))
    return _with_tens(written)


def _with_tens(written: str) -> int | None:
    """十二 = 12, 二十一 = 21, 一百零三 = 103."""
    total, digit = 0, None
    for char in written:
        if char in _TENS:
            total += (1 if digit is None else digit) * _TENS[char]
            digit = None
        elif digit:
            return None  # 二三十: a guess of the speaker's, no number
        else:
            digit = _DIGITS[char]
    return total + (digit or 0)
