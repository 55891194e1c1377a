"""Opens a camera or a clip and hands over its pictures; a picture that is lost on the way is counted."""

from edge_agent.capture.decoding import Picture
from edge_agent.capture.feed import Feed, Source
from edge_agent.capture.ledger import Fate, Ledger
from edge_agent.capture.opening import CaptureError, Patience
from edge_agent.capture.timeline import Timeline

__all__ = ["CaptureError", "Fate", "Feed", "Ledger", "Patience", "Picture", "Source", "Timeline"]
