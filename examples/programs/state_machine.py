# An order's life as a state machine with guards, effects and a history.
# run: state_machine.py


class TransitionError(Exception):
    def __init__(self, state, event, reason='no such transition'):
        super().__init__(f'{event!r} in state {state!r}: {reason}')
        self.state, self.event = state, event


class Machine:
    """Transitions are collected from methods marked with `@on`."""

    transitions = {}

    def __init_subclass__(cls, initial, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.initial = initial
        cls.transitions = {}
        for name, value in vars(cls).items():
            for source, target, guard in getattr(value, 'edges', ()):
                cls.transitions[source, name] = (target, guard)

    def __init__(self):
        self.state = self.initial
        self.history = [self.initial]

    def send(self, event, *args):
        try:
            target, guard = self.transitions[self.state, event]
        except KeyError:
            raise TransitionError(self.state, event) from None
        if guard and not guard(self, *args):
            raise TransitionError(self.state, event, f'refused by {guard.__name__}')
        getattr(self, event)(*args)
        self.state = target
        self.history.append(target)
        return self

    @classmethod
    def diagram(cls):
        for (source, event), (target, guard) in cls.transitions.items():
            yield f'{source:>10} --{event}{"?" if guard else ""}--> {target}'


def on(source, target, guard=None):
    def mark(method):
        if not hasattr(method, 'edges'):
            method.edges = []
        method.edges.append((source, target, guard))
        return method
    return mark


def paid_in_full(order, amount):
    return amount >= order.total


class Order(Machine, initial='new'):
    def __init__(self, *items):
        super().__init__()
        self.items = dict(items)
        self.refunded = 0

    @property
    def total(self):
        return sum(self.items.values())

    @on('new', 'new')
    def add(self, name, price):
        self.items[name] = price

    @on('new', 'paid', guard=paid_in_full)
    def pay(self, amount):
        self.change = amount - self.total

    @on('paid', 'shipped')
    def ship(self):
        print('    shipping', ', '.join(sorted(self.items)))

    @on('paid', 'cancelled')
    @on('new', 'cancelled')
    def cancel(self):
        self.refunded = self.total if self.state == 'paid' else 0

    @on('shipped', 'returned')
    def give_back(self, *names):
        self.refunded = sum(self.items.pop(n) for n in names)


print('\n'.join(Order.diagram()))
scripts = [
    [('add', 'pen', 2), ('pay', 30), ('ship',), ('give_back', 'pen')],
    [('pay', 5), ('pay', 25), ('cancel',)],
    [('ship',)],
    [('cancel',), ('pay', 100)],
    [('pay', 25), ('ship',), ('give_back', 'nothing')],
]
for script in scripts:
    order = Order(('book', 20), ('lamp', 5))
    print('order', order.total)
    for event, *args in script:
        try:
            order.send(event, *args)
        except TransitionError as error:
            print('    refused:', error)
        except KeyError as error:
            print('    failed:', repr(error), 'still', order.state)
    print('   ', ' > '.join(order.history), '| refunded', order.refunded, '| change', getattr(order, 'change', None))
