"""The interface other programs use: the edge's wire, the staff's screens, residents' reports."""
