"""Times, spans and weights as a duty officer reads them, in the page's language."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from protocol.texts import Language, say

#: All of China keeps one time.
COMMUNITY_TIME = ZoneInfo("Asia/Shanghai")


def clock_time(at: datetime, now: datetime) -> str:
    """``14:03`` today, ``11-22 14:03`` on another day, ``2025-11-22 14:03`` in another year."""
    local, today = at.astimezone(COMMUNITY_TIME), now.astimezone(COMMUNITY_TIME)
    if local.date() == today.date():
        return local.strftime("%H:%M")
    return local.strftime("%m-%d %H:%M" if local.year == today.year else "%Y-%m-%d %H:%M")


def day(at: datetime) -> str:
    return at.astimezone(COMMUNITY_TIME).strftime("%Y-%m-%d")


def span(length: timedelta, language: Language) -> str:
    """The largest unit that says it: ``40 秒``, ``12 分钟``, ``3 小时``, ``2 天``."""
    seconds = max(0, int(length.total_seconds()))
    for unit, size in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= size * (2 if unit == "days" else 1):
            return say(f"page.span.{unit}", language, count=seconds // size)
    return say("page.span.seconds", language, count=seconds)


def ago(at: datetime, now: datetime, language: Language) -> str:
    """``刚刚``, ``12 分钟前``."""
    if now - at < timedelta(seconds=45):
        return say("page.span.just_now", language)
    return say("page.span.ago", language, span=span(now - at, language))


def left(due: datetime, now: datetime, language: Language) -> str:
    """``还剩 8 分钟`` or ``已超 3 分钟``."""
    key = "page.span.left" if due >= now else "page.span.over"
    return say(key, language, span=span(abs(due - now), language))


def weight(log_odds: float | None) -> str:
    """``+3.1``, ``−0.4``; empty where nothing was added up."""
    if log_odds is None:
        return ""
    return f"{'−' if log_odds < 0 else '+'}{abs(log_odds):.1f}"
