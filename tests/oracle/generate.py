"""Writes random well-typed programs, the same for the same seed.

    python3 tests/oracle/generate.py --seed N [--count K] [--out DIR]

Every expression is generated for a type, so that most programs run to their end; some operations
that may raise are wrapped, and what they raise is printed. Operands have side effects: calls that
print, walruses, pops, attribute and item writes. Loops are bounded by construction. A program is a
list of top-level blocks, each standing alone: this is what `differential.py` shrinks.
"""

import argparse
import os
import random

import generate_more

INT, STR, LIST, DICT, BOOL, FLOAT, TUPLE = "int str list dict bool float tuple".split()
# How deep statements nest.
TOP = 3
TYPES = [INT, STR, LIST, DICT, BOOL, FLOAT, TUPLE]

PRELUDE = '''
def say(x):
    print('say', x)
    return x


def show(*args, **kwargs):
    print(args, kwargs)
    return len(args)


def attempt(f):
    try:
        return f()
    except Exception as error:
        print(type(error).__name__, error)
        return None


class Box:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'Box({self.v!r})'

    def __add__(self, other):
        print('add')
        return Box(self.v + getattr(other, 'v', 1))

    def __radd__(self, other):
        print('radd')
        return Box(self.v)

    def __iadd__(self, other):
        print('iadd')
        self.v += 1
        return self

    def __eq__(self, other):
        print('eq')
        return isinstance(other, Box) and self.v == other.v

    def __lt__(self, other):
        print('lt')
        return self.v < other.v

    def __hash__(self):
        return hash(self.v)

    def __bool__(self):
        print('bool')
        return bool(self.v)

    def __len__(self):
        return self.v % 5

    def __getitem__(self, key):
        print('getitem', key)
        return self.v

    def __setitem__(self, key, value):
        print('setitem', key, value)
        self.v = value

    def __contains__(self, x):
        print('contains', x)
        return x == self.v

    def __call__(self, x=0):
        print('call', x)
        return self.v + x

    def __enter__(self):
        print('enter')
        return self

    def __exit__(self, *args):
        print('exit', args[0] is not None)
        return self.v % 2 == 0

    def __iter__(self):
        print('iter')
        return iter(range(self.v % 4))

    def __getattr__(self, name):
        print('getattr', name)
        if name.startswith('no'):
            raise AttributeError(name)
        return self.v

    @property
    def twice(self):
        print('twice')
        return self.v * 2
'''


