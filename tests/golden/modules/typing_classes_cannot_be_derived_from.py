import typing
from typing import TypeVar, ParamSpec, TypeVarTuple, ForwardRef, Union, Any, ClassVar

for base in TypeVar, ParamSpec, TypeVarTuple, ForwardRef, type(Union), type(Union[int, str]), type(ClassVar[int]):
    try:
        class C(base):
            pass
    except TypeError as e:
        print(e)
# output:
#| Cannot subclass special typing classes
#| Cannot subclass special typing classes
#| Cannot subclass special typing classes
#| Cannot subclass special typing classes
#| Cannot subclass special typing classes
#| Cannot subclass special typing classes
#| Cannot subclass special typing classes
import collections
print(collections.abc.Mapping, isinstance({}, collections.abc.Mapping))  # expect: <class 'collections.abc.Mapping'> True
import sys
print(sys.flags.optimize, sys.flags.dev_mode, sys.flags.bytes_warning)  # expect: 0 False 0
