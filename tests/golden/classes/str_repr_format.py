class Both:
    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


class OnlyRepr:
    def __repr__(self):
        return 'only repr'


class OnlyStr:
    def __str__(self):
        return 'only str'


print(Both(), [Both()], str(Both()), repr(Both()), f'{Both()} {Both()!r}', '%s %r' % (Both(), Both()), '{} {!r}'.format(Both(), Both()))  # expect: str [repr] str repr str repr str repr str repr
print(OnlyRepr(), str(OnlyRepr()), [OnlyRepr()])  # expect: only repr only repr [only repr]
print(OnlyStr(), repr(OnlyStr()).startswith('<'))  # expect: only str True


class Fmt:
    def __format__(self, spec):
        return f'<{spec}>'


print(f'{Fmt()}', f'{Fmt():abc}', format(Fmt(), 'x'), '{:>{}}'.format(Fmt(), 5))  # expect: <> <abc> <x> <>5>


class Bad:
    def __str__(self):
        return None


try:
    str(Bad())
except TypeError as error:
    print(error)  # expect: __str__ returned non-string (type NoneType)
try:
    f'{Bad()}'
except TypeError as error:
    print(error)  # expect: __str__ returned non-string (type NoneType)
try:
    f'{Both():>10}'
except TypeError as error:
    print(error)  # expect: unsupported format string passed to Both.__format__
print(f'{Both()!s:>10}|')
# output:
#|        str|
