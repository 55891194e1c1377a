"""What the brain wants watched is kept for a start without network, and a disk that keeps nothing stops nobody."""

from pathlib import Path

from edge_agent.plans import PlanShelf
from protocol.messages import CameraPlan

PLANS = (CameraPlan(camera_id="cam-1", name="东门", place_path="qingyuan/hedong"),)


def test_what_was_saved_is_there_at_the_next_start(tmp_path: Path) -> None:
    PlanShelf(tmp_path / "plan.json").save(PLANS)
    assert PlanShelf(tmp_path / "plan.json").load() == PLANS


def test_a_disk_that_keeps_nothing_stops_nobody(tmp_path: Path) -> None:
    shelf = PlanShelf(tmp_path / "gone" / "plan.json")
    shelf.save(PLANS)
    assert shelf.load() == ()


def test_a_file_that_cannot_be_read_is_no_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_bytes(b"\x00[")
    assert PlanShelf(tmp_path / "plan.json").load() == ()
