"""An officer and patrols who do their work by the book: they look at what is open and take the next step.

They are driven by what they see, not by a script of steps, so a brain that was killed and started again, or a step
that was refused because somebody else took it, only means that they look once more.
"""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from wanglou.simulation.person import Person, Refused

#: What only one camera said is watched for so long before anybody is sent: the eye may still take it back.
WATCH_FIRST = timedelta(seconds=14)

Told = Callable[[str, str], None]
"""Notes (who, what) in the demonstration's timeline."""


class Officer:
    """值守员: acknowledges, confirms what holds, checks what is reported back."""

    def __init__(self, person: Person, tell: Told) -> None:
        self.person = person
        self._tell = tell

    def work(self, now: datetime) -> list[dict[str, Any]]:
        """One look at the queue, one step for each incident; returns the queue as it was seen."""
        rows: list[dict[str, Any]] = self.person.get("/api/v1/queue")["rows"]
        for row in rows:
            step = self._next_step(row, now)
            if step is not None:
                self._take(row["incident"], *step)
        return rows

    def _next_step(self, row: dict[str, Any], now: datetime) -> tuple[str, dict[str, Any]] | None:
        incident = row["incident"]
        if incident["acknowledged_at"] is None:
            return "acknowledge", {}
        match incident["state"]:
            case "candidate" | "reopened" if not self._still_watching(row, now):
                return "confirm", {}
            case "filed":
                return "dispatch", {}
            case "reported":
                return "check", {"ok": True, "words": "已核实，现场恢复"}
        return None

    def _still_watching(self, row: dict[str, Any], now: datetime) -> bool:
        opened = datetime.fromisoformat(row["incident"]["opened_at"])
        return row["sources"] == ["camera"] and now - opened < WATCH_FIRST

    def _take(self, incident: dict[str, Any], step: str, body: dict[str, Any]) -> None:
        try:
            self.person.post(f"/api/v1/incidents/{incident['incident_id']}/{step}", body)
        except Refused as refused:
            self._tell(self.person.name, f"{incident['number']} {step}: {refused}")
        else:
            self._tell(self.person.name, f"{incident['number']} {step}")


class Patrol:
    """网格员、巡查员、调解员: accepts, goes, arrives, finishes with a photo."""

    def __init__(self, person: Person, tell: Told, photo: bytes, today: date) -> None:
        self.person = person
        self._tell = tell
        self._photo = photo
        self._today = today

    def work(self) -> None:
        """One step forward with every task of mine."""
        for row in self.person.get("/api/v1/tasks"):
            try:
                self._step(row)
            except Refused as refused:
                self._tell(self.person.name, f"{row['incident']['number']}: {refused}")

    def _step(self, row: dict[str, Any]) -> None:
        task, number = row["task"], row["incident"]["number"]
        for action in ("accept", "set_out", "arrive"):
            if action in row["allowed"]:
                self.person.post(f"/api/v1/tasks/{task['task_id']}/{action.replace('_', '-')}")
                self._tell(self.person.name, f"{number} {action}")
                return
        if "finish" in row["allowed"] and not (
            row["disputed"] and self._mediate(row["incident"]["incident_id"], number)
        ):
            note = "双方已谈妥，约定回访" if row["disputed"] else "现场已处理，恢复原状"
            self._finish(task["task_id"], number, note, row["checklist"])

    def _mediate(self, incident_id: str, number: str) -> bool:
        """One step forward with the dispute's file; False once the sides have agreed."""
        page = self.person.get(f"/api/v1/incidents/{incident_id}/mediation")
        if page["may_open"]:
            self.person.post(f"/api/v1/incidents/{incident_id}/mediation")
        elif page["file"] is None or "agree" not in page["steps"]:
            return False
        else:
            at = f"/api/v1/mediations/{page['file']['mediation_id']}"
            version = {"version": page["file"]["version"]}
            if page["file"]["sides"]:
                names = [side["name"] for side in page["file"]["sides"]]
                said = {
                    "terms": "共同请物业查清漏点，修好之前互不指责",
                    "signed_by": names,
                    "signed_on": str(self._today),
                }
                self.person.post(f"{at}/agreements", version | said)
            else:
                sides = [{"name": "楼上住户", "house": "5号楼2单元"}, {"name": "楼下住户", "house": "5号楼2单元"}]
                self.person.put(f"{at}/sides", version | {"sides": sides})
        self._tell(self.person.name, f"{number} mediation")
        return True

    def _finish(self, task_id: str, number: str, note: str, checklist: list[dict[str, Any]]) -> None:
        answers = [{"point": each["point"], "ok": True} for each in checklist]
        fields = {"note": note, "checked": json.dumps(answers)}
        self.person.post_form(f"/api/v1/tasks/{task_id}/finish", fields, [self._photo])
        self._tell(self.person.name, f"{number} finish")
