"""The node's figures: every picture accounted for, the outbox, the state of each camera, for this machine alone."""

import socket
import urllib.request
from datetime import UTC, datetime

import pytest

from edge_agent.health import Status
from edge_agent.metrics import MetricsPortTaken, served
from protocol.messages import CameraReport, CameraState, FrameAccount


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def a_status() -> Status:
    frames = FrameAccount(received=10, inferred=3, gated=4, skipped=2, undecoded=0, shed=0, damaged=1)
    camera = CameraReport(camera_id="cam1", state=CameraState.LIVE, frames=frames, last_frame_at=None, trouble=None)
    return Status(
        at=datetime(2026, 11, 23, tzinfo=UTC), cameras=(camera,), outbox={"waiting": 5, "delivered": 9},
        evidence={"waiting": 1, "clips_made": 7, "clips_failed": 1}, connected=False, uplink_trouble=None,
        clock_offset_s=-0.5,
    )  # fmt: skip


def test_what_the_node_knows_of_itself_can_be_read() -> None:
    port = free_port()
    with served(port, a_status), urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        lines = answer.read().decode().splitlines()
    for line in (
        'wanglou_camera_state{camera="cam1",state="live"} 1.0',
        'wanglou_frames_total{camera="cam1",fate="inferred"} 3.0',
        'wanglou_frames_total{camera="cam1",fate="damaged"} 1.0',
        "wanglou_outbox_waiting 5.0",
        "wanglou_outbox_delivered_total 9.0",
        "wanglou_evidence_waiting 1.0",
        "wanglou_evidence_clips_made_total 7.0",
        "wanglou_evidence_clips_failed_total 1.0",
        "wanglou_brain_connected 0.0",
        "wanglou_clock_offset_seconds -0.5",
    ):
        assert line in lines
    assert not any('fate="received"' in line for line in lines), "the sum of the others would be counted twice"


def test_without_a_port_nobody_listens_and_a_taken_one_is_said() -> None:
    with served(None, a_status):
        pass
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(MetricsPortTaken) as refused, served(other.getsockname()[1], a_status):
            pass
    assert "metrics_port" in refused.value.text.zh
