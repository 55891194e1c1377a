"""What the brain counts about its own work, as Prometheus reads it: how much, how late, how often it failed."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from central.domain.backlog import Backlog
from protocol.errors import WanglouError

#: An answer within 10 ms is a good one; one that takes 10 s is as bad as none.
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
#: Work that is late is late by minutes.
_LATE_SECONDS = (0.1, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 300.0, 3600.0)


def _fresh() -> CollectorRegistry:
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    PlatformCollector(registry=registry)
    return registry


@dataclass(frozen=True, slots=True)
class Meters:
    """One process counts its own work; every label has few values: routes and kinds of jobs, never ids."""

    registry: CollectorRegistry = field(default_factory=_fresh)
    requests: Counter = field(init=False)
    request_seconds: Histogram = field(init=False)
    events: Counter = field(init=False)
    readings: Counter = field(init=False)
    placed: Counter = field(init=False)
    placing_seconds: Histogram = field(init=False)
    jobs: Counter = field(init=False)
    job_late_seconds: Histogram = field(init=False)
    overdue: Counter = field(init=False)
    screens: Gauge = field(init=False)
    broker: Gauge = field(init=False)

    def __post_init__(self) -> None:
        to = self.registry
        for name, meter in {
            "requests": Counter("wanglou_requests", "Answers given", ["method", "route", "status"], registry=to),
            "request_seconds": Histogram(
                "wanglou_request_seconds", "Until an answer began", ["route"], buckets=_SECONDS, registry=to
            ),
            "events": Counter("wanglou_events", "Events out of agents' outboxes", ["outcome"], registry=to),
            "readings": Counter("wanglou_readings", "Readings of sensors", ["outcome"], registry=to),
            "placed": Counter("wanglou_signals_placed", "Signals placed by this process", registry=to),
            "placing_seconds": Histogram(
                "wanglou_placing_seconds", "One chunk of signals placed", buckets=_SECONDS, registry=to
            ),
            "jobs": Counter("wanglou_jobs", "Jobs run by this process", ["job", "outcome"], registry=to),
            "job_late_seconds": Histogram(
                "wanglou_job_late_seconds", "Begun after it was due", ["job"], buckets=_LATE_SECONDS, registry=to
            ),
            "overdue": Counter(
                "wanglou_overdue", "Steps whose timer was lost, found by the auditor", ["what"], registry=to
            ),
            "broker": Gauge("wanglou_mqtt_connected", "This process hears the broker", ["session"], registry=to),
            "screens": Gauge("wanglou_screens", "Open screens that follow the feed here", registry=to),
        }.items():
            object.__setattr__(self, name, meter)


@dataclass(frozen=True, slots=True)
class Census:
    """Who is there: agents, those of them that fell silent, and cameras by their state."""

    agents: int
    silent_agents: int
    cameras: Mapping[str, int]


class WholeBrain(Collector):
    """What only the database knows, asked when somebody reads: the same answer from every process of the brain."""

    def __init__(self, ask: Callable[[], tuple[Backlog, Census] | None]) -> None:
        """``ask`` may be called from any thread; None where the database does not answer."""
        self._ask = ask

    def describe(self) -> Iterator[Metric]:
        return iter(())

    def collect(self) -> Iterator[Metric]:
        asked = self._ask()
        yield GaugeMetricFamily("wanglou_database_up", "The database answered", value=asked is not None)
        if asked is None:
            return
        backlog, census = asked
        age = backlog.heartbeat_age
        alive = GaugeMetricFamily("wanglou_worker_heartbeat_age_seconds", "Since any worker gave a sign of life")
        if age is not None:  # none has ever: no figure, which an alarm can be set on
            alive.add_metric([], age.total_seconds())
        yield alive
        for name, what, value in (
            ("jobs_waiting", "Due and not begun", backlog.jobs_waiting),
            ("oldest_job_seconds", "How long the first of them waits", backlog.oldest_job_age.total_seconds()),
            ("jobs_failed", "Given up after the last try", backlog.jobs_failed),
            ("signals_unplaced", "Accepted and not placed yet", backlog.unplaced),
            ("oldest_unplaced_seconds", "How long the first waits", backlog.oldest_unplaced_age.total_seconds()),
            ("signals_set_aside", "Could not be placed", backlog.set_aside),
            ("agents", "Enrolled and not disabled", census.agents),
            ("agents_silent", "Not heard for three minutes", census.silent_agents),
        ):
            yield GaugeMetricFamily(f"wanglou_{name}", what, value=value)
        cameras = GaugeMetricFamily("wanglou_cameras", "By their state as agents told it last", labels=["state"])
        for state, count in census.cameras.items():
            cameras.add_metric([state], count)
        yield cameras


class MetricsPortTaken(WanglouError):
    """Somebody else listens where the figures should be read. Values: port."""

    key = "error.central.metrics_port"


@contextmanager
def served(port: int, registry: CollectorRegistry) -> Iterator[None]:
    """Answer /metrics on this machine's own address only. Raises MetricsPortTaken."""
    try:
        server, thread = start_http_server(port, addr="127.0.0.1", registry=registry)
    except OSError:
        raise MetricsPortTaken(port=port) from None
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
