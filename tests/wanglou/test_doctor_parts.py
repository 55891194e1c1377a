"""The doctor looks at the brain kept here and at the node beside the cameras, and says what to do."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml

from central.settings import Settings
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import head, migrate
from edge_agent.commands import ROSTER_FILE, Roster
from protocol.commands import AddCamera
from protocol.texts import both
from sample_videos import find_clip, path_of
from wanglou.doctor import Finding, Verdict
from wanglou.doctor_brain import examine_brain, keeps_a_brain
from wanglou.doctor_node import examine_node


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A running embedded database, as a brain keeps it in its folder."""
    folder = tmp_path_factory.mktemp("brain")
    with EmbeddedPostgres(settings={"fsync": "off"}) as postgres:
        url = postgres.start(folder)
        migrate(url)
        yield url, folder


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def brain(folder: Path, **given: Any) -> dict[str, Finding]:
    settings = Settings(data_folder=folder, **{"port": free_port(), **given})
    return {finding.name: finding for finding in examine_brain(settings)}


def change(url: str, statement: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(statement.encode())


def test_a_brain_whose_worker_died_is_found_and_what_to_start_is_said(server: tuple[str, Path]) -> None:
    url, folder = server
    found = brain(folder)
    assert found["brain_database"].verdict is Verdict.FINE
    assert found["brain_tables"].verdict is Verdict.FINE
    assert found["brain_clock"].verdict is Verdict.FINE
    assert found["brain_work"].verdict is Verdict.BROKEN
    assert "wanglou central worker" in found["brain_work"].text.en
    change(url, "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now())")
    assert brain(folder)["brain_work"].verdict is Verdict.FINE
    change(url, "DELETE FROM procrastinate_workers")


def test_tables_of_another_version_are_found_and_which_way_to_go_is_said(server: tuple[str, Path]) -> None:
    url, folder = server
    for at, word in (("0001", "wanglou central migrate"), ("9999", "Upgrade Wanglou")):
        change(url, f"UPDATE alembic_version SET version_num = '{at}'")
        found = brain(folder)["brain_tables"]
        assert found.verdict is Verdict.BROKEN
        assert word in found.text.en
    change(url, f"UPDATE alembic_version SET version_num = '{head()}'")


def test_a_port_that_somebody_else_holds_is_found(server: tuple[str, Path]) -> None:
    _, folder = server
    assert brain(folder)["brain_port"].verdict is Verdict.FINE
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        found = brain(folder, port=other.getsockname()[1])["brain_port"]
    assert found.verdict is Verdict.BROKEN
    assert "--port" in found.text.zh


def test_a_database_that_does_not_answer_is_one_finding_and_a_brain_that_rests_is_no_fault(tmp_path: Path) -> None:
    gone = brain(tmp_path, database_url="postgresql://nobody@127.0.0.1:1/nothing")
    assert gone["brain_database"].verdict is Verdict.BROKEN
    assert "brain_tables" not in gone
    assert [finding.verdict for finding in brain(tmp_path).values()] == [Verdict.LACKING]
    assert not keeps_a_brain(Settings(data_folder=tmp_path))


def node(folder: Path, *sources: str, **more: Any) -> dict[str, Finding]:
    cameras = [{"id": f"cam{n}", "name": f"路{n}", "source": source} for n, source in enumerate(sources)]
    file = folder / "edge.yaml"
    file.write_text(yaml.safe_dump({"name": "n", "data": str(folder / "data"), "cameras": cameras, **more}))
    return {finding.name: finding for finding in examine_node(file)}


def test_every_camera_of_the_node_is_tried_and_one_that_is_gone_hides_no_other(tmp_path: Path) -> None:
    clip = str(path_of(find_clip("vtest_excerpt")))
    found = node(tmp_path, clip, str(tmp_path / "gone.mp4"), f"rtsp://127.0.0.1:{free_port()}/x")
    assert found["camera cam0"].verdict is Verdict.FINE
    assert "768×576" in found["camera cam0"].text.zh
    for gone in ("camera cam1", "camera cam2"):
        assert found[gone].verdict is Verdict.BROKEN
        assert found[gone].text.zh != found[gone].text.en
    assert found["node_brain"].verdict is Verdict.FINE, "no brain is named"
    assert found["node_model"].verdict is Verdict.FINE


def test_cameras_that_the_brain_gave_are_tried_too(tmp_path: Path) -> None:
    address = f"rtsp://127.0.0.1:{free_port()}/x"
    given = AddCamera(
        camera_id="yard", name="后院", place_path="d/s", address=address, username="admin", password="geheim"
    )
    Roster(tmp_path / "data" / ROSTER_FILE).put(given)
    found = node(tmp_path, str(path_of(find_clip("vtest_excerpt"))))
    assert "2" in found["node_settings"].text.en
    assert found["camera cam0"].verdict is Verdict.FINE
    assert (found["camera yard"].verdict, "后院" in found["camera yard"].text.zh) == (Verdict.BROKEN, True)
    assert "geheim" not in found["camera yard"].text.zh + found["camera yard"].text.en


def test_a_node_that_is_not_enrolled_and_settings_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    clip = str(path_of(find_clip("vtest_excerpt")))
    found = node(tmp_path, clip, brain="http://127.0.0.1:1")
    assert found["node_brain"].verdict is Verdict.BROKEN
    assert "wanglou edge enrol" in found["node_brain"].text.en
    assert node(tmp_path, clip, model="nothing_of_that_name")["node_model"].verdict is Verdict.BROKEN
    (only,) = node(tmp_path, clip, bran="x").values()
    assert only.verdict is Verdict.BROKEN
    assert "brain" in only.text.zh


def test_every_verdict_has_its_words() -> None:
    keys = [
        *(f"brain_{name}.{verdict}" for name in ("tables", "clock", "work", "port") for verdict in ("fine", "broken")),
        "brain_database.fine", "brain_database.lacking", "brain_work.lacking", "brain_tables_newer.broken",
        "brain_port_free.fine", "node_settings.fine", "node_model.fine", "node_camera.fine", "node_camera.lacking",
        "node_alone.fine", "node_enrolled.broken", "node_brain.fine", "node_brain.lacking", "node_brain.broken",
    ]  # fmt: skip
    for key in keys:
        assert both(f"doctor.{key}").zh != f"doctor.{key}"


def test_a_broker_that_does_not_answer_is_found_where_one_is_set(server: tuple[str, Path]) -> None:
    _, folder = server
    (folder / "outgoing-networks.txt").write_text("127.0.0.1/32\n", encoding="utf-8")
    url = f"mqtt://127.0.0.1:{free_port()}"
    found = brain(folder, mqtt_broker=url, mqtt_place="qingyuan")["brain_broker"]
    assert found.verdict is Verdict.BROKEN
    assert url in found.text.zh
    assert "brain_broker" not in brain(folder)
