"""Somebody looks through a camera now: its picture, heads covered, straight from this node to their browser."""

from edge_agent.live_view.errors import LiveViewError
from edge_agent.live_view.seats import Limits
from edge_agent.live_view.veil import Veil
from edge_agent.live_view.views import LiveViews

__all__ = ["Limits", "LiveViewError", "LiveViews", "Veil"]
