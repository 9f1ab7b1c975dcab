"""Event sourcing bank bot with exceptions, groups, notes, chained errors, generators."""
import json, uuid, hashlib, base64, time as _time, itertools, traceback, contextlib, sys, logging, io, functools
from typing import TypedDict, Literal, Union, get_type_hints, Any, Optional, NamedTuple, NewType
from dataclasses import dataclass, field, fields, astuple, KW_ONLY
from collections import deque, OrderedDict
class BankError(Exception):
    code = 0
    def __init__(self, msg, /, **info):
        super().__init__(msg); self.info = info
    def __str__(self): return f'[{self.code}] {self.args[0]}' + (f' {self.info}' if self.info else '')
class Insufficient(BankError): code = 1
class Unknown(BankError, LookupError): code = 2
@dataclass(frozen=True, slots=True)
class Event:
    kind: str
    account: str
    _: KW_ONLY
    amount: int = 0
    meta: dict = field(default_factory=dict, hash=False, compare=False)
    def __post_init__(self):
        if self.amount < 0: raise ValueError('negative')
        object.__setattr__(self, 'kind', self.kind.lower())
class Log:
    def __init__(self): self.events = deque(maxlen=5); self.listeners = []
    def __iadd__(self, e):
        self.events.append(e)
        for l in self.listeners: l(e)
        return self
    def replay(self):
        state = {}
        while True:
            cmd = yield state
            if cmd is None: return len(state)
            match cmd:
                case Event(kind='open', account=a): state[a] = 0
                case Event('deposit' | 'credit', a, amount=n) if a in state: state[a] += n
                case Event('withdraw', a, amount=n):
                    if a not in state: raise Unknown('no account', account=a)
                    if state[a] < n: raise Insufficient('not enough', have=state[a], want=n)
                    state[a] -= n
                case Event() as e: raise Unknown(f'cannot {e.kind}')
def drive(events):
    log = Log(); seen = []; log.listeners.append(lambda e: seen.append(e.kind)); r = log.replay(); next(r); errs = []
    for e in events:
        log += e
        try: state = r.send(e)  # raises: StopIteration
        except BankError as err:
            err.add_note(f'at event {len(seen)}'); errs.append(err)
            r = log.replay(); next(r)
            with contextlib.suppress(BankError):
                for old in list(log.events)[:-1]: state = r.send(old)
    try: r.send(None)
    except StopIteration as s: print('accounts', s.value)
    if errs: raise ExceptionGroup('bad events', errs)
E = Event
try: drive([E('OPEN', 'a'), E('deposit', 'a', amount=50), E('withdraw', 'a', amount=70), E('withdraw', 'zz'), E('dance', 'a'), E('withdraw', 'a', amount=20)])
except* Insufficient as g:
    for e in g.exceptions: print('I', e, e.__notes__)
except* LookupError as g: print('L', [str(e) for e in g.exceptions], g)
try: E('x', 'y', 5)
except TypeError as e: print(e)
try: E('x', 'y').kind = 3
except Exception as e: print(type(e).__name__, e)
try: E('x', 'y', amount=-1)
except ValueError as e: print(e)
print(E('A', 'b') == E('a', 'b', meta={'q': 1}), hash(E('a', 'b')) == hash(E('a', 'b')), astuple(E('a', 'b', meta={1: [2]})), [f.name for f in fields(E)], E('a', 'b'))
def risky(n):
    try:
        try: return 10 / n
        except ZeroDivisionError as e: raise BankError('calc', n=n) from e
    finally: print('done', n)
try: risky(0)
except BankError as e: print(repr(e), repr(e.__cause__), e.__suppress_context__)
buf = io.StringIO(); log = logging.getLogger('bank'); h = logging.StreamHandler(buf); h.setFormatter(logging.Formatter('%(levelname)-8s %(name)s: %(message)s')); log.addHandler(h); log.setLevel(logging.INFO)
log.info('hello %s %d', 'x', 3); log.debug('no'); log.warning('w %(a)s', {'a': 1})
try: 1 / 0
except ZeroDivisionError: log.exception('boom')
print(buf.getvalue())
print(hashlib.sha256(b'x').hexdigest()[:16], base64.b64encode(json.dumps({'a': [1, None, True, 1.5, 'é']}).encode()), json.dumps({'b': 1, 'a': {'c': (1, 2)}}, indent=2, sort_keys=True, separators=(',', ': '), default=str), json.loads('{"x": 1e3, "y": "\\u00e9", "z": [NaN]}'), uuid.uuid5(uuid.NAMESPACE_DNS, 'x'))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({'s': {3, 1}}, cls=Enc), json.loads('[1, {"a": 2}]', object_hook=lambda d: tuple(d.items()), parse_int=str))
for bad in ('{"a" 1}', '[1,]', '', '{"a": nul}', '"\x01"'):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e, e.pos)
try: json.dumps({1: {object}})
except TypeError as e: print(e)
class Cfg(TypedDict, total=False):
    name: str
    mode: Literal['a', 'b']
print(get_type_hints(Cfg), Cfg(name='x'), Optional[int], Union[int, str, None], NewType('Id', int)(5))
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by; return n
    return inc, lambda: n
inc, get = counter(); inc(); inc(5); print(get(), [inc() for _ in range(3)], (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
def gen():
    try:
        x = yield 1
        while True: x = yield (x or 0) * 2
    except GeneratorExit: print('closed'); raise
    except ValueError as e: yield f'caught {e}'
g = gen(); print(next(g), g.send(5), g.send(None), g.throw(ValueError('v'))); g.close()
g = gen(); next(g); g.close()
def sub(): r = yield from [1, 2]; return 'r'
def top(): v = yield from sub(); print('v', v); yield from 'xy'
print(list(top()), *map(str, itertools.chain.from_iterable([[1], (2,)])), sep='|')
with contextlib.ExitStack() as st:
    st.callback(print, 'bye'); st.enter_context(contextlib.nullcontext()); st.push(lambda *a: print('exit', a[0]) or True); raise KeyError('in stack')
print({**{'a': 1}, 'b': 2} | {'a': 3}, [*range(3), *'ab'], (x := 5) + x, [y := 1, y ** 2], {i: j for i, j in zip('ab', range(2))}, 'a' if [] else 'b', not None, 1 < 2 < 3 != 4)
