"""What a program may ask of coldframe itself: a good place to be saved at, and what the host
granted, as values that can be handed on with less authority."""

from _channels import Channel, channel
from _coldframe import checkpoint
from _directories import Directory, directory
from _stores import Conflict, Store, store

__all__ = ["Channel", "Conflict", "Directory", "Store", "channel", "checkpoint", "directory",
           "store"]
