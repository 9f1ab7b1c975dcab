# policy: strict
x: int = 1                                   # reject: annotation
y: int                                       # reject: annotation
def f(a: int, b: str = "") -> bool: return True
class C:
    z: int                                   # reject: annotation
