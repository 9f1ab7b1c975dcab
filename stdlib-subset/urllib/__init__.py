"""Addresses: `urllib.parse`; opening them, where the host grants the web: `urllib.request`."""
