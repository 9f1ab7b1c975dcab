"""Abstract base classes for containers."""

from _collections_abc import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, ByteString, Callable, Collection,
    Container, Coroutine, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping,
    MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized,
    ValuesView, _CallableAlias,
)

__all__ = [
    "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable",
    "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable",
    "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView",
    "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString",
]