class Writer(generate_more.More):
    """One program being written."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.names = 0
        self.scopes = [{t: [] for t in TYPES + ["Box"]}]
        self.loops = 0
        self.functions = []
        # How deep inside of what: a def, a generator, a comprehension.
        self.in_function = False
        self.in_generator = False
        self.in_expression_scope = 0
        self.in_class = 0

    # --- names ---

    def fresh(self, kind, declare=True):
        self.names += 1
        name = f"{kind[0].lower()}{self.names}"
        if declare:
            self.scopes[-1][kind].append(name)
        return name

    def known(self, kind):
        found = []
        for scope in self.scopes:
            found += scope[kind]
        return found

    def chance(self, p):
        return self.random.random() < p

    def pick(self, *options):
        return self.random.choice(options)

    # --- expressions ---

    def expr(self, kind, depth=3):
        """An expression of type `kind`."""
        known = self.known(kind)
        if depth <= 0 or self.chance(0.18):
            if known and self.chance(0.65):
                return self.random.choice(known)
            return self.literal(kind)
        d = depth - 1
        common = self.random.random()
        if common < 0.06:
            return f"({self.expr(kind, d)} if {self.expr(BOOL, d)} else {self.expr(kind, d)})"
        if common < 0.11:
            return f"say({self.expr(kind, d)})"
        if common < 0.14 and not self.in_expression_scope and not self.in_class:
            inner = self.expr(kind, d)
            return f"({self.fresh(kind, declare=False)} := {inner})"
        if common < 0.17:
            return f"({self.expr(kind, d)} {self.pick('and', 'or')} {self.expr(kind, d)})"
        if common < 0.20:
            return f"(lambda x, y=2: x)({self.expr(kind, d)})"
        if common < 0.23:
            return f"[{self.expr(kind, d)}, {self.expr(kind, d)}][{self.pick('0', '1', '-1')}]"
        functions = [f for f in self.functions if f[1] == kind]
        if functions and common < 0.36:
            return self.call(self.random.choice(functions), d)
        return getattr(self, "expr_" + kind)(d)

    def call(self, function, d):
        name, _, parameters = function
        arguments = []
        for index, (parameter, kind, default) in enumerate(parameters):
            if default and self.chance(0.4):
                break
            value = self.expr(kind, d - 1)
            arguments.append(value)
        named = [f"{p}={self.expr(k, d - 1)}" for p, k, default in parameters[len(arguments):]
                 if self.chance(0.5)]
        return f"{name}({', '.join(arguments + named)})"

    def literal(self, kind):
        r = self.random
        if kind == INT:
            return str(r.choice([0, 1, 2, 3, 5, 7, 10, -1, -3, 100, 255, 2 ** 31, 2 ** 63 - 1, 10 ** 20]))
        if kind == FLOAT:
            return r.choice(["0.5", "1.0", "-2.5", "3.25", "1e10", "0.1", "2.0"])
        if kind == STR:
            return repr(r.choice(["", "a", "bc", "hello", "x y z", "é", "12", "Ab,cD", "日本", "ab" * 9]))
        if kind == BOOL:
            return r.choice(["True", "False"])
        if kind == LIST:
            return "[" + ", ".join(self.literal(INT) for _ in range(r.randrange(4))) + "]"
        if kind == TUPLE:
            return r.choice(["()", "(1,)", "(1, 'a')", "(3, 2, 1)", "('x', 2.5, None)"])
        if kind == DICT:
            return r.choice(["{}", "{'a': 1}", "{'a': 1, 'b': 2}", "{1: 2, 'k': 3}"])
        return f"Box({r.randrange(6)})"

    def expr_int(self, d):
        e = self.expr
        r = self.random.random()
        if r < 0.30:
            return f"({e(INT, d)} {self.pick('+', '-', '*', '&', '|', '^')} {e(INT, d)})"
        if r < 0.38:
            return f"({e(INT, d)} {self.pick('//', '%')} {self.pick('3', '-7', '10', '2')})"
        if r < 0.43:
            return f"({self.pick('-', '~', '+')}{e(INT, d)})"
        if r < 0.50:
            return f"len({e(self.pick(STR, LIST, DICT, TUPLE), d)})"
        if r < 0.55:
            return f"sum({e(LIST, d)})"
        if r < 0.60:
            return f"{self.pick('max', 'min')}({e(INT, d)}, {e(INT, d)})"
        if r < 0.64:
            return f"abs({e(INT, d)})"
        if r < 0.69:
            return f"{e(STR, d)}.{self.pick('find', 'count')}({e(STR, d)})"
        if r < 0.74:
            return f"{e(DICT, d)}.get({e(STR, d)}, {e(INT, d)})"
        if r < 0.78:
            return f"({e(INT, d)} {self.pick('<<', '>>')} {self.pick('1', '3', '70')})"
        if r < 0.82:
            return f"int({e(self.pick(FLOAT, BOOL), d)} or 1)"
        if r < 0.86:
            return f"sum({self.comprehension(INT, d, 'generator')})"
        if r < 0.89:
            return f"({e(LIST, d)} or [1])[0]"
        if r < 0.92:
            return f"hash({e(INT, d)})"
        if r < 0.95:
            return f"(attempt(lambda: {self.pure(INT, d)}) or 0)"
        return f"{e('Box', d)}.{self.pick('twice', 'v', 'zed')}"

    def plain(self, kind, d):
        """For the iterable of a comprehension, where no walrus may stand."""
        self.in_expression_scope += 1
        text = self.expr(kind, d)
        self.in_expression_scope -= 1
        return text

    def pure(self, kind, d):
        """For a lambda's body: no walrus, which would be the lambda's own."""
        self.in_expression_scope += 1
        text = self.pick(f"({self.expr(INT, d)}) // {self.expr(INT, d)}",
                         f"{self.expr(LIST, d)}[{self.expr(INT, d)}]",
                         f"{self.expr(DICT, d)}[{self.expr(STR, d)}]",
                         f"int({self.expr(STR, d)})",
                         f"{self.expr(LIST, d)}.index({self.expr(INT, d)})")
        self.in_expression_scope -= 1
        return text

    def expr_float(self, d):
        e = self.expr
        return self.pick(
            f"({e(FLOAT, d)} {self.pick('+', '-', '*')} {e(FLOAT, d)})",
            f"({e(INT, 0)} / {self.pick('2', '3', '8', '-5')})",
            f"round({e(FLOAT, d)}, {self.pick('0', '1', '2')})",
            f"abs({e(FLOAT, d)})",
            f"({e(FLOAT, d)} // 0.5)",
            f"({e(FLOAT, d)} % 2.5)",
            f"float({e(BOOL, d)})")

    def expr_str(self, d):
        e = self.expr
        spec = self.pick("", ":>8", ":<6", ":^9", "!r", "!r:>12", "!s")
        return self.pick(
            f"({e(STR, d)} + {e(STR, d)})",
            f"({e(STR, d)} * {self.pick('0', '1', '2', '3')})",
            f"str({e(self.pick(*TYPES), d)})",
            f"repr({e(self.pick(*TYPES), d)})",
            f"{e(STR, d)}.{self.pick('upper', 'lower', 'strip', 'title', 'swapcase', 'capitalize')}()",
            f"{e(STR, d)}.replace({e(STR, 0)}, {e(STR, 0)})",
            f"{e(STR, d)}[{e(INT, 0)}:{self.pick('', '3', '-1')}]",
            f"{e(STR, d)}[::{self.pick('1', '2', '-1')}]",
            f"{e(STR, d)}.join({self.comprehension(STR, d, self.pick('list', 'generator'))})",
            "f'{" + self.quoted(INT, d) + spec.replace("!s", "") + "} and {" + self.quoted(STR, d) + spec + "}'",
            f"('%s=%r' % ({e(STR, d)}, {e(INT, d)}))",
            f"'{{}}-{{1}}-{{0}}'.replace('{{}}', '').format({e(INT, d)}, {e(STR, d)})",
            f"({e(STR, d)} or '?')[0]",
            f"{e(STR, d)}.center({self.pick('5', '10')}, '*')",
            f"', '.join(map(str, {e(LIST, d)}))",
            f"type({e(self.pick(*TYPES), d)}).__name__")

    def quoted(self, kind, d):
        """An expression that may stand in an f-string of any version of Python."""
        text = self.expr(kind, min(d, 1))
        if any(c in text for c in "'\"\\{}:!=") or "lambda" in text or ":=" in text:
            text = self.pick("say(1)", "len([1])") if kind == INT else "str(5)"
        return text

    def expr_bool(self, d):
        e = self.expr
        kind = self.pick(INT, INT, STR, LIST, FLOAT, TUPLE)
        return self.pick(
            f"({e(INT, d)} {self.pick('<', '<=', '==', '!=', '>', '>=')} {e(INT, d)})",
            f"({e(INT, d)} {self.pick('<', '<=')} {e(INT, d)} {self.pick('<', '>=', '!=')} {e(INT, d)})",
            f"({e(STR, d)} {self.pick('<', '==', '!=', 'in', 'not in')} {e(STR, d)})",
            f"(not {e(self.pick(*TYPES), d)})",
            f"({e(BOOL, d)} {self.pick('and', 'or', '==', '!=')} {e(BOOL, d)})",
            f"({e(INT, d)} {self.pick('in', 'not in')} {e(LIST, d)})",
            f"({e(STR, d)} in {e(DICT, d)})",
            f"isinstance({e(self.pick(*TYPES), d)}, {self.pick('int', 'str', '(list, dict)', 'bool', 'tuple')})",
            f"{self.pick('any', 'all')}({self.comprehension(BOOL, d, 'generator')})",
            f"bool({e(kind, d)})",
            f"({e(kind, d)} == {e(kind, d)})",
            f"({e('Box', d)} {self.pick('==', '<', '!=')} {e('Box', d)})",
            f"({e(INT, d)} in {e('Box', d)})",
            f"{e(STR, d)}.{self.pick('isdigit', 'isalpha', 'islower', 'isspace')}()")

    def expr_list(self, d):
        e = self.expr
        return self.pick(
            f"[{e(INT, d)}, {e(INT, d)}]",
            f"[{e(INT, d)}, *{e(LIST, d)}]",
            f"({e(LIST, d)} + {e(LIST, d)})",
            f"({e(LIST, d)} * {self.pick('0', '1', '2')})",
            f"sorted({e(LIST, d)}{self.pick('', ', reverse=True', ', key=lambda v: -v', ', key=lambda v: v % 3')})",
            f"{e(LIST, d)}[{self.pick('', '1', '-2')}:{self.pick('', '2', '-1')}:{self.pick('', '2', '-1')}]",
            self.comprehension(INT, d, "list"),
            f"list(range({self.pick('0', '3', '2, 7', '5, 0, -2')}))",
            f"list(map(lambda v: v {self.pick('+', '*', '-')} {self.literal(INT)}, {e(LIST, d)}))",
            f"list(filter(lambda v: v % 2, {e(LIST, d)}))",
            f"list({e(DICT, d)}.values())",
            f"list(reversed({e(LIST, d)}))",
            f"[a + b for a, b in zip({self.plain(LIST, d)}, {self.plain(LIST, d)})]",
            f"[i for i, v in enumerate({self.plain(LIST, d)})]",
            f"[len(w) for w in {self.plain(STR, d)}.split()]",
            f"list({e('Box', d)})")

    def expr_tuple(self, d):
        e = self.expr
        return self.pick(
            f"({e(INT, d)}, {e(STR, d)})",
            f"({e(TUPLE, d)} + {e(TUPLE, d)})",
            f"tuple({e(LIST, d)})",
            f"{e(TUPLE, d)}[{self.pick('', '1')}:]",
            f"divmod({e(INT, d)}, {self.pick('3', '-4', '10')})",
            f"{e(STR, d)}.partition({self.pick(repr(' '), repr('a'))})",
            f"(*{e(LIST, d)}, {e(INT, d)})")

    def expr_dict(self, d):
        e = self.expr
        return self.pick(
            f"{{{e(STR, d)}: {e(INT, d)}, {e(STR, d)}: {e(INT, d)}}}",
            f"{{**{e(DICT, d)}, {e(STR, d)}: {e(INT, d)}}}",
            f"({e(DICT, d)} | {e(DICT, d)})",
            f"dict(zip({e(STR, d)}, {e(LIST, d)}))",
            f"{{str(k): k * 2 for k in {self.plain(LIST, d)}}}",
            f"dict(a={e(INT, d)}, b={e(INT, d)})",
            f"dict.fromkeys({e(STR, d)}, {e(INT, d)})")

    def expr_Box(self, d):
        e = self.expr
        return self.pick(
            f"Box({self.random.randrange(8)})",
            f"({e('Box', d)} + {e('Box', d)})",
            f"({e('Box', d)} + {self.random.randrange(5)})",
            f"({self.random.randrange(5)} + {e('Box', d)})",
            f"Box(len({e(STR, d)}))")

    def comprehension(self, kind, d, form):
        self.in_expression_scope += 1
        self.names += 1
        name = f"c{self.names}"
        source = self.pick(self.expr(LIST, d - 1), f"range({self.random.randrange(5)})")
        self.scopes.append({t: [] for t in TYPES + ["Box"]})
        self.scopes[-1][INT].append(name)
        body = self.expr(kind, d - 1)
        condition = f" if {self.expr(BOOL, d - 1)}" if self.chance(0.4) else ""
        more = ""
        if self.chance(0.2):
            more = f" for {name}x in range({self.random.randrange(4)})"
        self.scopes.pop()
        self.in_expression_scope -= 1
        text = f"{body} for {name} in {source}{condition}{more}"
        return f"[{text}]" if form == "list" else f"({text})"

    # --- statements ---

    def block(self, depth, count=None):
        """The lines of a block; never empty."""
        lines = []
        for _ in range(count or self.random.randrange(1, 4)):
            lines += self.statement(depth)
        return lines or ["pass"]

    def indented(self, depth, count=None):
        self.scopes.append({t: [] for t in TYPES + ["Box"]})
        lines = ["    " + line for line in self.block(depth - 1, count)]
        self.scopes.pop()
        return lines

    def statement(self, depth):
        kinds = ["assign"] * 6 + ["print"] * 5 + ["augment"] * 3 + ["mutate"] * 3 + ["item"] * 2
        kinds += ["unpack"] * 2 + ["box"] * 3 + ["expression"] * 2 + ["nothing"]
        if depth > 0:
            kinds += ["if"] * 3 + ["for"] * 3 + ["while"] * 2 + ["try"] * 3 + ["with"] * 2 + ["match"] * 2
            if depth == TOP:
                kinds += ["function"] * 4 + ["generator"] * 3 + ["class"] * 2 + ["closure"] * 2
                kinds += ["flow"] * 3 + ["hierarchy"] * 2 + ["dict_methods", "set_methods", "list_methods", "formats"] * 2
                kinds += ["text_methods", "numbers"] * 2 + ["driven"] * 2 + ["shared"] * 2 + ["patterns"] * 2 + ["coroutines"]
        if self.loops:
            kinds += ["leave"] * 2
        if self.in_function and not self.in_generator:
            kinds += ["return"]
        if self.in_generator:
            kinds += ["yield"] * 5
        return getattr(self, "stmt_" + self.random.choice(kinds))(depth)

    def stmt_nothing(self, depth):
        return [self.pick("pass", "...", "'text'")]

    def stmt_assign(self, depth):
        kind = self.pick(*TYPES, "Box", INT, STR)
        value = self.expr(kind)
        return [f"{self.fresh(kind)} = {value}"]

    def stmt_expression(self, depth):
        return [f"show({self.expr(self.pick(*TYPES))}, *{self.expr(LIST, 1)}, k={self.expr(INT)})"]

    def stmt_print(self, depth):
        return [f"print({', '.join(self.expr(self.pick(*TYPES, 'Box')) for _ in range(self.random.randrange(1, 4)))})"]

    def stmt_augment(self, depth):
        kind = self.pick(INT, STR, LIST, FLOAT)
        known = self.scopes[-1][kind] if self.in_function else self.known(kind)
        if not known or self.in_class:
            return self.stmt_print(depth)
        name = self.random.choice(known)
        if kind == INT:
            return [f"{name} {self.pick('+', '-', '*', '|', '&', '^')}= {self.expr(INT)}",
                    f"{name} %= {self.pick('1000', '97')}"]
        if kind == FLOAT:
            return [f"{name} {self.pick('+', '-', '*')}= {self.expr(FLOAT)}"]
        return [f"{name} += {self.expr(kind)}", f"{name} = {name}[:20]"]

    def stmt_mutate(self, depth):
        known = self.known(LIST)
        if not known:
            return self.stmt_assign(depth)
        name = self.random.choice(known)
        return [self.pick(
            f"{name}.append({self.expr(INT)})",
            f"{name}.insert({self.pick('0', '1', '-1')}, {self.expr(INT)})",
            f"{name}.extend({self.expr(LIST)})",
            f"{name}[:1] = {self.expr(LIST)}",
            f"{name}.sort()",
            f"{name}.reverse()",
            f"print({name} and {name}.pop())",
            f"attempt(lambda: {name}.remove({self.literal(INT)}))",
            f"del {name}[2:]")]

    def stmt_item(self, depth):
        known = self.known(DICT)
        if not known:
            return self.stmt_assign(depth)
        name = self.random.choice(known)
        return self.pick(
            [f"{name}[{self.expr(STR)}] = {self.expr(INT)}"],
            [f"{name}[say('k')] = {name}.get('k', 0)", f"{name}[say('k')] += {self.expr(INT)}"],
            [f"print({name}.pop({self.expr(STR)}, None), {name}.setdefault('q', {self.expr(INT)}))"],
            [f"for k, v in {name}.items():", "    print(k, v)"],
            [f"{name}.update({self.expr(DICT)})"])

    def stmt_unpack(self, depth):
        a, b = self.fresh(INT, False), self.fresh(STR, False)
        line = f"{a}, {b} = {self.expr(INT)}, {self.expr(STR)}"
        self.scopes[-1][INT].append(a)
        self.scopes[-1][STR].append(b)
        more = self.fresh(LIST, False)
        second = f"{a}, *{more} = {self.expr(INT)}, *{self.expr(LIST)}"
        self.scopes[-1][LIST].append(more)
        return [line, second]

    def stmt_box(self, depth):
        known = self.known("Box")
        if not known:
            name = self.fresh("Box", False)
            line = f"{name} = {self.expr('Box')}"
            self.scopes[-1]["Box"].append(name)
            return [line]
        name = self.random.choice(known)
        return self.pick(
            [f"{name}.v = {self.expr(INT)} % 100"],
            [f"{name}.v += say({self.expr(INT)}) % 10"],
            [f"{name}[say(1)] = {self.expr(INT)} % 50"],
            [f"{name}[say(2)] += {self.expr(INT)} % 50"],
            [f"print({name}({self.expr(INT)}), {name}[say(0)])"],
            [f"print(attempt(lambda: {name}.nope), hasattr({name}, 'nothing'))"],
            [f"print([{name}, {self.expr('Box')}] == [{name}, {self.expr('Box')}])"])

    def stmt_if(self, depth):
        lines = [f"if {self.expr(self.pick(BOOL, BOOL, INT, LIST, 'Box'))}:"] + self.indented(depth)
        if self.chance(0.4):
            lines += [f"elif {self.expr(BOOL)}:"] + self.indented(depth)
        if self.chance(0.5):
            lines += ["else:"] + self.indented(depth)
        return lines

    def stmt_for(self, depth):
        name = self.fresh(INT, declare=False)
        source = self.pick(f"range({self.random.randrange(1, 5)})", f"{self.expr(LIST)}[:4]",
                           f"list({self.expr('Box')})")
        if self.chance(0.2):
            head = f"for {name}, ch in enumerate({self.expr(STR)}[:4]):"
        else:
            head = f"for {name} in {source}:"
        self.loops += 1
        lines = [head, f"    print({name})"] + self.indented(depth)
        self.loops -= 1
        if self.chance(0.3):
            lines += ["else:"] + self.indented(depth, 1)
        return lines

    def stmt_while(self, depth):
        name = self.fresh(INT, declare=False) + "w"
        self.loops += 1
        body = self.indented(depth)
        self.loops -= 1
        lines = [f"{name} = {self.random.randrange(1, 5)}", f"while {name} > 0 and {self.expr(BOOL)}:" if self.chance(0.5)
                 else f"while ({name} := {name} - 1) > 0:", f"    {name} -= 1"] + body
        if self.chance(0.3):
            lines += ["else:"] + self.indented(depth, 1)
        return lines

    def stmt_leave(self, depth):
        return [f"if {self.expr(BOOL)}:", f"    {self.pick('break', 'continue')}"]

    def stmt_try(self, depth):
        risky = self.pick("1 // 0", "[][1]", "{}['k']", "int('x')", "raise_it()", "None.attr",
                          "'a' + 1", "undefined_name", "[].pop()")
        if risky == "raise_it()":
            risky = f"raise {self.pick('ValueError', 'KeyError', 'IndexError')}({self.expr(INT)})"
        first = f"    if {self.expr(BOOL)}: {risky}"
        kind = self.pick("Exception", "(ValueError, KeyError)", "LookupError", "ZeroDivisionError", "ArithmeticError")
        lines = ["try:"] + self.indented(depth) + [first]
        lines += [f"except {kind} as error:", "    print('caught', type(error).__name__, error)"]
        lines += self.indented(depth, 1)
        if self.chance(0.2):
            lines += ["    raise"]
        if kind != "Exception":
            lines += ["except Exception as error:", "    print('other', error)"]
        if self.chance(0.4):
            lines += ["else:"] + self.indented(depth, 1)
        if self.chance(0.5):
            loops, self.loops = self.loops, 0
            lines += ["finally:", "    print('finally')"] + self.indented(depth, 1)
            self.loops = loops
        return ["try:"] + ["    " + line for line in lines] + [
            "except Exception as error:", "    print('outer', type(error).__name__)"] if lines.count("    raise") else lines

    def stmt_with(self, depth):
        name = self.fresh("Box", declare=False)
        lines = [f"with {self.expr('Box')} as {name}:"] + self.indented(depth)
        if self.chance(0.3):
            lines = ["try:"] + ["    " + line for line in lines + ["    raise ValueError('in with')"]]
            lines += ["except ValueError as error:", "    print(error)"]
        return lines

    def stmt_match(self, depth):
        kind = self.pick(INT, LIST, TUPLE, STR, DICT)
        patterns = {
            INT: ["0", "1 | 2", "int(q) if q > 5", "-1"],
            LIST: ["[]", "[x]", "[x, *rest]", "[1, _]"],
            TUPLE: ["()", "(x, str(y))", "(a, b, *_)"],
            STR: ["''", "'a' | 'bc'", "str(s) if len(s) > 3"],
            DICT: ["{'a': v, **rest}", "{'k': 3}", "{}"],
        }[kind]
        lines = [f"match {self.expr(kind)}:"]
        for pattern in self.random.sample(patterns, self.random.randrange(1, len(patterns) + 1)):
            lines.append(f"    case {pattern}:")
            lines.append(f"        print({pattern!r})")
            lines += ["    " + line for line in self.indented(depth, 1)]
        lines += ["    case _:", "        print('default')"]
        return lines

    def stmt_return(self, depth):
        return [f"if {self.expr(BOOL)}:", f"    return {self.expr(self.result)}"]

    def stmt_yield(self, depth):
        return self.pick([f"yield {self.expr(INT)}"], [f"print('sent', (yield {self.expr(INT)}))"],
                         [f"yield from {self.expr(LIST)}[:3]"])

    def inside(self, parameters, depth, count, generator=False):
        """The body of a function, in a scope of its own."""
        saved = (self.in_function, self.in_generator, self.loops, self.scopes, self.in_class)
        self.in_function, self.in_generator, self.loops, self.in_class = True, generator, 0, 0
        scope = {t: [] for t in TYPES + ["Box"]}
        # Globals may be read but not rebound by accident: only lists and dicts are seen.
        outside = {t: (self.known(t) if t in (LIST, DICT) else []) for t in TYPES + ["Box"]}
        self.scopes = [outside, scope]
        for name, kind in parameters:
            scope[kind].append(name)
        lines = ["    " + line for line in self.block(depth - 1, count)]
        if not generator:
            lines.append(f"    return {self.expr(self.result)}")
        self.in_function, self.in_generator, self.loops, self.scopes, self.in_class = saved
        return lines

    def parameters(self):
        result, default = [], False
        for index in range(self.random.randrange(4)):
            default = default or self.chance(0.3)
            kind = self.pick(INT, STR, LIST, INT)
            result.append((f"p{index}", kind, default))
        return result

    def signature(self, parameters):
        return ", ".join(f"{n}={self.literal(k)}" if d else n for n, k, d in parameters)

    def stmt_function(self, depth):
        self.result = self.pick(INT, STR, LIST, BOOL)
        result, parameters = self.result, self.parameters()
        name = f"f{len(self.functions)}_{self.names}"
        body = self.inside([(n, k) for n, k, _ in parameters], depth, 3)
        self.functions.append((name, result, parameters))
        return [f"def {name}({self.signature(parameters)}):"] + body + [
            f"print({self.call(self.functions[-1], 2)})"]

    def stmt_generator(self, depth):
        self.names += 1
        name = f"gen{self.names}"
        body = self.inside([("p", INT)], depth, 4, generator=True)
        lines = [f"def {name}(p=3):", "    yield p"] + body
        use = self.pick(
            [f"print(list({name}({self.expr(INT)})))"],
            [f"for item in {name}():", "    print(item)", "    if item: break"],
            [f"it = {name}(1)", "print(next(it))", "print(attempt(lambda: it.send('sent')), list(it))"],
            [f"it = {name}(2)", "next(it)", "print(attempt(lambda: it.throw(ValueError('thrown'))))", "it.close()"],
            [f"print(sum(x for x in {name}() if x), max({name}(), key=lambda v: -v))"])
        return lines + ["try:"] + ["    " + line for line in use] + [
            "except Exception as error:", "    print('generator', type(error).__name__, error)"]

    def stmt_closure(self, depth):
        self.names += 1
        n = self.names
        name = f"make{n}"
        return [f"def {name}(start):",
                f"    count = start",
                f"    def bump(by={self.expr(INT, 1)}):",
                f"        nonlocal count",
                f"        count += by",
                f"        return count",
                f"    return bump, lambda: count",
                f"b{n}, g{n} = {name}({self.expr(INT, 2)})",
                f"print(b{n}() + g{n}() + b{n}(2), g{n}())",
                f"print([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]])"]

    def stmt_class(self, depth):
        self.names += 1
        n = self.names
        name = f"C{n}"
        base = self.pick("", "(Box)", "(list)", "(dict)")
        self.in_class += 1
        value = self.expr(INT, 2)
        self.in_class -= 1
        lines = [f"class {name}{base}:", f"    attr = {value}", f"    squares = [v * v for v in range(3)]"]
        self.result = INT
        lines += ["    def method(self, p=1):"] + ["    " + line for line in self.inside([("p", INT)], depth, 2)]
        if base == "(Box)":
            lines += ["    def __add__(self, other):", "        print('sub add')", "        return super().__add__(other)",
                      "    @property", "    def twice(self):", "        return super().twice + 1"]
        make = f"{name}({self.random.randrange(4)})" if base == "(Box)" else f"{name}()"
        lines += [f"o{n} = {make}",
                  f"print(o{n}.method({self.expr(INT, 1)}), o{n}.attr, {name}.attr, {name}.squares)",
                  f"o{n}.attr += 1", f"print(o{n}.attr, {name}.attr, isinstance(o{n}, {name}))"]
        if base == "(Box)":
            lines += [f"print(o{n} + Box(1), 1 + o{n}, o{n}.twice, o{n} < Box(9))"]
        return lines

    def program(self):
        """Blocks of lines; each block stands at top level."""
        blocks = []
        for _ in range(self.random.randrange(4, 12)):
            lines = self.statement(TOP)
            # What a block may raise by accident is printed and does not end the program.
            lines = ["try:"] + ["    " + line for line in lines] + [
                "except Exception as error:", "    print('block', type(error).__name__, error)"]
            blocks.append(lines)
        return blocks


def blocks_of(seed):
    """The blocks of program number `seed`."""
    return Writer(seed).program()


def text_of(blocks):
    """A whole program."""
    return PRELUDE.lstrip("\n") + "\n\n" + "\n".join("\n".join(block) for block in blocks) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--out")
    options = parser.parse_args()
    for seed in range(options.seed, options.seed + options.count):
        text = text_of(blocks_of(seed))
        if options.out:
            os.makedirs(options.out, exist_ok=True)
            with open(os.path.join(options.out, f"seed_{seed}.py"), "w") as f:
                f.write(text)
        else:
            print(text)


if __name__ == "__main__":
    main()
