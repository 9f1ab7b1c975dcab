"""What is a coroutine."""

__all__ = ("iscoroutinefunction", "iscoroutine")

from _sys import code_kind
from _collections_abc import Coroutine
from _functools import partial
from types import CoroutineType, FunctionType, GeneratorType, MethodType


# What has it under this name is taken for a coroutine function.
_is_coroutine = object()


def iscoroutinefunction(func):
    """Return True if func is a coroutine function."""
    marked = func
    while isinstance(func, (partial, MethodType)):
        func = func.func if isinstance(func, partial) else func.__func__
    if type(func) is FunctionType and code_kind(func) == 2:
        return True
    return getattr(marked, "_is_coroutine", None) is _is_coroutine


def iscoroutine(obj):
    """Return True if obj is a coroutine object."""
    return isinstance(obj, (CoroutineType, GeneratorType, Coroutine))


def describe_coroutine(coro, done):
    """What a task's repr says of its coroutine; files and lines are not said."""
    name = getattr(coro, "__qualname__", None) or type(coro).__name__
    return f"{name}() {'done' if done else 'running'}"
