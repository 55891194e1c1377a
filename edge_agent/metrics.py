"""How the node is, as Prometheus reads it: cameras, frames, what waits for the brain. Told to this machine alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, PlatformCollector, ProcessCollector, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from edge_agent.health import Status
from protocol.causes import cause_of
from protocol.errors import WanglouError

HOST = "127.0.0.1"
#: Of the outbox and the evidence: all else is counted and only rises.
_NOW = frozenset({"waiting"})


class MetricsPortTaken(WanglouError):
    """Somebody else listens where the figures should be read. Values: port, why."""

    key = "error.edge.settings.metrics_port"


class Node(Collector):
    """Asked when somebody reads; nothing is counted twice."""

    def __init__(self, status: Callable[[], Status]) -> None:
        self._status = status

    def describe(self) -> Iterator[Metric]:
        return iter(())

    def collect(self) -> Iterator[Metric]:
        status = self._status()
        state = GaugeMetricFamily("wanglou_camera_state", "1 for the state it is in", labels=["camera", "state"])
        frames = CounterMetricFamily("wanglou_frames", "Where every picture went", labels=["camera", "fate"])
        for camera in status.cameras:
            state.add_metric([camera.camera_id, camera.state], 1)
            for fate, count in camera.frames.model_dump().items():
                if fate != "received":  # the sum of the others
                    frames.add_metric([camera.camera_id, fate], count)
        yield state
        yield frames
        for room, account in (("outbox", status.outbox), ("evidence", status.evidence)):
            for name, value in account.items():
                family = GaugeMetricFamily if name in _NOW else CounterMetricFamily
                yield family(f"wanglou_{room}_{name}", f"{room}: {name}", value=value)
        yield GaugeMetricFamily("wanglou_brain_connected", "The brain answered last time", value=status.connected)
        yield GaugeMetricFamily("wanglou_clock_offset_seconds", "Brain's clock ahead", value=status.clock_offset_s)


@contextmanager
def served(port: int | None, status: Callable[[], Status]) -> Iterator[None]:
    """While this lasts, http://127.0.0.1:<port>/metrics answers; None: nobody listens. Raises MetricsPortTaken."""
    if port is None:
        yield
        return
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    PlatformCollector(registry=registry)
    registry.register(Node(status))
    try:
        server, thread = start_http_server(port, addr=HOST, registry=registry)
    except OSError as error:
        raise MetricsPortTaken(port=port, why=cause_of(error)) from None
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
