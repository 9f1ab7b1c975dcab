"""Addresses: `urllib.parse`. What opens them needs the network and is not here."""
