"""Logging of what nobody else sees."""

import logging

logger = logging.getLogger("asyncio")
