# A TypeError in making an iterator is another one for whoever joins, converts or looks for an item
class Number:
    __iter__ = 3


class Wrong:
    def __iter__(self):
        return 3


class Other:
    def __iter__(self):
        raise KeyError("k")


class Nothing:
    __iter__ = None


class Own:
    def __iter__(self):
        raise TypeError("own")


class Needs:
    def __iter__(self, more):
        pass


class Late:
    def __getitem__(self, at):
        raise TypeError("late")


def attempt(use, made):
    try:
        print(use(made))
    except Exception as error:
        print(type(error).__name__, error, error.__context__)


for made in Number(), Wrong(), Other(), Nothing(), Own(), Needs(), Late(), 3, None:
    print(type(made).__name__)
    for use in [
        " ".join, b" ".join, bytearray(b" ").join, bytes, bytearray, bytearray().extend, list,
        lambda made: 1 in made, lambda made: [*made], set, sorted, dict.fromkeys,
    ]:
        attempt(use, made)
# output:
#| Number
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError cannot convert 'Number' object to bytes None
#| TypeError cannot convert 'Number' object to bytearray None
#| TypeError can't extend bytearray with Number None
#| TypeError 'int' object is not callable None
#| TypeError argument of type 'Number' is not iterable None
#| TypeError 'int' object is not callable None
#| TypeError 'int' object is not callable None
#| TypeError 'int' object is not callable None
#| TypeError 'int' object is not callable None
#| Wrong
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError cannot convert 'Wrong' object to bytes None
#| TypeError cannot convert 'Wrong' object to bytearray None
#| TypeError can't extend bytearray with Wrong None
#| TypeError iter() returned non-iterator of type 'int' None
#| TypeError argument of type 'Wrong' is not iterable None
#| TypeError iter() returned non-iterator of type 'int' None
#| TypeError iter() returned non-iterator of type 'int' None
#| TypeError iter() returned non-iterator of type 'int' None
#| TypeError iter() returned non-iterator of type 'int' None
#| Other
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| KeyError 'k' None
#| Nothing
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError cannot convert 'Nothing' object to bytes None
#| TypeError cannot convert 'Nothing' object to bytearray None
#| TypeError can't extend bytearray with Nothing None
#| TypeError 'Nothing' object is not iterable None
#| TypeError argument of type 'Nothing' is not iterable None
#| TypeError 'Nothing' object is not iterable None
#| TypeError 'Nothing' object is not iterable None
#| TypeError 'Nothing' object is not iterable None
#| TypeError 'Nothing' object is not iterable None
#| Own
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError cannot convert 'Own' object to bytes None
#| TypeError cannot convert 'Own' object to bytearray None
#| TypeError can't extend bytearray with Own None
#| TypeError own None
#| TypeError argument of type 'Own' is not iterable None
#| TypeError own None
#| TypeError own None
#| TypeError own None
#| TypeError own None
#| Needs
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError cannot convert 'Needs' object to bytes None
#| TypeError cannot convert 'Needs' object to bytearray None
#| TypeError can't extend bytearray with Needs None
#| TypeError Needs.__iter__() missing 1 required positional argument: 'more' None
#| TypeError argument of type 'Needs' is not iterable None
#| TypeError Needs.__iter__() missing 1 required positional argument: 'more' None
#| TypeError Needs.__iter__() missing 1 required positional argument: 'more' None
#| TypeError Needs.__iter__() missing 1 required positional argument: 'more' None
#| TypeError Needs.__iter__() missing 1 required positional argument: 'more' None
#| Late
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| TypeError late None
#| int
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| b'\x00\x00\x00'
#| bytearray(b'\x00\x00\x00')
#| TypeError can't extend bytearray with int None
#| TypeError 'int' object is not iterable None
#| TypeError argument of type 'int' is not iterable None
#| TypeError Value after * must be an iterable, not int None
#| TypeError 'int' object is not iterable None
#| TypeError 'int' object is not iterable None
#| TypeError 'int' object is not iterable None
#| NoneType
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError can only join an iterable None
#| TypeError cannot convert 'NoneType' object to bytes None
#| TypeError cannot convert 'NoneType' object to bytearray None
#| TypeError can't extend bytearray with NoneType None
#| TypeError 'NoneType' object is not iterable None
#| TypeError argument of type 'NoneType' is not iterable None
#| TypeError Value after * must be an iterable, not NoneType None
#| TypeError 'NoneType' object is not iterable None
#| TypeError 'NoneType' object is not iterable None
#| TypeError 'NoneType' object is not iterable None
attempt(reversed, Late())  # expect: TypeError object of type 'Late' has no len() None
attempt(lambda made: sorted(iterable=made), [1])  # expect: TypeError sorted expected 1 argument, got 0 None
