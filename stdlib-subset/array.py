"""This module defines an object type which can efficiently represent
an array of basic values: characters, integers, floating point
numbers.  Arrays are sequence types and behave very much like lists,
except that the type of objects stored in them is constrained.

Differs from CPython: there are no addresses (`buffer_info`), and a `memoryview` is of arrays of
bytes alone.
"""

from _array import array, typecodes
from _collections_abc import MutableSequence

__all__ = ["array", "ArrayType", "typecodes"]

ArrayType = array
MutableSequence.register(array)
