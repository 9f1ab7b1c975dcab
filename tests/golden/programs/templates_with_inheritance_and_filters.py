"""A template language: loops, conditions, filters, inheritance, escapes; compiled to closures."""
import html
import re
import textwrap
from collections.abc import Mapping, Sequence
from functools import partial, singledispatch
from io import StringIO
from string import Formatter, Template


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(message)
        self.add_note(f"at template line {line}")


FILTERS = {}


def filter_(function=None, *, name=None):
    if function is None:
        return partial(filter_, name=name)
    FILTERS[name or function.__name__.rstrip("_")] = function
    return function


@filter_
def upper(value): return str(value).upper()
@filter_(name="money")
def as_money(value, currency="EUR"): return f"{float(value):,.2f} {currency}"
@filter_
def join(value, sep=", "): return sep.join(map(str, value))
@filter_
def wrap(value, width="30"): return textwrap.fill(value, int(width), subsequent_indent="  ")
@filter_
def default(value, other=""): return value if value not in (None, "") else other


@singledispatch
def lookup(value, key):
    raise LookupError(f"{type(value).__name__} has no {key!r}")
@lookup.register(Mapping)
def _(value, key): return value[key]
@lookup.register(Sequence)
def _(value, key): return value[int(key)]
@lookup.register(type(None))
def _(value, key): return None


class Scope:
    def __init__(self, *layers): self.layers = list(layers)
    def __getitem__(self, name):
        for layer in reversed(self.layers):
            if name in layer: return layer[name]
        raise KeyError(name)
    def child(self, **names): return Scope(*self.layers, names)


TAG = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.S)
EXPR = re.compile(r"""\s*(?P<head>[\w.]+|"[^"]*")(?P<filters>(?:\s*\|\s*\w+(?::"[^"]*")?)*)\s*\Z""")
PIPE = re.compile(r'\|\s*(\w+)(?::"([^"]*)")?')


class Compiler:
    def __init__(self, source, loader=None):
        self.parts, self.line, self.loader = TAG.split(source), 1, loader or {}
        self.at, self.blocks, self.parent = 0, {}, None

    def expression(self, text):
        found = EXPR.match(text)
        if not found:
            raise TemplateError(f"cannot read expression {text!r}", self.line)
        head, steps = found["head"], []
        for name, argument in PIPE.findall(found["filters"]):
            if name not in FILTERS:
                raise TemplateError(f"no filter {name!r}; there are {', '.join(sorted(FILTERS))}", self.line)
            steps.append((FILTERS[name], (argument,) if argument else ()))

        def value(scope):
            if head[0] == '"':
                result = head[1:-1]
            else:
                first, *rest = head.split(".")
                try:
                    result = scope[first]
                except KeyError:
                    result = None
                for key in rest:
                    result = lookup(result, key)
            for function, args in steps:
                result = function(result, *args)
            return result
        return value

    def body(self, *ends):
        nodes = []
        while self.at < len(self.parts):
            part = self.parts[self.at]
            self.at += 1
            self.line += part.count("\n")
            if part.startswith("{{"):
                value = self.expression(part[2:-2])
                nodes.append(lambda scope, out, value=value: out.write(html.escape(str(value(scope)))))
            elif part.startswith("{%"):
                word, _, rest = part[2:-2].strip().partition(" ")
                if word in ends:
                    return nodes, word, rest
                handler = getattr(self, f"tag_{word}", None)
                if handler is None:
                    raise TemplateError(f"unknown tag {word!r}", self.line)
                nodes.append(handler(rest))
            elif part and not part.startswith("{#"):
                nodes.append(lambda scope, out, part=part: out.write(part))
        if ends:
            raise TemplateError(f"no {' or '.join(ends)}", self.line)
        return nodes, None, ""

    def tag_for(self, rest):
        names, _, source = rest.partition(" in ")
        names = [n.strip() for n in names.split(",")]
        value = self.expression(source)
        body, end, _ = self.body("empty", "endfor")
        empty = self.body("endfor")[0] if end == "empty" else []

        def node(scope, out):
            items = list(value(scope) or ())
            for n, item in enumerate(items, 1):
                bound = dict(zip(names, item, strict=True)) if len(names) > 1 else {names[0]: item}
                run(body, scope.child(loop={"index": n, "last": n == len(items), "first": n == 1}, **bound), out)
            if not items:
                run(empty, scope, out)
        return node

    def tag_if(self, rest):
        branches, word, condition = [], "if", rest
        while word in ("if", "elif"):
            negated = condition.startswith("not ")
            test = self.expression(condition.removeprefix("not "))
            body, word, condition = self.body("elif", "else", "endif")
            branches.append((lambda s, t=test, n=negated: bool(t(s)) is not n, body))
        if word == "else":
            branches.append((lambda s: True, self.body("endif")[0]))
        return lambda scope, out: next((run(b, scope, out) for t, b in branches if t(scope)), None)

    def tag_block(self, name):
        self.blocks[name] = self.body("endblock")[0]
        return lambda scope, out: run(scope[f"block:{name}"], scope, out)

    def tag_extends(self, name):
        self.parent = name.strip('"')
        return lambda scope, out: None


