"""The table of an evaluation as people read it, in the terminal and in the report."""

from pipelines.behaviour import kinds_announced
from protocol.texts import Language, catalogue, say
from wanglou.evaluation.figures import KindFigures
from wanglou.evaluation.outcome import Evaluation, kind_row

COLUMNS = ("kind", "events", "found", "missed", "recall", "false", "watched", "bound", "delay", "auc")
_NOTHING = "—"


def kind_title(kind: str, language: Language) -> str:
    """How people call a kind; its name where nobody has said."""
    announced = next((each.title for each in kinds_announced() if each.kind == kind), None)
    if announced is not None:
        return announced.in_(language)
    key = f"eval.type.{kind}"
    return say(key, language) if key in catalogue(language) else kind


def heading(found: Evaluation, language: Language) -> str:
    values = {
        "clips": len(found.hard),
        "minutes": f"{found.shown_s / 60:.1f}",
        "filmed": f"{found.filmed_s / 60:.1f}",
        "wall": f"{found.wall_s:.0f}",
    }
    return say("eval.clips", language, **values)


def cells(figures: KindFigures, language: Language) -> tuple[str, ...]:
    """One row of the table, a text for each of COLUMNS."""
    row = kind_row(figures)
    interval = figures.recall
    bound, delay_s = row["false_per_camera_day_below_95_poisson"], row["median_delay_s"]
    score = f"{row['auc']:.3f} ({row['auc_positives']}:{row['auc_negatives']})" if row["auc"] is not None else _NOTHING
    return (
        kind_title(figures.kind, language),
        str(figures.events),
        str(figures.found),
        str(figures.events - figures.found),
        _share(figures.found / figures.events, interval) if interval else _NOTHING,
        say("eval.false", language, count=row["false"], withdrawn=row["false_withdrawn"])
        if row["false_withdrawn"]
        else str(row["false"]),
        say("eval.minutes", language, minutes=f"{figures.shown_s / 60:.1f}"),
        _NOTHING if bound is None else f"≤ {bound:.0f}",
        _NOTHING if delay_s is None else f"{delay_s:.1f} s",
        score,
    )


def footnotes(found: Evaluation, language: Language) -> tuple[str, ...]:
    """What the table cannot say by itself; never left out."""
    lines = [say("eval.bounds", language)] if found.kinds else []
    if way := found.provenance.shown_as:
        drawn = say("eval.drawn", language, way=say(f"eval.way.{way}", language), seed=found.provenance.seed)
        lines.insert(0, drawn)
    if found.not_looked_for:
        kinds = [f"{kind_title(kind, language)} ({count})" for kind, count in found.not_looked_for.items()]
        lines.append(say("eval.not_looked_for", language, kinds=_listed(kinds, language)))
    if found.packs_not_here:
        lines.append(say("eval.not_here", language, packs=", ".join(found.packs_not_here)))
    lines += [say("eval.unknown_type", language, type=name, nearest=near) for name, near in found.unknown_types.items()]
    soft = len(found.judged) - len(found.hard)
    if soft:
        lines.append(say("eval.soft", language, clips=soft))
    if found.unreadable:
        lines.append(say("eval.unreadable", language, clips=len(found.unreadable)))
    return tuple(lines)


def _share(share: float, interval: tuple[float, float]) -> str:
    return f"{share:.0%} ({interval[0]:.0%}–{interval[1]:.0%})"


def _listed(words: list[str], language: Language) -> str:
    return ("、" if language == "zh" else ", ").join(words)
