import dataclasses
import dataclasses as dc
import typing
import typing as t
from dataclasses import InitVar, KW_ONLY, dataclass, fields
from typing import ClassVar
from typing import ClassVar as Shared

for text in ["ClassVar", "ClassVar [int]", " ClassVar[int]", "typing.ClassVar", "typing .ClassVar[int]",
             "typing. ClassVar", "t.ClassVar[int]", "Shared[int]", "typing.ClassVar+", "typing..ClassVar",
             "typing.ClassVarx", "dataclasses.ClassVar", "CV", "x.ClassVar", "", "3", "__name__",
             "InitVar", "dataclasses.InitVar[int]", "dc .InitVar", "typing.InitVar", "InitVar.[int]",
             "KW_ONLY", "dc.KW_ONLY", "typing.KW_ONLY", "typing.List[ClassVar]", "str"]:
    @dataclass
    class C:
        x: text
        y: int = 3

    parameters = [name for name in dc.fields(C)]
    print(repr(text), [f.name for f in fields(C)], C.__match_args__)
# output:
#| 'ClassVar' ['y'] ('y',)
#| 'ClassVar [int]' ['y'] ('y',)
#| ' ClassVar[int]' ['y'] ('y',)
#| 'typing.ClassVar' ['y'] ('y',)
#| 'typing .ClassVar[int]' ['y'] ('y',)
#| 'typing. ClassVar' ['y'] ('y',)
#| 't.ClassVar[int]' ['y'] ('y',)
#| 'Shared[int]' ['y'] ('y',)
#| 'typing.ClassVar+' ['y'] ('y',)
#| 'typing..ClassVar' ['x', 'y'] ('x', 'y')
#| 'typing.ClassVarx' ['x', 'y'] ('x', 'y')
#| 'dataclasses.ClassVar' ['x', 'y'] ('x', 'y')
#| 'CV' ['x', 'y'] ('x', 'y')
#| 'x.ClassVar' ['x', 'y'] ('x', 'y')
#| '' ['x', 'y'] ('x', 'y')
#| '3' ['x', 'y'] ('x', 'y')
#| '__name__' ['x', 'y'] ('x', 'y')
#| 'InitVar' ['y'] ('x', 'y')
#| 'dataclasses.InitVar[int]' ['y'] ('x', 'y')
#| 'dc .InitVar' ['y'] ('x', 'y')
#| 'typing.InitVar' ['x', 'y'] ('x', 'y')
#| 'InitVar.[int]' ['y'] ('x', 'y')
#| 'KW_ONLY' ['y'] ()
#| 'dc.KW_ONLY' ['y'] ()
#| 'typing.KW_ONLY' ['x', 'y'] ('x', 'y')
#| 'typing.List[ClassVar]' ['x', 'y'] ('x', 'y')
#| 'str' ['x', 'y'] ('x', 'y')


@dataclass
class Holds:
    a: "int"
    b: "ClassVar[int]" = 5
    c: "typing.Optional[Holds]" = None


print(Holds(1), Holds.b)  # expect: Holds(a=1, c=None) 5
