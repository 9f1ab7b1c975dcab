"""Hierarchical state machine described by decorators, with guards, history and a transcript."""
import functools
import inspect
import operator
from collections import ChainMap, OrderedDict, namedtuple
from contextlib import ExitStack, contextmanager, suppress
from types import SimpleNamespace

Transition = namedtuple("Transition", "source event target guard action", defaults=(None, None))


class MachineError(RuntimeError):
    """Nothing handles an event."""

    def __init__(self, state, event):
        super().__init__(f"{event!r} means nothing in {state!r}")
        self.state, self.event = state, event

    def __reduce__(self):
        return type(self), (self.state, self.event)


def on(event, source="*", target=None, *, guard=None):
    def mark(method):
        method.transitions = [Transition(s, event, target, guard, method) for s in source.split("|")] + getattr(method, "transitions", [])
        return method
    return mark


class Machine:
    initial: str
    registry: "dict[str, type[Machine]]" = {}

    def __init_subclass__(cls, /, initial=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if initial is not None:
            cls.initial = initial
        Machine.registry[cls.__name__] = cls
        cls.table = OrderedDict()
        for base in reversed([c for c in (cls, *inspect.getmro(cls)[1:]) if c is not object]):
            for name, member in vars(base).items():
                for t in getattr(member, "transitions", ()):
                    cls.table.setdefault((t.source, t.event), []).insert(0, t._replace(action=name))

    def __init__(self, **context):
        self.context = ChainMap({}, context, {"verbose": False})
        self.state = self.initial
        self.history = [self.state]

    def candidates(self, event):
        parts = self.state.split(".")
        for n in range(len(parts), 0, -1):
            yield from self.table.get((".".join(parts[:n]), event), ())
        yield from self.table.get(("*", event), ())

    def send(self, event, /, *args, **kwargs):
        for t in self.candidates(event):
            if t.guard is None or t.guard(self):
                break
        else:
            raise MachineError(self.state, event)
        result = getattr(self, t.action)(*args, **kwargs)
        target = result if isinstance(result, str) and t.target is None else t.target
        if target:
            self.state = self.history[-2] if target == "@back" else target
            self.history.append(self.state)
        return self

    __call__ = send

    def __matmul__(self, events):
        return functools.reduce(operator.call if hasattr(operator, "call") else (lambda m, e: m(e)), [], self) if not events else functools.reduce(lambda m, e: m.send(*e) if isinstance(e, tuple) else m.send(e), events, self)

    def __repr__(self):
        return f"<{type(self).__qualname__} {self.state} {dict(self.context.maps[0])}>"


class Light(Machine, initial="off"):
    @on("power", "off", "on.red")
    def start(self):
        self.context["cycles"] = 0

    @on("tick", "on.red", "on.green")
    @on("tick", "on.green", "on.yellow")
    def advance(self):
        pass

    @on("tick", "on.yellow", "on.red", guard=lambda m: m.context["cycles"] < 2)
    def cycle(self):
        self.context["cycles"] += 1

    @on("tick", "on.yellow")
    def wear_out(self):
        return "broken"

    @on("power", "on", "off")
    @on("fix", "broken", "@back")
    def rest(self, reason="none"):
        self.context["reason"] = reason


class Blinking(Light, initial="on.yellow"):
    @on("tick", "on.yellow")
    def cycle(self):
        self.context = self.context.new_child({"blinks": self.context.get("blinks", 0) + 1})


@contextmanager
def transcript(machine):
    before = machine.state
    try:
        yield SimpleNamespace(machine=machine, before=before)
    except MachineError as error:
        print(f"! {error}", error.state == machine.state)
    finally:
        print(f"{before} -> {machine.state} ({len(machine.history)} states)")


light = Light(where="corner")
with transcript(light) as note:
    light @ ["power", "tick", "tick", "tick", ("power", "night")]
# output:
#| ! 'power' means nothing in 'broken' True
#| off -> broken (5 states)
print(note, light.context["where"], light.context["reason"], sorted(light.context))  # raises: KeyError: 'reason'
with transcript(light):
    light("power")("tick")("nothing")("tick")
light = Light()
light("power")
with ExitStack() as stack:
    stack.enter_context(transcript(light))
    stack.callback(print, "unwinding", sep="|", end=";\n")
    for _ in range(12):
        with suppress(KeyError):
            light.send("tick")
print(light.history[-3:], light)
print(light.send("fix", reason="spare"), Machine.registry.keys())
b = Blinking(verbose=True)
b.context["cycles"] = 7
for _ in range(3):
    b("tick")
print(b.state, b.context.get("blinks"), len(b.context.maps), b)
for key, ts in Light.table.items():
    print(key, [(t.target, t.action, t.guard is not None) for t in ts])
print(inspect.signature(Light.rest), inspect.signature(on), Transition._field_defaults)
try:
    Light().send()
except TypeError as error:
    print(error)
