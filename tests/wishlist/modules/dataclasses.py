from dataclasses import asdict, dataclass, field, replace


@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)

    def __post_init__(self):
        self.total = self.x + self.y


@dataclass(frozen=True)
class F:
    a: str


p = P(1, 2)
print(p, p == P(1, 2), p < P(1, 3), p.total, asdict(p), replace(p, y=9))
# output:
#| P(x=1, y=2, tags=[]) True True 3 {'x': 1, 'y': 2, 'tags': []} P(x=1, y=9, tags=[])
try:
    F('x').a = 'y'
except Exception as error:
    print(type(error).__name__, error)  # expect: FrozenInstanceError cannot assign to field 'a'
print({F('x'): 1}[F('x')])  # expect: 1
