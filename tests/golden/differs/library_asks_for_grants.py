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
# output:
#| PermissionError there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
#| PermissionError there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
#| PermissionError uuid.uuid4() needs randomness: grant it with --grant random, or make identifiers from names with uuid.uuid5(namespace, name)
#| PermissionError secrets need randomness from the host: grant it with --grant random
#| PermissionError there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
#| RuntimeError get() from an empty queue would wait for ever: there are no other threads; ask with block=False, or use asyncio.Queue
#| PermissionError there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
#| PermissionError there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
#| PermissionError timeit's stmt as text would be run as code, which is not done here: give a function, such as lambda: f(5)
#| PermissionError there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
