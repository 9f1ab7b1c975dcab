# The names that functions and methods of the library have.
import array
import binascii
import collections
import datetime
import decimal
import io
import itertools
import platform
import random
import re
import time

for function in (collections.deque.append, collections.deque().append, array.array("i").append,
                 datetime.date.isoformat, datetime.date.today, io.StringIO().write,
                 decimal.Decimal.from_float, itertools.chain.from_iterable, re.compile("a").match,
                 random.Random.random, random.random, binascii.a2b_hex, binascii.unhexlify):
    print(function.__name__, function.__qualname__)
# output:
#| append deque.append
#| append deque.append
#| append array.append
#| isoformat date.isoformat
#| today date.today
#| write StringIO.write
#| from_float Decimal.from_float
#| from_iterable chain.from_iterable
#| match Pattern.match
#| random Random.random
#| random Random.random
#| a2b_hex a2b_hex
#| unhexlify unhexlify
for function in (time.time, time.sleep, time.perf_counter, time.process_time_ns, time.monotonic):
    print(function, function.__name__, function.__module__)
# output:
#| <built-in function time> time time
#| <built-in function sleep> sleep time
#| <built-in function perf_counter> perf_counter time
#| <built-in function process_time_ns> process_time_ns time
#| <built-in function monotonic> monotonic time
for function in (platform.node, platform.machine, platform.version):
    print(function.__name__)
# output:
#| node
#| machine
#| version
