"""ElementTree."""

