"""The phone shows a task as it will be once its steps are sent: by the same table as the brain's own."""

import json
import re
from datetime import timedelta
from pathlib import Path

from central.domain.phone_step import KEPT
from central.domain.workflow import TASK, TaskAction

#: Steps that nobody takes on a phone.
OF_OTHERS = {TaskAction.TIME_OUT, TaskAction.CANCEL}


def test_the_phones_table_of_steps_is_the_brains(repository: Path) -> None:
    written = json.loads((repository / "web/src/patrol/workflow.json").read_text(encoding="utf-8"))
    known: dict[str, dict[str, str]] = {}
    for (state, action), after in TASK.items():
        if action not in OF_OTHERS:
            known.setdefault(state, {})[action] = after
    assert written == known


def test_the_brain_remembers_a_key_for_twice_as_long_as_a_phone_may_send_it(repository: Path) -> None:
    written = (repository / "web/src/patrol/age.ts").read_text(encoding="utf-8")
    (days,) = re.findall(r"^export const KEPT_DAYS = (\d+)$", written, re.MULTILINE)
    assert timedelta(days=2 * int(days)) == KEPT
