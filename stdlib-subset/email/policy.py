"""Policies: how messages are read and written."""

from email._policybase import Compat32, Policy, compat32

__all__ = ["Compat32", "compat32", "Policy"]
