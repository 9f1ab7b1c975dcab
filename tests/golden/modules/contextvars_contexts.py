import contextvars

level = contextvars.ContextVar("level", default=0)
name = contextvars.ContextVar("name")
print(level.get(), name.get("none"), level.name)  # expect: 0 none level
token = level.set(5)
print(level.get(), token.old_value is contextvars.Token.MISSING, token.var is level, contextvars.Token.MISSING)  # expect: 5 True True <Token.MISSING>
copy = contextvars.copy_context()


def inside(n):
    print("inside", level.get(), n)
    level.set(n)
    name.set("changed")
    return level.get()


print(copy.run(inside, 9), level.get(), copy[level], copy.get(name), level in copy, len(copy))
# output:
#| inside 5 9
#| 9 5 9 changed True 2
level.reset(token)
print(level.get(), dict(contextvars.copy_context().items()))  # expect: 0 {}
for wrong in (lambda: level.reset(token), lambda: level.reset(5), lambda: name.get(), lambda: copy[5],
              lambda: contextvars.ContextVar(5), lambda: copy.run(copy.run, print)):
    try:
        wrong()
    except (RuntimeError, TypeError, LookupError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
# output:
#| RuntimeError <Token used var=<ContextVar name='level' default=0
#| TypeError expected an instance of Token, got 5
#| LookupError <ContextVar name='name'
#| TypeError a ContextVar key was expected, got 5
#| TypeError context variable name must be a str
#| RuntimeError cannot enter context: <_contextvars.Context object
