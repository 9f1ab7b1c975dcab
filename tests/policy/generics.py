# policy: strict
type Point = tuple[int, int]                 # reject: generics
def first[T](items: list[T]) -> T: return items[0]   # reject: generics
class Box[T, *Ts, **P]: pass                 # reject: generics, generics, generics
