import operator, re
from typing import Callable, Any, NamedTuple
class Token(NamedTuple):
    kind: str
    text: str
    at: int
class RuleError(Exception):
    def __init__(self, message, source, at):
        super().__init__(f"{message}\n  {source}\n  {' ' * at}^")
SPEC = [("NUM", r"\d+(?:\.\d+)?"), ("STR", r"'[^']*'"), ("NAME", r"[A-Za-z_][\w.]*"), ("OP", r"<=|>=|==|!=|[-+*/()<>,]"), ("WS", r"\s+"), ("BAD", r".")]
SCANNER = re.compile("|".join(f"(?P<{k}>{p})" for k, p in SPEC))
COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq, "!=": operator.ne, "in": lambda a, b: a in b}
FUNCTIONS: dict[str, Callable[..., Any]] = {"max": max, "min": min, "len": len, "upper": str.upper, "round": round}
class Parser:
    def __init__(self, source):
        self.source = source
        self.tokens = [Token(m.lastgroup, m.group(), m.start()) for m in SCANNER.finditer(source) if m.lastgroup != "WS"]
        self.tokens.append(Token("END", "", len(source)))
        self.i = 0
    def fail(self, message):
        raise RuleError(message, self.source, self.tokens[self.i].at)
    def take(self, *texts):
        token = self.tokens[self.i]
        if token.text in texts and token.kind in ("OP", "NAME"):
            self.i += 1
            return token.text
    def parse(self):
        tree = self.either()
        if self.tokens[self.i].kind != "END":
            self.fail(f"unexpected {self.tokens[self.i].text!r}")
        return tree
    def either(self):
        left = self.both()
        while self.take("or"):
            left = ("or", left, self.both())
        return left
    def both(self):
        left = self.negated()
        while self.take("and"):
            left = ("and", left, self.negated())
        return left
    def negated(self):
        return ("not", self.negated()) if self.take("not") else self.compared()
    def compared(self):
        left = self.sum()
        if op := self.take(*COMPARE):
            return ("cmp", op, left, self.sum())
        return left
    def sum(self):
        left = self.product()
        while op := self.take("+", "-"):
            left = ("bin", op, left, self.product())
        return left
    def product(self):
        left = self.atom()
        while op := self.take("*", "/"):
            left = ("bin", op, left, self.atom())
        return left
    def atom(self):
        token = self.tokens[self.i]
        self.i += 1
        match token:
            case Token("NUM", text):
                return ("lit", float(text) if "." in text else int(text))
            case Token("STR", text):
                return ("lit", text[1:-1])
            case Token("NAME", name) if self.take("("):
                args = []
                while not self.take(")"):
                    args.append(self.either())
                    if not self.take(",") and self.tokens[self.i].text != ")":
                        self.fail("expected , or )")
                return ("call", name, *args)
            case Token("NAME", name):
                return ("name", name)
            case Token("OP", "("):
                tree = self.either()
                return tree if self.take(")") else self.fail("expected )")
            case Token("OP", "-"):
                return ("bin", "-", ("lit", 0), self.atom())
        self.i -= 1
        self.fail("expected a value" if token.kind != "END" else "unfinished rule")
def evaluate(tree, env):
    match tree:
        case ("lit", value):
            return value
        case ("name", path):
            value = env
            for part in path.split("."):
                value = value[part]
            return value
        case ("not", inner):
            return not evaluate(inner, env)
        case ("and" | "or" as op, a, b):
            first = evaluate(a, env)
            return evaluate(b, env) if bool(first) == (op == "and") else first
        case ("cmp", op, a, b):
            return COMPARE[op](evaluate(a, env), evaluate(b, env))
        case ("bin", op, a, b):
            return {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}[op](evaluate(a, env), evaluate(b, env))
        case ("call", name, *args):
            return FUNCTIONS[name](*(evaluate(a, env) for a in args))
        case _:
            raise NotImplementedError(tree)
ENV = {"user": {"age": 17, "name": "Ada", "roles": ["editor", "admin"]}, "total": 120.5, "limit": 100}
for source in ["user.age >= 18 or 'admin' in user.roles", "total - limit * 2 < -(70)", "max(1, user.age, 3) / 4 + 1", "not user.name == 'Bob' and len(user.roles) > 1", "upper(user.name) + '!'",
               "user.email == 1", "1 +", "(1", "total > > 3", "f(1)", "1 2", "round(total / 7, 2)", "'a' < 1", "1 / (limit - 100)", "", "a ? b"]:
    try:
        tree = Parser(source).parse()
        print(source, "=>", evaluate(tree, ENV), tree if len(str(tree)) < 70 else "")
    except RuleError as error:
        print("syntax:", error)
    except Exception as error:
        print(f"{source} failed: {type(error).__name__}: {error}")
# output:
#| user.age >= 18 or 'admin' in user.roles => True 
#| total - limit * 2 < -(70) => True 
#| max(1, user.age, 3) / 4 + 1 => 5.25 
#| not user.name == 'Bob' and len(user.roles) > 1 => True 
#| upper(user.name) + '!' => ADA! ('bin', '+', ('call', 'upper', ('name', 'user.name')), ('lit', '!'))
#| user.email == 1 failed: KeyError: 'email'
#| syntax: unfinished rule
#|   1 +
#|      ^
#| syntax: expected )
#|   (1
#|     ^
#| syntax: expected a value
#|   total > > 3
#|           ^
#| f(1) failed: KeyError: 'f'
#| syntax: unexpected '2'
#|   1 2
#|     ^
#| round(total / 7, 2) => 17.21 
#| 'a' < 1 failed: TypeError: '<' not supported between instances of 'str' and 'int'
#| 1 / (limit - 100) failed: ZeroDivisionError: division by zero
#| syntax: unfinished rule
#|   
#|   ^
#| syntax: unexpected '?'
#|   a ? b
#|     ^
