"""Core XML support: xml.etree.ElementTree in memory."""

