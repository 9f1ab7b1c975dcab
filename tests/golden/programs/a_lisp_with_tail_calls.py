"""A Lisp with closures, tail calls, quasi-quotes and error reports."""
import operator as op
import re
from functools import reduce


class LispError(Exception):
    def __init__(self, message, form=None):
        super().__init__(message)
        self.form = form

    def __str__(self):
        where = f" in {show(self.form)}" if self.form is not None else ""
        return f"{self.args[0]}{where}"


class Symbol(str):
    __slots__ = ()

    def __repr__(self):
        return f"Symbol({super().__repr__()})"


TOKEN = re.compile(r"""\s*(?:;[^\n]*\n?)?\s*(,@|[('`,)]|"(?:\\.|[^\\"])*"|[^\s('"`,;)]+)""")
QUOTES = {"'": Symbol("quote"), "`": Symbol("quasiquote"), ",": Symbol("unquote"), ",@": Symbol("unquote-splicing")}


def tokens(text):
    at = 0
    text = text.rstrip()
    while at < len(text):
        found = TOKEN.match(text, at)
        if not found:
            raise LispError(f"cannot read {text[at:at + 10]!r}")
        at = found.end()
        yield found[1]


def atom(token):
    match token:
        case "#t":
            return True
        case "#f":
            return False
    if token.startswith('"'):
        return token[1:-1].encode().decode("unicode_escape")
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            continue
    return Symbol(token)


def read(stream):
    token = next(stream, None)
    if token is None:
        raise LispError("unexpected end")
    if token == "(":
        out = []
        while True:
            try:
                out.append(read(stream))
            except StopReading:
                return out
    if token == ")":
        raise StopReading
    if token in QUOTES:
        return [QUOTES[token], read(stream)]
    return atom(token)


class StopReading(Exception):
    pass


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unbound {name}")


class Lambda:
    def __init__(self, names, body, env):
        self.names, self.body, self.env = names, body, env

    def bind(self, args):
        if len(args) != len(self.names):
            raise LispError(f"{len(self.names)} arguments wanted, {len(args)} given")
        return Env(self.names, args, self.env)

    def __call__(self, *args):
        env = self.bind(args)
        return [evaluate(form, env) for form in self.body][-1]


def show(x):
    match x:
        case True:
            return "#t"
        case False:
            return "#f"
        case Symbol():
            return str(x)
        case str():
            return '"' + x + '"'
        case list():
            return "(" + " ".join(map(show, x)) + ")"
        case Lambda():
            return "<lambda>"
        case _:
            return str(x)


def expand(form, env):
    if not isinstance(form, list) or not form:
        return form
    if form[0] == "unquote":
        return evaluate(form[1], env)
    out = []
    for part in form:
        if isinstance(part, list) and part and part[0] == "unquote-splicing":
            out.extend(evaluate(part[1], env))
        else:
            out.append(expand(part, env))
    return out


def evaluate(x, env):
    while True:
        match x:
            case Symbol():
                return env.find(x)[x]
            case [Symbol("quote"), value]:
                return value
            case [Symbol("quasiquote"), value]:
                return expand(value, env)
            case [Symbol("if"), test, then, *rest]:
                x = then if evaluate(test, env) is not False else (rest[0] if rest else None)
            case [Symbol("define"), [name, *names], *body]:
                env[name] = Lambda(names, body, env)
                return None
            case [Symbol("define"), name, value]:
                env[name] = evaluate(value, env)
                return None
            case [Symbol("set!"), name, value]:
                env.find(name)[name] = evaluate(value, env)
                return None
            case [Symbol("lambda"), names, *body]:
                return Lambda(names, body, env)
            case [Symbol("let"), pairs, *body]:
                x = [[Symbol("lambda"), [n for n, _ in pairs], *body], *[v for _, v in pairs]]
            case [Symbol("begin"), *body, last]:
                for form in body:
                    evaluate(form, env)
                x = last
            case [head, *args]:
                function = evaluate(head, env)
                args = [evaluate(arg, env) for arg in args]
                if isinstance(function, Lambda):
                    env = function.bind(args)
                    *body, x = function.body
                    for form in body:
                        evaluate(form, env)
                    continue
                try:
                    return function(*args)
                except (TypeError, ZeroDivisionError, IndexError) as error:
                    raise LispError(f"{type(error).__name__}: {error}", x) from error
            case _:
                return x


def standard():
    env = Env()
    env.update({
        "+": lambda *a: sum(a), "*": lambda *a: reduce(op.mul, a, 1), "-": lambda a, *b: reduce(op.sub, b, a) if b else -a,
        "/": op.truediv, "<": op.lt, ">": op.gt, "=": op.eq, "<=": op.le, "eq?": op.is_, "mod": op.mod,
        "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a, *b], "list": lambda *a: list(a),
        "null?": lambda x: x == [], "length": len, "map": lambda f, *l: list(map(f, *l)), "append": lambda *l: sum(l, []),
        "apply": lambda f, a: f(*a), "display": lambda *a: print(*(x if isinstance(x, str) else show(x) for x in a)),
        "not": lambda x: x is False, "string-append": lambda *a: "".join(a), "expt": pow, "abs": abs, "max": max,
    })
    return env


PROGRAM = r"""
(define (fact n) (if (<= n 1) 1 (* n (fact (- n 1)))))
(display "30! =" (fact 30))
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(display (loop 2000 0))     ; a tail call
(define counter (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))
(counter) (counter)
(display "count" (counter))
(display (map (lambda (x y) (* x y)) '(1 2 3) (list 4 5 6)))
(define xs '(b c))
(display `(a ,@xs ,(+ 1 2) "s\t"))
(define (filter p l) (if (null? l) '() (if (p (car l)) (cons (car l) (filter p (cdr l))) (filter p (cdr l)))))
(display (filter (lambda (x) (= 0 (mod x 3))) '(1 2 3 4 5 6 7 8 9)))
(display (apply max '(3 9 2)) (expt 2 100) (/ 1 8) #t)
(car '())
(/ 1 0)
(fact)
(nothing 1)
(+ 1 "a")
"""
env = standard()
stream = tokens(PROGRAM)
while True:
    try:
        form = read(stream)
    except LispError:
        break
    except StopReading:
        print("stray )")
        continue
    try:
        result = evaluate(form, env)
        if result is not None:
            print("=>", show(result))
    except LispError as error:
        print("error:", error, "|", type(error.__cause__).__name__)
# output:
#| 30! = 265252859812191058636308480000000
#| 2001000
#| => 1
#| => 2
#| count 3
#| (4 10 18)
#| (a b c 3 "s	")
#| (3 6 9)
#| 9 1267650600228229401496703205376 0.125 #t
#| error: IndexError: list index out of range in (car (quote ())) | IndexError
#| error: ZeroDivisionError: division by zero in (/ 1 0) | ZeroDivisionError
#| error: 1 arguments wanted, 0 given | NoneType
#| error: unbound nothing | NoneType
#| error: TypeError: unsupported operand type(s) for +: 'int' and 'str' in (+ 1 "a") | TypeError
print(repr(Symbol("x")), Symbol("x") == "x", {Symbol("k"): 1}["k"])  # expect: Symbol('x') True 1
