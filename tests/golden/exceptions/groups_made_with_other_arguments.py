# What a group says of itself is what it was made of, whatever its `args` are.
class Coded(ExceptionGroup):
    def __new__(cls, message, members, code=0):
        group = super().__new__(cls, message, members)
        group.code = code
        return group

    def derive(self, members):
        return Coded(self.message, members, self.code)


class Failures(ExceptionGroup):
    def __new__(cls, members):
        return super().__new__(cls, "failures", members)

    def __init__(self, members):
        self.count = len(members)


group = Coded("all", [ValueError(1), TypeError(2), Coded("some", [KeyError(3)], 7)], 5)
print(str(group), "|", f"{group!s}", "|", repr(group), group.args)
# output:
#| all (3 sub-exceptions) | all (3 sub-exceptions) | Coded('all', [ValueError(1), TypeError(2), Coded('some', [KeyError(3)], 7)], 5) ('all', [ValueError(1), TypeError(2), Coded('some', [KeyError(3)], 7)], 5)
for part in group.split(KeyError):
    print(part, part.code, part.exceptions)
# output:
#| all (1 sub-exception) 5 (Coded('some', [KeyError(3)], 7),)
#| all (2 sub-exceptions) 5 (ValueError(1), TypeError(2))
failures = Failures([ValueError(1), KeyError(2)])
print(failures, failures.args, failures.count)
# output:
#| failures (2 sub-exceptions) ('failures', [ValueError(1), KeyError(2)]) 2
plain = ExceptionGroup("plain", [ValueError(1)])
plain.args = (1, 2, 3)
print(plain, repr(plain), plain.message)  # expect: plain (1 sub-exception) ExceptionGroup(1, 2, 3) plain
members = [ValueError(1)]
group = ExceptionGroup("kept", members)
members.append(ValueError(2))
print(group, group.exceptions, group.args)
# output:
#| kept (1 sub-exception) (ValueError(1),) ('kept', [ValueError(1), ValueError(2)])
try:
    try:
        raise Coded("raised", [ValueError(1), OSError(2)], 1)
    except* ValueError as e:
        print("caught", e, e.code)  # expect: caught raised (1 sub-exception) 1
except Coded as e:
    print("left", e, e.code)  # expect: left raised (1 sub-exception) 1
raise failures
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "groups_made_with_other_arguments.py", line 49, in <module>
#!   |     raise failures
#!   | Failures: failures (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | ValueError: 1
#!     +---------------- 2 ----------------
#!     | KeyError: 2
#!     +------------------------------------
