class Factor:
    def __rmul__(self, other):
        return 'reflected'

    def __index__(self):
        return 2


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


for sequence in ['ab', b'ab', bytearray(b'ab'), (1,), [1]]:
    attempt(lambda: sequence.__mul__(None))
    attempt(lambda: sequence.__rmul__(1.5))
    attempt(lambda: sequence.__mul__('a'))
    attempt(lambda: sequence.__mul__(Factor()))
    attempt(lambda: sequence.__mul__(True))
# output:
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| abab
#| ab
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| b'abab'
#| b'ab'
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| bytearray(b'abab')
#| bytearray(b'ab')
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| (1, 1)
#| (1,)
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| [1, 1]
#| [1]
attempt(lambda: [1].__imul__(None))  # expect: TypeError 'NoneType' object cannot be interpreted as an integer
attempt(lambda: [1].__imul__('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: bytearray(b'ab').__imul__(2.0))  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt(lambda: [1].__imul__(Factor()))  # expect: [1, 1]
