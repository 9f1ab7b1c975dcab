# differs: CPython has files, randomness and threads
import codecs
import configparser
import gzip
import pathlib
import posixpath
import queue
import secrets
import timeit
import uuid

for reach in (lambda: pathlib.Path("x").read_text(), lambda: posixpath.exists("/"), lambda: uuid.uuid4(), lambda: secrets.token_hex(),
              lambda: configparser.ConfigParser().read("x.ini"), lambda: queue.Queue().get(), lambda: gzip.open("x"),
              lambda: codecs.open("x"), lambda: timeit.timeit("1 + 1"), lambda: pathlib.Path("x").absolute()):
    try:
        print(reach())
    except (PermissionError, RuntimeError) as error:
        print(type(error).__name__, error)
