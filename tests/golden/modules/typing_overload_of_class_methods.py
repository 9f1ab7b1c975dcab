from typing import get_overloads, overload


class A:
    @overload
    @classmethod
    def f(cls, x: int) -> int: ...

    @overload
    @staticmethod
    def g(x: str) -> str: ...

    @classmethod
    def f(cls, x):
        return x


print(A.f(3), len(get_overloads(A.f)))  # expect: 3 1
