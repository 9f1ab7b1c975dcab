# An agent's workflow: steps as coroutines, retries, a simulated clock, results gathered in order.
# run: workflow.py
import asyncio


class Flaky(Exception):
    pass


class Service:
    """Stands for what a host would grant: it fails in a known pattern."""

    def __init__(self, failures):
        self.failures = dict(failures)
        self.calls = []

    async def fetch(self, key):
        self.calls.append(key)
        await asyncio.sleep(0)
        if self.failures.get(key, 0) > 0:
            self.failures[key] -= 1
            raise Flaky(f'{key} is busy')
        return {'key': key, 'value': sum(map(ord, key)) % 97}


async def with_retries(make, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            return await make()
        except Flaky as error:
            print(f'  attempt {attempt}: {error}')
            if attempt == attempts:
                error.add_note(f'gave up after {attempts} attempts')
                raise


class Step:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print('begin', self.name)
        return self

    async def __aexit__(self, kind, value, traceback):
        if kind is None:
            print('done', self.name)
            return False
        print('failed', self.name, '|', value, *getattr(value, '__notes__', []))
        return kind is Flaky


async def pages(service, keys):
    for key in keys:
        yield await with_retries(lambda: service.fetch(key))


def summarize(results):
    best = max(results, key=lambda r: (r['value'], r['key']))
    mean = sum(r['value'] for r in results) / len(results)
    return f'best {best["key"]} with {best["value"]}, mean {mean:.2f}'


async def main():
    service = Service({'beta': 1, 'delta': 2, 'omega': 9})
    results = []
    async with Step('collect'):
        async for page in pages(service, ['alpha', 'beta', 'gamma', 'delta']):
            print('  got', page)
            results.append(page)
    async with Step('hopeless'):
        results.append(await with_retries(lambda: service.fetch('omega')))
    async with Step('parallel'):
        more = await asyncio.gather(*(service.fetch(k) for k in ('x', 'y', 'z')))
        results.extend(more)
    async with Step('summary'):
        print(' ', summarize(results))
        print('  large:', [r['key'] async for r in pages(Service({}), 'pqr') if r['value'] > 15])
    print(len(service.calls), 'calls')
    return len(results)


print('results:', asyncio.run(main()))
