"""Figures are for this machine alone, few in number whatever is asked, and they say when the database is gone."""

import socket
import urllib.request
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from central.domain.backlog import Backlog
from central.metering import Census, Meters, MetricsPortTaken, WholeBrain, served
from tests.central.brain import running_brain


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def read(port: int) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        found: str = answer.read().decode()
        return found


def figure(text: str, name: str, **labels: str) -> float:
    return sum(
        sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if sample.name == name and labels.items() <= sample.labels.items()
    )


async def test_what_the_brain_did_is_counted_by_door_and_outcome(database_url: str, tmp_path: Path) -> None:
    import asyncio

    port = free_port()
    async with running_brain(database_url, tmp_path, metrics_port=port) as brain:
        event = brain.event()
        await brain.events(event, brain.event(kind="nonsense"))
        await brain.events(event)
        for n in range(40):
            await brain.anybody().get(f"/t/ABCD-EFGH-{n:04d}")
            await brain.anybody().get(f"/nowhere/{n}")
        text = await asyncio.to_thread(read, port)
        assert (await brain.anybody().get("/metrics")).status_code == 404, "no door of the service leads there"
    assert figure(text, "wanglou_events_total", outcome="accepted") == 1
    assert figure(text, "wanglou_events_total", outcome="duplicate") == 1
    assert figure(text, "wanglou_events_total", outcome="rejected") == 1
    assert figure(text, "wanglou_signals_placed_total") == 1
    assert figure(text, "wanglou_requests_total", route="/t/{tracking_code}", method="GET") == 40
    assert figure(text, "wanglou_requests_total", route="unknown", status="404") == 40
    assert figure(text, "wanglou_request_seconds_count", route="unknown") == 40
    assert figure(text, "wanglou_agents") == 1
    assert figure(text, "wanglou_database_up") == 1
    assert "ABCD-EFGH" not in text
    with pytest.raises(OSError, match="refused"):
        read(port)


async def test_nobody_listens_unless_a_port_is_set(database_url: str, tmp_path: Path) -> None:
    async with running_brain(database_url, tmp_path) as brain:
        assert brain.world.meters.registry is not None
        assert "wanglou_database_up" not in generate_latest(brain.world.meters.registry).decode()


def test_only_this_machine_reaches_it_and_a_taken_port_is_said() -> None:
    port = free_port()
    with served(port, Meters().registry):
        with socket.socket() as other:
            other.settimeout(2)
            own = socket.gethostbyname(socket.gethostname())
            if not own.startswith("127."):
                assert other.connect_ex((own, port)) != 0
        with pytest.raises(MetricsPortTaken) as refused, served(port, Meters().registry):
            pass
    assert str(port) in refused.value.text.zh


def a_backlog(**changes: object) -> Backlog:
    nothing = timedelta(0)
    return replace(Backlog(None, 0, nothing, 0, 0, nothing, 0), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("heartbeat", [None, timedelta(seconds=2), timedelta(hours=1)])
def test_a_dead_worker_and_a_lost_database_can_be_alarmed_on(heartbeat: timedelta | None) -> None:
    meters = Meters()
    meters.registry.register(WholeBrain(lambda: (a_backlog(heartbeat_age=heartbeat, unplaced=7), Census(2, 1, {}))))
    text = generate_latest(meters.registry).decode()
    assert ("wanglou_worker_heartbeat_age_seconds " in text.replace("# ", "")) or heartbeat is None
    assert figure(text, "wanglou_worker_heartbeat_age_seconds") == (heartbeat.total_seconds() if heartbeat else 0)
    assert (figure(text, "wanglou_signals_unplaced"), figure(text, "wanglou_agents_silent")) == (7, 1)
    gone = Meters()
    gone.registry.register(WholeBrain(lambda: None))
    assert figure(text := generate_latest(gone.registry).decode(), "wanglou_database_up") == 0
    assert "wanglou_database_up 0.0" in text
