"""What CPython's tests use of `test.support.import_helper`: modules by name, from a table.

A module that CPython has twice, in Python and in C, is here once: "fresh" ones are that one.
"""

import zlib
import contextlib
import unittest

from test.support.outside import Outside, absent

import abc
import argparse
import array
import asyncio
import asyncio.base_events
import asyncio.coroutines
import asyncio.events
import asyncio.exceptions
import asyncio.futures
import asyncio.locks
import asyncio.queues
import asyncio.runners
import asyncio.taskgroups
import asyncio.tasks
import asyncio.threads
import asyncio.timeouts
import base64
import binascii
import bisect
import calendar
import cmath
import codecs
import collections
import collections.abc
import colorsys
import configparser
import contextlib
import contextvars
import copy
import csv
import dataclasses
import datetime
import dbm
import decimal
import difflib
import enum
import errno
import fnmatch
import fractions
import functools
import gc
import getopt
import graphlib
import gzip
import hashlib
import heapq
import hmac
import html
import html.entities
import html.parser
import http
import http.client
import importlib.metadata
import inspect
import io
import ipaddress
import itertools
import json
import json.decoder
import json.encoder
import keyword
import locale
import logging
import logging.handlers
import math
import numbers
import operator
import os
import os.path
import pathlib
import platform
import posixpath
import pprint
import queue
import random
import re
import reprlib
import sched
import secrets
import shelve
import shlex
import stat
import statistics
import string
import struct
import sys
import textwrap
import time
import timeit
import tomllib
import traceback
import types
import typing
import unittest
import unittest.case
import unittest.loader
import unittest.mock
import unittest.result
import unittest.runner
import unittest.suite
import unittest.util
import urllib
import urllib.error
import urllib.parse
import urllib.request
import uuid
import warnings
import weakref
import xml
import xml.etree
import xml.etree.ElementPath
import xml.etree.ElementTree
import zlib
import zoneinfo

_MODULES = {
    "abc": abc,
    "argparse": argparse,
    "array": array,
    "asyncio": asyncio,
    "asyncio.base_events": asyncio.base_events,
    "asyncio.coroutines": asyncio.coroutines,
    "asyncio.events": asyncio.events,
    "asyncio.exceptions": asyncio.exceptions,
    "asyncio.futures": asyncio.futures,
    "asyncio.locks": asyncio.locks,
    "asyncio.queues": asyncio.queues,
    "asyncio.runners": asyncio.runners,
    "asyncio.taskgroups": asyncio.taskgroups,
    "asyncio.tasks": asyncio.tasks,
    "asyncio.threads": asyncio.threads,
    "asyncio.timeouts": asyncio.timeouts,
    "base64": base64,
    "binascii": binascii,
    "bisect": bisect,
    "calendar": calendar,
    "cmath": cmath,
    "codecs": codecs,
    "collections": collections,
    "collections.abc": collections.abc,
    "colorsys": colorsys,
    "configparser": configparser,
    "contextlib": contextlib,
    "contextvars": contextvars,
    "copy": copy,
    "csv": csv,
    "dataclasses": dataclasses,
    "datetime": datetime,
    "dbm": dbm,
    "decimal": decimal,
    "difflib": difflib,
    "enum": enum,
    "errno": errno,
    "fnmatch": fnmatch,
    "fractions": fractions,
    "functools": functools,
    "gc": gc,
    "getopt": getopt,
    "graphlib": graphlib,
    "gzip": gzip,
    "hashlib": hashlib,
    "heapq": heapq,
    "hmac": hmac,
    "html": html,
    "html.entities": html.entities,
    "html.parser": html.parser,
    "http": http,
    "http.client": http.client,
    "importlib.metadata": importlib.metadata,
    "inspect": inspect,
    "io": io,
    "ipaddress": ipaddress,
    "itertools": itertools,
    "json": json,
    "json.decoder": json.decoder,
    "json.encoder": json.encoder,
    "keyword": keyword,
    "locale": locale,
    "logging": logging,
    "logging.handlers": logging.handlers,
    "math": math,
    "numbers": numbers,
    "operator": operator,
    "os": os,
    "os.path": os.path,
    "pathlib": pathlib,
    "platform": platform,
    "posixpath": posixpath,
    "pprint": pprint,
    "queue": queue,
    "random": random,
    "re": re,
    "reprlib": reprlib,
    "sched": sched,
    "secrets": secrets,
    "shelve": shelve,
    "shlex": shlex,
    "stat": stat,
    "statistics": statistics,
    "string": string,
    "struct": struct,
    "sys": sys,
    "textwrap": textwrap,
    "time": time,
    "timeit": timeit,
    "tomllib": tomllib,
    "traceback": traceback,
    "types": types,
    "typing": typing,
    "unittest": unittest,
    "unittest.case": unittest.case,
    "unittest.loader": unittest.loader,
    "unittest.mock": unittest.mock,
    "unittest.result": unittest.result,
    "unittest.runner": unittest.runner,
    "unittest.suite": unittest.suite,
    "unittest.util": unittest.util,
    "urllib": urllib,
    "urllib.error": urllib.error,
    "urllib.parse": urllib.parse,
    "urllib.request": urllib.request,
    "uuid": uuid,
    "warnings": warnings,
    "weakref": weakref,
    "xml": xml,
    "xml.etree": xml.etree,
    "xml.etree.ElementPath": xml.etree.ElementPath,
    "xml.etree.ElementTree": xml.etree.ElementTree,
    "zlib": zlib,
    "zoneinfo": zoneinfo,
}


class _Unpacked:
    """For the zones of test_zoneinfo, which cpython_tests.py lays out packed by zlib instead."""

    @staticmethod
    def decompress(data):
        return zlib.decompress(data)


def import_module(name, deprecated=False, *, required_on=()):
    if name == "lzma":
        return _Unpacked
    if name not in _MODULES:
        raise Outside(f"module: there is no module `{name}` here")
    return _MODULES[name]


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False, *, usefrozen=False):
    if name not in _MODULES:
        return None
    return _MODULES[name]


def unload(name):
    raise Outside("policy: import: modules are read once, before the program runs")


forget = make_legacy_pyc = unload


def modules_setup(*args, **keywords):
    raise Outside("policy: import: modules are read once, before the program runs")


modules_cleanup = ready_to_import = modules_setup


def _outside_context(*args, **keywords):
    raise Outside("policy: import: modules are read once, before the program runs")


CleanImport = DirsOnSysPath = isolated_modules = frozen_modules = _outside_context
multi_interp_extensions_check = mock_register_at_fork = _outside_context
