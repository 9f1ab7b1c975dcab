import inspect


class C:
    a = 1

    def m(self):
        pass

    @property
    def p(self):
        return 5


async def co():
    pass


def gen():
    yield


print([name for name, value in inspect.getmembers(C()) if not name.startswith("_")])  # expect: ['a', 'm', 'p']
print([name for name, value in inspect.getmembers(C, inspect.isfunction)])  # expect: ['m']
print(inspect.isfunction(gen), inspect.ismethod(C().m), inspect.isclass(C), inspect.isbuiltin(len), inspect.isroutine(str.join))  # expect: True True True True True
print(inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen), inspect.isgenerator(gen()), inspect.isasyncgenfunction(gen))  # expect: True True True False
print(inspect.ismodule(inspect), inspect.isdatadescriptor(C.p), inspect.ismethoddescriptor(str.join), inspect.isabstract(C))  # expect: True True True False
print(inspect.cleandoc("a\n    b\n      c\n\n"), inspect.getmodulename("/a/b.py"), inspect.getmro(bool))
# output:
#| a
#| b
#|   c b (<class 'bool'>, <class 'int'>, <class 'object'>)
print(inspect.get_annotations(inspect.cleandoc), inspect.getattr_static(C(), "a"), inspect.indentsize("\t  x"))  # expect: {} 1 10
