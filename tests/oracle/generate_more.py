"""Statements for `generate.py` that exercise one thing at random depth and in random order.

Control flow through nested `try`s and loops, class hierarchies, sequences of method calls on one
container, formats of all kinds, generators driven from outside, closures that share variables,
patterns, coroutines. What each step gives or raises is printed.
"""

NAMES = "abcd"
PLAIN = ["0", "1", "-1", "255", "10 ** 20", "True", "0.5", "-2.25", "1e16", "1e-7", "float('inf')", "2.5", "1e22",
         "123456.789", "'a'", "'hello'", "''", "'é日'", "None", "(1, 2)", "[1]", "1j", "b'x'", "-0.0", "3.0"]


class More:
    """Mixed into `generate.Writer`."""

    def new(self, letter):
        self.names += 1
        return f"{letter}{self.names}"

    def value(self, *more):
        return self.pick(*PLAIN, *more)

    # --- control flow ---

    def stmt_flow(self, depth):
        name = self.new("flow")
        lines = [f"def {name}(n, log):"] + ["    " + line for line in self.flow(4, False, True)]
        lines += ["    return 'end'", "for n in range(4):", "    log = []",
                  f"    print(n, attempt(lambda: {name}(n, log)), log)"]
        return lines

    def flow(self, depth, loop, top=False):
        """Lines that leave their block in every way there is."""
        lines = []
        for _ in range(self.random.randrange(1, 4) + top):
            mark = self.random.randrange(100)
            choice = self.random.random()
            if depth <= 0 or choice < 0.2:
                lines.append(f"log.append({mark})")
            elif choice < 0.45:
                leave = ["return {}".format(mark), f"raise ValueError({mark})", f"raise KeyError({mark})", "1 // 0"]
                if loop:
                    leave += ["break", "continue"] * 2
                condition = self.pick("n == 0", "n == 1", "n % 2", "n > 1", "len(log) > 3", "len(log) % 3 == 0")
                lines += [f"if {condition}:", "    " + self.pick(*leave)]
            elif choice < 0.75:
                lines += ["try:"] + self.deeper(depth, loop)
                if self.chance(0.6):
                    kinds = self.pick("ValueError", "KeyError", "(ZeroDivisionError, KeyError)", "Exception")
                    lines += [f"except {kinds} as e:", "    log.append(('e', str(e), str(e.__context__)))"]
                    lines += self.deeper(depth, loop)
                    if self.chance(0.3):
                        lines += ["    " + self.pick("raise", "raise TypeError('again') from e", "raise TypeError(n)")]
                    if self.chance(0.3):
                        lines += ["else:"] + self.deeper(depth, loop)
                    if self.chance(0.5):
                        lines += ["finally:"] + self.deeper(depth, loop)
                else:
                    lines += ["finally:", f"    log.append({mark})"] + self.deeper(depth, loop)
            elif choice < 0.88:
                v = self.new("v")
                if self.chance(0.5):
                    lines += [f"for {v} in range({self.random.randrange(1, 4)}):", f"    log.append({v})"]
                else:
                    lines += [f"{v} = {self.random.randrange(1, 4)}", f"while {v}:", f"    {v} -= 1"]
                lines += self.deeper(depth, True)
                if self.chance(0.4):
                    lines += ["else:", "    log.append('else')"] + self.deeper(depth, loop)
            else:
                lines += [f"with Box(n + {self.random.randrange(3)}):"] + self.deeper(depth, loop)
        return lines

    def deeper(self, depth, loop):
        return ["    " + line for line in self.flow(depth - 1, loop)]

    # --- classes ---

    def stmt_hierarchy(self, depth):
        number = self.new("")
        classes, lines = [], []
        for index in range(self.random.randrange(2, 6)):
            name = f"H{number}_{index}"
            bases = self.random.sample(classes, min(len(classes), self.random.randrange(0, 3)))
            lines += [f"class {name}({', '.join(bases)}):"]
            body = []
            for method in self.random.sample(NAMES, self.random.randrange(0, 4)):
                body += self.member(method, name, bool(bases))
            if self.chance(0.3):
                body += [f"kind = {self.value()}"]
            if self.chance(0.2):
                body += ["def __getattr__(self, n):", f"    return ('{name}', n)"]
            if self.chance(0.2):
                body += ["def __init_subclass__(cls, **k):", f"    print('{name}', cls.__name__, k)",
                         "    super().__init_subclass__(**k)"]
            if self.chance(0.2):
                body += ["def __set_name__(self, owner, n): print('name', owner.__name__, n)"]
            if self.chance(0.2):
                body += ["def __eq__(self, other): return type(self) is type(other)"]
            if self.chance(0.15):
                body += ["__slots__ = ('s', '__dict__')"] if self.chance(0.5) else ["__slots__ = ()"]
            if self.chance(0.2):
                body += [f"def __repr__(self): return '<{name}>' + super().__repr__()[:0]"]
            lines += ["    " + line for line in body or ["pass"]]
            classes.append(name)
            lines += [f"print([c.__name__ for c in {name}.__mro__])"] if False else []
            lines += [f"o = {name}()"]
            for method in self.random.sample(NAMES, 3):
                use = self.pick(f"o.{method}()", f"o.{method}", f"{name}.{method}", f"getattr(o, '{method}', 'none')()")
                if use.endswith(")"):
                    lines += [f"print(attempt(lambda: {use}))"]
                else:
                    lines += [f"print(attempt(lambda: callable({use}) or {use}))"]
            if self.chance(0.3):
                lines += [f"o.{self.pick(*NAMES)} = {self.value()}"]
            if self.chance(0.3):
                method = self.pick(*NAMES)
                lines += [f"{self.pick(*classes)}.{method} = lambda self: '{method} {index}'",
                          f"print(attempt(lambda: o.{method}()))"]
            if self.chance(0.3):
                lines += [f"print(attempt(lambda: o == {name}()), attempt(lambda: hash(o) == hash(o)))"]
            if len(classes) > 1:
                other = self.pick(*classes)
                lines += [f"print(isinstance(o, {other}), issubclass({other}, {name}))"]
        # Each class is tried alone: an order of bases may be inconsistent.
        return lines

    def member(self, method, name, based):
        up = f"super().{method}()" if based and self.chance(0.6) else self.value()
        form = self.random.randrange(5)
        if form == 0:
            return ["@classmethod", f"def {method}(cls): return (cls.__name__, {up})"]
        if form == 1:
            return ["@staticmethod", f"def {method}(*a): return ('{name}', len(a))"]
        if form == 2:
            return ["@property", f"def {method}(self): return lambda: ('{name}', self.__class__.__name__)",
                    f"@{method}.setter", f"def {method}(self, v): print('set', v)"]
        return [f"def {method}(self): return ('{name}', {up})"]

    # --- containers ---

    def stmt_dict_methods(self, depth):
        name = self.new("m")
        lines = [f"{name} = {{{', '.join(f'{self.key()}: {i}' for i in range(self.random.randrange(5)))}}}"]
        for _ in range(self.random.randrange(4, 10)):
            k, d = self.key(), name
            act = self.pick(
                f"{d}.pop({k})", f"{d}.pop({k}, 'no')", f"{d}.popitem()", f"{d}.setdefault({k}, {self.value()})",
                f"{d}.get({k})", f"{d}[{k}]", f"{d}.update({{{k}: {self.value()}}})", f"{d}.update([({k}, 5)])",
                f"{d}.update(z=1)", f"list({d}.keys() & [1, 'a'])", f"sorted(map(str, {d}.keys() | [1, 'a']))",
                f"sorted(map(str, {d}.keys() ^ {{2, True}}))", f"sorted({d}.items() - [(1, 2)], key=repr)", f"{k} in {d}",
                f"({k}, 1) in {d}.items()", f"{d} | {{{k}: 9}}", f"{d} == dict({d})", f"list(reversed({d}))",
                f"list(reversed({d}.values()))", f"{d}.copy()", f"len({d})", f"next(iter({d}))", f"{d}.__delitem__({k})",
                f"{d}.keys() <= {{1, 'a', None}}", f"{d}.keys().isdisjoint([{k}])", f"dict.fromkeys({d}, 0)",
                f"{{v: k for k, v in {d}.items()}}", f"max({d}, key=str)", f"{d}.fromkeys('ab')", f"{d}.clear()"
                if self.chance(0.2) else f"str({d})", f"{d}.update({k})", f"[k for k in {d} if {d}.pop(k)]")
            lines += [f"print(attempt(lambda: {act}), {d})"]
        return lines

    def key(self):
        return self.pick("1", "True", "1.0", "'a'", "'b'", "None", "(1, 2)", "2", "'key'", "0", "-1", "frozenset()", "[1]",
                         "10 ** 20", "float(10 ** 20)", "'é'")

    def stmt_set_methods(self, depth):
        name = self.new("s")
        lines = [f"{name} = {{{', '.join(str(self.random.randrange(12)) for _ in range(self.random.randrange(1, 6)))}}}"]
        for _ in range(self.random.randrange(4, 9)):
            s = name
            other = self.pick("{1, 2, 3}", "{5}", "set()", "frozenset([2, 4, 6])", f"set({s})", "{0, 1, 2, 3, 4, 5, 6, 7}")
            many = self.pick(other, "[1, 2]", "range(4)", "'12'", "()", "5")
            act = self.pick(
                f"{s} {self.pick('|', '&', '-', '^', '<', '<=', '==', '!=', '>', '>=')} {other}",
                f"{s}.{self.pick('union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset', 'isdisjoint')}({many})",
                f"{s}.{self.pick('update', 'intersection_update', 'difference_update', 'symmetric_difference_update')}({many})",
                f"{s}.add({self.random.randrange(12)})", f"{s}.discard({self.random.randrange(12)})",
                f"{s}.remove({self.random.randrange(12)})", f"{s}.pop()", f"{s}.__ior__({other})", f"{s}.__isub__({other})",
                f"frozenset({s}) {self.pick('|', '&', '-', '^')} {other}", f"hash(frozenset({s})) == hash(frozenset({other}))",
                f"[1] in {s}", f"{{1}} in {s}", f"{s} | [1]", f"{s}.union([1], (2,), {{3}})", f"sorted({s}, reverse=True)")
            lines += [f"print(attempt(lambda: {act}), {s})"]
        return lines

    def stmt_list_methods(self, depth):
        name = self.new("x")
        lines = [f"{name} = [{', '.join(str(self.random.randrange(9)) for _ in range(self.random.randrange(7)))}]"]
        for _ in range(self.random.randrange(4, 9)):
            x, part = name, self.slice()
            other = self.pick("[7, 8]", "()", "'ab'", "range(3)", f"{x}", "[None]", "iter([1, 2])", "5", "{1: 2}")
            act = self.pick(
                f"{x}[{part}]", f"{x}.__setitem__(slice({self.slice_arguments()}), {other})", f"{x}.__delitem__(slice({self.slice_arguments()}))",
                f"{x}.insert({self.bound()}, 'i')", f"{x}.pop({self.bound()})", f"{x}.index({self.random.randrange(9)}, {self.bound()})",
                f"{x}.index({self.random.randrange(9)}, {self.bound()}, {self.bound()})", f"{x}.count({self.random.randrange(9)})",
                f"{x}.remove({self.random.randrange(9)})", f"{x}.extend({other})", f"{x}.__iadd__({other})", f"{x} + {other}",
                f"{x} * {self.bound()}", f"{x}.sort(key=str, reverse={self.pick('True', 'False')})", f"{x}.sort()", f"{x} < [3]",
                f"{x}.reverse()", f"sum({x})", f"tuple({x})[{part}]", f"range(20)[{part}]", f"str({x})[{part}]", f"bytes(range(9))[{part}]",
                f"[*{x}, *{other}]", f"list(zip({x}, {other}))", f"{x} in [{x}]", f"max({x}, default=0)", f"{x}[{self.bound()}]",
                f"range({self.bound(True)}, {self.bound(True)}, {self.bound(True)})[{part}]", f"len(range({self.bound(True)}, {self.bound(True)}))")
            lines += [f"print(attempt(lambda: {act}), {x})", f"del {x}[12:]"]
        return lines

    def bound(self, int_only=False):
        return self.pick("0", "1", "2", "3", "-1", "-2", "-9", "9", "10 ** 20", "-10 ** 20", "True",
                         *([] if int_only else ["None", "'a'", "1.0"] if self.chance(0.1) else []))

    def slice(self):
        return ":".join(self.pick("", "", self.bound()) for _ in range(self.pick(2, 3)))

    def slice_arguments(self):
        return ", ".join(self.pick("None", self.bound()) for _ in range(3))

    # --- text ---

    def stmt_formats(self, depth):
        lines = []
        for _ in range(self.random.randrange(3, 8)):
            v, r = self.value(), self.random
            spec = (self.pick("", "", "<", ">", "^", "=", "*<", "0>", "é^") + self.pick("", "", "+", "-", " ") +
                    self.pick("", "", "", "z") + self.pick("", "", "#") + self.pick("", "", "0") + self.pick("", "", "5", "12", "20") +
                    self.pick("", "", "", ",", "_") + self.pick("", "", ".0", ".1", ".3", ".10") +
                    self.pick("", "", "d", "f", "g", "e", "s", "x", "b", "o", "n", "%", "c", "G", "E", "X", "F", "r"))
            old = ("%" + self.pick("", "", "-", "+", "0", " ", "#") + self.pick("", "", "5", "12") + self.pick("", "", ".0", ".2", ".5") +
                   self.pick("d", "s", "r", "f", "g", "e", "x", "o", "c", "i", "X", "a", "%", "G", "q"))
            lines += [self.pick(
                f"print(attempt(lambda: format({v}, {spec!r})))",
                f"print(attempt(lambda: f'{{{v.replace(chr(39), chr(34))}!{self.pick('r', 's', 'a')}:{self.pick('', '<9', '>12', '^15', '.2', '.0')}}}'))",
                f"print(attempt(lambda: '{{:{spec}}}'.format({v})))",
                f"print(attempt(lambda: {old!r} % {v if v[0] != '(' else f'({v},)'}))",
                f"print(attempt(lambda: '{{{self.pick('', '0', '1', 'a', '0[0]', '0.real', 'a.b', '0[a]', '!r', '0!s', '0!x')}:{self.pick('', '>{1}', '{}', '5')}}}'.format({v}, {r.randrange(9)}, a={self.value()})))",
                f"print(attempt(lambda: {old!r} % ({v}, {self.value()})))",
                f"print(attempt(lambda: '%(a){old[1:]}' % {{'a': {v}}}))",
                f"print(attempt(lambda: round({self.pick('2.5', '0.125', '1234.5678', '-0.5', '1e16', '2675e-3', '15', '-25')}, {self.pick('0', '1', '2', '-1', '-2', 'None', '20')})))",
                f"print(attempt(lambda: repr({v}) + ascii({v}) + str({v})))")]
        return lines

    def stmt_text_methods(self, depth):
        lines = []
        for _ in range(self.random.randrange(3, 8)):
            text = self.pick("''", "'a'", "'abcabc'", "'  a b  '", "'Hello World'", "'ÄÖß'", "'a\\nb\\r\\nc'", "'x,y,,z'", "'日本語'",
                             "'12'", "'-3.5e2'", "'a\\tb'", "'aAbB'", "'ŉǆ'", "'İi'", "'ﬁn'", "'ΑΣ ΑΣΒ'")
            part = self.pick("'a'", "''", "'b'", "','", "' '", "'bc'", "'日'", "None", "'A'", "'\\n'", "1")
            n = self.pick("0", "1", "2", "-1", "-2", "5", "None", "10 ** 20")
            act = self.pick(
                f"split({part})", f"split({part}, {n})", f"rsplit({part}, {n})", f"partition({part})", f"rpartition({part})",
                f"replace({part}, 'xy')", f"replace({part}, 'xy', {n})", f"find({part}, {n})", f"rfind({part}, {n}, {self.bound()})",
                f"index({part})", f"rindex({part}, {self.bound()})", f"count({part})", f"count({part}, {n})", f"startswith({part}, {n})",
                f"endswith({part}, {n}, {self.bound()})", f"startswith(({part}, 'a'))", f"strip({part})", f"lstrip({part})", f"rstrip({part})",
                "title()", "capitalize()", "swapcase()", "upper()", "lower()", "casefold()", f"center(9, {part})", f"ljust({n})",
                f"rjust(7, '*')", f"zfill({n})", "expandtabs(3)", "splitlines()", "splitlines(True)", f"join({part})", "isalpha()",
                "isdigit()", "isalnum()", "isupper()", "istitle()", "isidentifier()", "isprintable()", "isnumeric()", "isdecimal()",
                f"removeprefix({part})", f"removesuffix({part})", "encode()", "encode('ascii', 'replace')", "encode('latin-1')",
                f"translate({{97: {part}, 98: None}})", f"__contains__({part})", f"__mul__({n})", f"__getitem__(slice(None, None, {n}))",
                f"__getitem__({n})", f"encode('utf-16-le')", f"encode('ascii', 'xmlcharrefreplace')")
            lines += [f"print(attempt(lambda: {text}.{act}))"]
            if self.chance(0.3):
                name = act.split("(")[0]
                if name not in ("casefold", "isidentifier", "isprintable", "isnumeric", "isdecimal", "encode", "translate", "__contains__",
                                "__getitem__"):
                    data = f"{text}.encode()"
                    act = act.replace("'xy'", "b'xy'").replace("'*'", "b'*'").replace("'a')", "b'a')")
                    if part.startswith("'") and "日" not in part:
                        act = act.replace(f"({part}", f"(b{part}").replace(f", {part}", f", b{part}")
                    if "日" not in act:
                        lines += [f"print(attempt(lambda: {data}.{act}))"]
        return lines

    def stmt_numbers(self, depth):
        lines = []
        for _ in range(self.random.randrange(3, 8)):
            a, b = self.number(), self.number()
            lines += [self.pick(
                f"print(attempt(lambda: {a} {self.pick('+', '-', '*', '/', '//', '%', '<', '==', '>=')} {b}))",
                f"print(attempt(lambda: divmod({a}, {b})))",
                f"print(attempt(lambda: {a} ** {self.pick('2', '-1', '0', '0.5', '3', '-2')}))",
                f"print(attempt(lambda: pow({a}, {self.pick('2', '5', '-1', '0')}, {b})))",
                f"print(attempt(lambda: {a} {self.pick('&', '|', '^', '<<', '>>')} {self.pick('1', '7', '-3', '64', '2 ** 65', 'True')}))",
                f"print(attempt(lambda: {self.pick('int', 'float', 'complex', 'bool', 'abs', 'round', 'hash', 'hex', 'bin', 'repr')}({a})))",
                f"print(attempt(lambda: {self.pick('int', 'float', 'complex')}({self.pick(repr(' 12 '), repr('1_0'), repr('0x1f'), repr('1e5'), repr('inf'), repr('-nan'), repr('1+2j'), repr(''), repr('٣'), repr('1__0'), repr('.5'), repr('+-1'))})))",
                f"print(attempt(lambda: int({self.pick(repr('ff'), repr('0b11'), repr('z'), repr('-0o7'), repr('12'), '12')}, {self.pick('16', '2', '0', '36', '10', '1', '8')})))",
                f"print(attempt(lambda: ({a}).{self.pick('bit_length()', 'as_integer_ratio()', 'is_integer()', 'hex()', 'conjugate()', 'real', 'imag', 'numerator', 'bit_count()')}))",
                f"print(attempt(lambda: ({a}).to_bytes({self.pick('1', '2', '9')}, {self.pick(repr('big'), repr('little'))}, signed={self.pick('True', 'False')})))",
                f"print(attempt(lambda: {self.pick('max', 'min', 'sum', 'sorted')}([{a}, {b}, {self.number()}])))",
                f"print(attempt(lambda: hash({a}) == hash({b}), ), {a} == {b})",
                f"print(attempt(lambda: round({a}, {self.pick('0', '1', '2', '-1', '-3', '15')})))")]
        return lines

    def number(self):
        return self.pick("0", "1", "-1", "7", "-13", "255", "2 ** 31", "2 ** 63", "-2 ** 63", "10 ** 30", "0.5", "-2.75", "1e308", "5e-324",
                         "float('inf')", "float('nan')", "True", "1j", "(2-3j)", "0.1", "1e16", "123456789.987654321", "-0.0")

    # --- generators, closures, patterns, coroutines ---

    def stmt_driven(self, depth):
        name = self.new("drive")
        body = []
        for _ in range(self.random.randrange(2, 6)):
            mark = self.random.randrange(100)
            form = self.random.randrange(7)
            if form == 0:
                body += [f"got = yield {mark}", f"print('got', got)"]
            elif form == 1:
                body += ["try:", f"    print((yield {mark}))", f"except {self.pick('ValueError', 'GeneratorExit', 'BaseException', 'KeyError')} as e:",
                         f"    print('in', type(e).__name__)", "    " + self.pick("raise", "pass", f"yield {mark + 1}", "return 'caught'")]
            elif form == 2:
                body += ["try:", f"    yield {mark}", "finally:", "    print('finally')"]
            elif form == 3:
                body += [f"print('from', (yield from {self.pick('[1, 2]', 'range(2)', 'inner()', 'inner()')}))"]
            elif form == 4:
                body += [f"for i in range({self.random.randrange(1, 4)}):", "    yield i"]
            elif form == 5:
                body += ["with Box(1):", f"    yield {mark}"]
            else:
                body += [f"if {self.pick('True', 'False')}:", f"    return {mark}"]
        lines = ["def inner():", "    try:", "        x = yield 'i'", "        print('inner', x)", "        return 'r'", "    finally:", "        print('inner done')",
                 f"def {name}():"] + ["    " + line for line in body or ["yield"]] + ["    yield 'last'", f"g = {name}()"]
        for _ in range(self.random.randrange(3, 9)):
            act = self.pick("next(g)", "next(g)", "g.send('s')", "g.send(None)", "g.throw(ValueError('v'))", "g.throw(KeyError)", "g.close()"
                            if self.chance(0.3) else "next(g, 'over')", "list(g)" if self.chance(0.2) else "next(g)")
            lines += [f"print(attempt(lambda: {act}))"]
        # An abandoned generator is dropped without its `finally`s, on purpose: none is left here.
        return lines + ["for _ in range(8): print(attempt(lambda: g.close()))"]

    def stmt_shared(self, depth):
        name = self.new("shared")
        lines = [f"def {name}(a, b={self.value()}, *c, d=2, **e):", "    t = [a]"]
        for index in range(self.random.randrange(1, 4)):
            act = self.pick("nonlocal a; a = (a, 1); return a", "nonlocal d; d += 1; return d", "return [a for _ in range(2)] + [b]",
                            "t.append(d); return t", "return (lambda: (a, d))()", "return sum(x for x in range(d))", "return sorted(e), c",
                            "return [lambda: x for x in c][-1]()", "nonlocal t; t = t + [x]; return t", "return {k: (a, v) for k, v in e.items()}")
            lines += [f"    def in{index}(x={self.value()}): {act}"]
            lines += [f"    print(attempt(in{index}), attempt(in{index}))"]
        lines += ["    return a, b, c, d, e, t"]
        for _ in range(3):
            arguments = self.random.sample(["1", "'p'", "*[3, 4]", "*()"], self.random.randrange(0, 3))
            named = self.random.sample(["d=5", "b=6", "q=7", "**{'w': 8}", "a=9", "**{'d': 1}", "**{'q': 1}"], self.random.randrange(0, 3))
            lines += [f"print(attempt(lambda: {name}({', '.join(arguments + named)})))"]
        return lines

    def stmt_patterns(self, depth):
        name = self.new("match")
        lines = ["class Point:", "    __match_args__ = ('x', 'y')", "    def __init__(self, x, y): self.x, self.y = x, y",
                 f"def {name}(v):", "    match v:"]
        for index in range(self.random.randrange(2, 7)):
            guard = self.pick("", "", "", " if v", " if say(True)", " if not v")
            lines += [f"        case {self.pattern(3)}{guard}:", f"            return {index}, sorted(k for k in locals() if k != 'v')"]
        lines += [f"for v in ({', '.join(self.subject() for _ in range(8))}):", f"    print(attempt(lambda: {name}(v)))"]
        try:
            compile("\n".join(lines), "x", "exec")
        except SyntaxError:
            return self.stmt_patterns(depth)
        return lines

    def subject(self):
        return self.pick("1", "'a'", "[1, 2]", "(1, [2, 3])", "{'a': 1}", "{'a': {'b': [1]}}", "Point(1, 2)", "Point([1], None)", "None", "True",
                         "[]", "1.0", "'abc'", "b'x'", "[1, 2, 3, 4]", "{1, 2}", "range(3)", "Point", "-1", "{}", "1+2j")

    def pattern(self, d):
        if d <= 0 or self.chance(0.25):
            self.names += 1
            return self.pick("1", "'a'", "None", "True", "-1", "1.0", f"n{self.names}", f"n{self.names}", "_", "int()", "str()", "1+2j")
        p = self.pattern
        self.names += 1
        return self.pick(f"[{p(d - 1)}, {p(d - 1)}]", f"[{p(d - 1)}, *r{self.names}]", f"[*_, {p(d - 1)}]", f"({p(d - 1)}, *_, {p(d - 1)})",
                         f"{{'a': {p(d - 1)}}}", f"{{'a': {p(d - 1)}, **m{self.names}}}", f"Point({p(d - 1)}, {p(d - 1)})", f"Point(x={p(d - 1)})",
                         f"({self.pick('1', 'None', 'int()')} | {self.pick('2', 'str()', '[]', '{}')})", f"{p(d - 1)} as w{self.names}", f"int(n{self.names})",
                         "list()", "Point(1, 2, 3)", "dict()", "[]", "(str() | bytes())", "Point()")

    def stmt_coroutines(self, depth):
        name = self.new("co")
        body = []
        for _ in range(self.random.randrange(1, 5)):
            body += self.pick(
                [f"out.append(await leaf({self.random.randrange(4)}))"], ["ticking = ticks(3)", "async for x in ticking:", "    out.append(x)", f"    if x == {self.random.randrange(4)}: break",
                 "await ticking.aclose()"],
                ["async with Gate():", "    out.append('in')"], ["out.append([x async for x in ticks(2)])"], ["out.append([await leaf(i) for i in range(2)])"],
                ["try:", "    await leaf(-1)", "except ValueError as e:", "    out.append(str(e))"], ["out.append(await asyncio.gather(leaf(1), leaf(2)))"],
                ["t = asyncio.create_task(leaf(5))", "await asyncio.sleep(0)", "out.append(await t)"], ["await asyncio.sleep(0)"],
                ["try:", "    await asyncio.wait_for(asyncio.sleep(0), 1)", "finally:", "    out.append('f')"],
                ["r = await asyncio.gather(leaf(-1), leaf(3), return_exceptions=True)", "out.append([str(x) for x in r])"])
        return ["import asyncio", "async def leaf(n):", "    await asyncio.sleep(0)", "    if n < 0: raise ValueError('negative')", "    return n * 2",
                "async def ticks(n):", "    try:", "        for i in range(n):", "            yield i", "    finally:", "        print('ticks over')",
                "class Gate:", "    async def __aenter__(self): print('open'); return self", "    async def __aexit__(self, *a): print('shut', a[0]); return True",
                f"async def {name}():", "    out = []"] + ["    " + line for line in body] + ["    return out", f"print(attempt(lambda: asyncio.run({name}())))"]
