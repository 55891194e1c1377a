"""What the eyes and the brain say to each other, and nothing else: pure models and arithmetic."""

#: The version of the wire. A brain speaks this one and the one before it; see docs/adr/0002.
PROTOCOL_VERSION = 1