def run(nodes, scope, out):
    for node in nodes:
        node(scope, out)


def render(name, loader, **context):
    blocks, layers = {}, []
    while name is not None:
        compiler = Compiler(loader[name], loader)
        nodes = compiler.body()[0]
        blocks = {**{f"block:{k}": v for k, v in compiler.blocks.items()}, **blocks}
        name = compiler.parent
        layers.append(nodes)
    out = StringIO()
    run(layers[-1], Scope({"site": "Shop"}, blocks, context), out)
    return out.getvalue()


LOADER = {
    "base": "<h1>{{ site | upper }}</h1>\n{% block main %}nothing{% endblock %}\n{# hidden #}<footer>{% block foot %}(c) {{ owner|default:\"us\" }}{% endblock %}</footer>",
    "cart": '''{% extends "base" %}{% block main %}{% for name, price in items %}
{{ loop.index }}. {{ name }} {{ price|money }}{% if loop.last %} <-{% elif loop.first %} ->{% else %} --{% endif %}{% empty %}
empty cart{% endfor %}{% endblock %}''',
    "bad": "{% for a, b in items %}{{ a }}{% endfor %}",
}
print(render("cart", LOADER, items=[("<nut>", 1234.5), ("saw & co", "7"), ("nail", 0)], owner=None))
# output:
#| <h1>SHOP</h1>
#|
#| 1. &lt;nut&gt; 1,234.50 EUR ->
#| 2. saw &amp; co 7.00 EUR --
#| 3. nail 0.00 EUR <-
#| <footer>(c) us</footer>
print(render("cart", LOADER, items=[]))
# output:
#| <h1>SHOP</h1>
#|
#| empty cart
#| <footer>(c) us</footer>
print(render("text", {"text": '{{ tags|join:" / "|upper }}|{{ a.b.0.c }}|{{ a.x.y }}|{{ long|wrap:"20" }}|{% if not tags %}no{% endif %}'},
             tags={"x": 1, "y": 2}, a={"b": [{"c": "'q'"}], "x": None}, long="the quick brown fox jumps over the dog"))
# output:
#| X / Y|&#x27;q&#x27;|None|the quick brown fox
#|   jumps over the dog|
for name, source in {"unknown": "a\n{% frob %}", "open": "{% if x %}\n\n", "filter": "{{ x|nope }}", "expr": "\n\n{{ x y }}"}.items():
    try:
        render(name, {name: source}, x=1)
    except TemplateError as error:
        print(f"{name}: {error} / {'; '.join(error.__notes__)}")
# output:
#| unknown: unknown tag 'frob' / at template line 2
#| open: no elif or else or endif / at template line 3
#| filter: no filter 'nope'; there are default, join, money, upper, wrap / at template line 1
#| expr: cannot read expression ' x y ' / at template line 3
try:
    render("bad", LOADER, items=[(1, 2, 3)])
except ValueError as error:
    print(type(error).__name__, error)  # expect: ValueError zip() argument 2 is longer than argument 1
try:
    render("deep", {"deep": "{{ a.b.c }}"}, a={"b": 5})
except LookupError as error:
    print(type(error).__name__, error)  # expect: LookupError int has no 'c'
print(Template("$who owes ${amount} $$, $missing").safe_substitute(who="Bo", amount=3))  # expect: Bo owes 3 $, $missing
print([(l, f, s, c) for l, f, s, c in Formatter().parse("a{0.x!r:>{w}}b{{}}{}")])
# output:
#| [('a', '0.x', '>{w}', 'r'), ('b{', None, None, None), ('}', None, None, None), ('', '', '', None)]
