class Emitter:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler=None):
        if handler is None:
            return lambda f: self.on(event, f) or f
        self.handlers.setdefault(event, []).append(handler)

    def emit(self, event, *args, **kwargs):
        results = []
        for handler in self.handlers.get(event, []):
            try:
                results.append(handler(*args, **kwargs))
            except Exception as error:
                results.append(f'{type(error).__name__}: {error}')
        return results


bus = Emitter()


@bus.on('sum')
def add(*numbers, scale=1):
    return sum(numbers) * scale


@bus.on('sum')
def broken(*numbers, **_):
    return numbers[0] / 0


bus.on('sum', lambda *n, scale=1: max(n))
print(bus.emit('sum', 1, 2, 3, scale=2), bus.emit('nothing'))  # expect: [12, 'ZeroDivisionError: division by zero', 3] []
