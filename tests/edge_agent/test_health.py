"""No picture is a state of its own, told to the brain, to scripts and to people."""

import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.capture import Fate, Ledger
from edge_agent.health import CameraHealth, Status, after_silence, as_json, as_lines
from protocol.messages import CameraReport, CameraState, FrameAccount
from protocol.texts import LANGUAGES, both, catalogue
from tests.edge_agent.world import NOON


def health() -> CameraHealth:
    return CameraHealth("cam1", FrameAccount)


@pytest.mark.parametrize(
    ("silent_s", "state"),
    [(0, CameraState.LIVE), (5, CameraState.LIVE), (6, CameraState.STALLED), (31, CameraState.NO_PICTURE)],
)
def test_a_camera_that_falls_silent_has_no_picture(silent_s: float, state: CameraState) -> None:
    assert after_silence(silent_s) is state
    camera = health()
    camera.saw_picture(NOON, 100.0)
    report = camera.report(100.0 + silent_s)
    assert report.state is state
    assert (report.trouble is None) == (state is CameraState.LIVE)


def test_a_camera_never_seen_is_connecting_not_live() -> None:
    assert health().report(1000.0).state is CameraState.CONNECTING


def test_trouble_is_told_until_the_next_picture() -> None:
    camera = health()
    camera.became(CameraState.NO_PICTURE, both("error.edge.capture.missing", source="x.mp4"))
    told = camera.report(0.0)
    assert told.state is CameraState.NO_PICTURE
    assert told.trouble is not None and "x.mp4" in told.trouble.zh
    camera.saw_picture(NOON, 1.0)
    assert camera.report(1.0).trouble is None


def test_a_camera_that_comes_and_goes_says_so_also_while_it_is_live() -> None:
    camera = health()
    for minute in range(3):
        camera.saw_picture(NOON, 60.0 * minute)
        assert camera.report(60.0 * minute).trouble is None
        for _ in range(2):  # failing to come back is no second break
            camera.became(CameraState.NO_PICTURE, both("error.edge.capture.refused", source="rtsp://camera"))
    camera.saw_picture(NOON, 180.0)
    report = camera.report(180.0)
    assert report.state is CameraState.LIVE
    assert report.trouble is not None and "断线 3 次" in report.trouble.zh
    camera.saw_picture(NOON, 900.0)
    assert camera.report(900.0).trouble is None


def test_a_pack_that_cannot_be_watched_is_told_while_the_picture_is_live() -> None:
    camera = health()
    camera.plan_is(both("error.edge.plan.no_zone", pack="intrusion"), lambda _: ())
    camera.saw_picture(NOON, 1.0)
    report = camera.report(1.0)
    assert report.state is CameraState.LIVE
    assert report.trouble is not None


@given(st.lists(st.sampled_from(list(Fate)), max_size=200), st.integers(0, 5))
def test_the_parts_of_an_account_always_add_up(fates: list[Fate], under_way: int) -> None:
    ledger = Ledger()
    for fate in fates:
        if fate is Fate.DAMAGED:
            ledger.damaged()
        else:
            ledger.arrive()
            ledger.settle(fate)
    for _ in range(under_way):
        ledger.arrive()
    account = ledger.account()
    parts = (account.inferred, account.gated, account.skipped, account.undecoded, account.shed, account.damaged)
    assert account.received == sum(parts) == len(fates)
    assert ledger.under_way == under_way


def status(**changes: object) -> Status:
    camera = CameraReport(camera_id="cam1", state=CameraState.NO_PICTURE, trouble=both("error.unknown"))
    plain: dict[str, object] = {
        "at": NOON,
        "cameras": (camera,),
        "outbox": {"waiting": 3},
        "evidence": {"waiting": 0},
        "connected": False,
        "uplink_trouble": both("edge.uplink.not_enrolled"),
        "clock_offset_s": 0.0,
    }
    return Status(**(plain | changes))  # type: ignore[arg-type]


def test_scripts_get_json_and_people_get_lines_in_their_language() -> None:
    told = json.loads(json.dumps(as_json(status())))
    assert told["cameras"][0]["state"] == "no_picture"
    assert told["uplink"]["trouble"]["en"].startswith("This node")
    zh, en = (as_lines(status(), {"cam1": "广场"}, language) for language in LANGUAGES)
    assert zh[0].startswith("广场：没有画面")
    assert en[0].startswith("广场: no picture")
    assert "3" in zh[1] and "3" in en[1]


def test_only_news_changes_the_headline() -> None:
    later = status(at=NOON + timedelta(hours=1), outbox={"waiting": 9})
    assert later.headline == status().headline
    assert status(connected=True).headline != status().headline


def test_every_state_has_a_name_in_both_languages() -> None:
    for language in LANGUAGES:
        assert all(f"edge.state.{state}" in catalogue(language) for state in CameraState)


def test_a_note_is_told_for_a_while_beside_a_picture_that_goes_on() -> None:
    camera = health()
    camera.note(both("edge.trouble.resized", before="704×576", now="352×288"), 100.0)
    camera.saw_picture(NOON, 100.0)
    told = camera.report(101.0)
    assert told.state is CameraState.LIVE
    assert told.trouble is not None and "352×288" in told.trouble.zh
    assert camera.unseen() is None, "a picture of another size is seen all the same"
    camera.saw_picture(NOON, 300.0)
    assert camera.report(301.0).trouble is None


def test_a_live_camera_whose_pictures_are_often_damaged_says_so() -> None:
    ledger = Ledger()
    camera = CameraHealth("cam1", ledger.account)
    camera.saw_picture(NOON, 100.0)
    for n in range(90):
        ledger.arrive()
        ledger.settle(Fate.SKIPPED)
        ledger.damaged(n % 3 == 0)
    camera.saw_picture(NOON, 111.0)
    told = camera.report(111.0)
    assert told.state is CameraState.LIVE
    assert told.trouble is not None and "120" in told.trouble.zh and "30" in told.trouble.zh
    camera.saw_picture(NOON, 300.0)
    assert camera.report(300.0).trouble is None
    assert camera.unseen() is not None, "whoever asks what came of all of it must know, however long it took"


def test_a_camera_that_stays_spoilt_is_no_news_every_ten_seconds() -> None:
    ledger = Ledger()
    camera = CameraHealth("cam1", ledger.account)
    camera.saw_picture(NOON, 100.0)
    told = set()
    for n in range(1, 13):
        for picture in range(90 + n):
            ledger.arrive()
            ledger.settle(Fate.SKIPPED)
            ledger.damaged(picture % 3 == 0)
        camera.saw_picture(NOON, 100.0 + 10.0 * n)
        report = camera.report(100.0 + 10.0 * n)
        told.add(report.trouble.en if report.trouble else "")
    assert len(told) == 1 and "were damaged" in told.pop()
