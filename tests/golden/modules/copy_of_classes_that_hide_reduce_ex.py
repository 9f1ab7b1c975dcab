import copy


class Plain:
    __reduce_ex__ = None


class Items(list):
    __reduce_ex__ = None


class Pairs(dict):
    __reduce_ex__ = None


class Number(int):
    __reduce_ex__ = None


class Slots:
    __slots__ = ("a",)
    __reduce_ex__ = None


class Reduces:
    __reduce_ex__ = None

    def __reduce__(self):
        return Reduces, (), {"z": 1}


class States:
    __reduce_ex__ = None

    def __getstate__(self):
        return {"g": 2}


class Wants:
    __reduce_ex__ = None

    def __new__(cls, x):
        return object.__new__(cls)


class Nothing:
    __reduce__ = None


def show(work):
    try:
        made = work()
        print(type(made).__name__, vars(made), made if hasattr(made, "real") else "")
        print(made if isinstance(made, (list, dict)) else "")
    except Exception as e:
        print(type(e).__name__, e)


for x in (Plain(), Items([1, [2]]), Pairs(a=[1]), Number(5), Slots(), Reduces(), States(),
          Wants(1), Nothing()):
    try:
        x.q = [5]
    except AttributeError:
        x.a = 1
    show(lambda: copy.copy(x))
    show(lambda: copy.deepcopy(x))
    show(lambda: copy.copy(x).q is x.q)
# output:
#| Plain {'q': [5]} 
#|
#| Plain {'q': [5]} 
#|
#| TypeError vars() argument must have __dict__ attribute
#| Items {'q': [5]} 
#| [1, [2]]
#| Items {'q': [5]} 
#| [1, [2]]
#| TypeError vars() argument must have __dict__ attribute
#| Pairs {'q': [5]} 
#| {'a': [1]}
#| Pairs {'q': [5]} 
#| {'a': [1]}
#| TypeError vars() argument must have __dict__ attribute
#| Number {'q': [5]} 5
#|
#| Number {'q': [5]} 5
#|
#| TypeError vars() argument must have __dict__ attribute
#| TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
#| TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
#| TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
#| Reduces {'z': 1} 
#|
#| Reduces {'z': 1} 
#|
#| AttributeError 'Reduces' object has no attribute 'q'
#| States {'g': 2} 
#|
#| States {'g': 2} 
#|
#| AttributeError 'States' object has no attribute 'q'
#| Wants {'q': [5]} 
#|
#| Wants {'q': [5]} 
#|
#| TypeError vars() argument must have __dict__ attribute
#| TypeError 'NoneType' object is not callable
#| TypeError 'NoneType' object is not callable
#| TypeError 'NoneType' object is not callable
