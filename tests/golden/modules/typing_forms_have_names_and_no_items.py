import re
import typing
from typing import List, Union, Optional, Annotated, ClassVar, Deque, Any, Tuple, Callable, Literal, Pattern, Match, Generic, TypeVarTuple, TypedDict, Unpack, get_origin, get_type_hints
print(List.__name__, List[int].__name__, Union.__name__, Optional[int].__name__, Annotated[int, 1].__name__, ClassVar[int].__qualname__, Deque.__name__)  # expect: List List Union Optional Annotated ClassVar Deque
for form in (Any, Union, Union[str, int], List, Tuple, Callable, Annotated, Annotated[int, ''], Optional[int]):
    try: iter(form)
    except TypeError as error: print(error)
# output:
#| '_AnyMeta' object is not iterable
#| '_SpecialForm' object is not iterable
#| '_UnionGenericAlias' object is not iterable
#| '_SpecialGenericAlias' object is not iterable
#| '_TupleType' object is not iterable
#| '_CallableType' object is not iterable
#| 'type' object is not iterable
#| '_AnnotatedAlias' object is not iterable
#| '_UnionGenericAlias' object is not iterable
print(Literal[[], []], Literal[1, 1, True, 'a'], Literal[{}, {}])
# output:
#| typing.Literal[[], []] typing.Literal[1, True, 'a'] typing.Literal[{}, {}]
print(issubclass(type(re.compile('')), Pattern), isinstance(re.match('', ''), Match), get_origin(Pattern[str]) is re.Pattern, Match)  # expect: True True True typing.Match
try:
    class Wrong(typing.Match): pass
except TypeError as error: print(error)  # expect: type 're.Match' is not an acceptable base type
Ts = TypeVarTuple('Ts')
for wrong in (lambda: Annotated[(*Ts, 1)], lambda: Generic[Ts]):
    try: print(wrong())
    except TypeError as error: print(error)
# output:
#| Annotated[...] should not be used with an unpacked TypeVarTuple
#| Parameters to Generic[...] must all be type variables or parameter specification variables.
def f(*args: *tuple[int, str]): ...
print(get_type_hints(f), get_type_hints(f) == {'args': Unpack[tuple[int, str]]})  # expect: {'args': *tuple[int, str]} True
class Table(TypedDict):
    row: 'Row'
Row = int
print(Table.__annotations__, get_type_hints(Table))
# output:
#| {'row': ForwardRef('Row', module='__main__')} {'row': <class 'int'>}
class Bad:
    a: ClassVar['ClassVar[int]'] = 7
try: get_type_hints(Bad)
except TypeError as error: print(error)  # expect: typing.ClassVar[int] is not valid as type argument
def broken(a: 'Missing[T'): ...
try: get_type_hints(broken)
except SyntaxError as error: print(type(error).__name__)  # expect: SyntaxError
