"""Functions to convert between Python values and C structs.
Python bytes objects are used to hold the data representing the C struct
and also as format strings (explained below) to describe the layout of data
in the C struct."""

from _struct import (Struct, _set_error, calcsize, iter_unpack, pack, pack_into, unpack,
                     unpack_from)

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct",
           "error"]


class error(Exception):
    pass


error.__module__ = "struct"
_set_error(error)
