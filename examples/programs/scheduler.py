# Tasks with dependencies on a few workers: order, critical path, cycles, and a chart.
# run: --input plan=@scheduler.json scheduler.py


class CycleError(ValueError):
    def __init__(self, path):
        super().__init__(' -> '.join(path))


class Heap:
    """The smallest first."""

    def __init__(self):
        self.items = []

    def __bool__(self):
        return bool(self.items)

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i and self.items[i] < self.items[(i - 1) // 2]:
            parent = (i - 1) // 2
            self.items[i], self.items[parent] = self.items[parent], self.items[i]
            i = parent

    def pop(self):
        top, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0] = last
            i = 0
            while (child := 2 * i + 1) < len(self.items):
                if child + 1 < len(self.items) and self.items[child + 1] < self.items[child]:
                    child += 1
                if self.items[i] <= self.items[child]:
                    break
                self.items[i], self.items[child] = self.items[child], self.items[i]
                i = child
        return top


def ordered(tasks):
    done, path, result = set(), [], []

    def visit(name):
        if name in path:
            raise CycleError(path[path.index(name):] + [name])
        if name in done:
            return
        path.append(name)
        for before in tasks[name]['after']:
            visit(before)
        path.pop()
        done.add(name)
        result.append(name)

    for name in tasks:
        visit(name)
    return result


def longest(tasks):
    """Hours that must pass from a task's start to the end of everything."""
    after = {name: [] for name in tasks}
    for name, task in tasks.items():
        for before in task['after']:
            after[before].append(name)
    hours = {}
    for name in reversed(ordered(tasks)):
        hours[name] = tasks[name]['hours'] + max((hours[n] for n in after[name]), default=0)
    return hours


def schedule(tasks, workers):
    urgency = longest(tasks)
    waiting = {name: set(task['after']) for name, task in tasks.items()}
    ready, running = Heap(), Heap()
    for name, needs in waiting.items():
        if not needs:
            ready.push((-urgency[name], name))
    free = list(reversed(workers))
    now, chart = 0, []
    while ready or running:
        while ready and free:
            _, name = ready.pop()
            worker = free.pop()
            end = now + tasks[name]['hours']
            running.push((end, name, worker))
            chart.append((worker, name, now, end))
        now, name, worker = running.pop()
        free.append(worker)
        for other, needs in waiting.items():
            if name in needs:
                needs.remove(name)
                if not needs:
                    ready.push((-urgency[other], other))
    return chart, now


tasks = {task['name']: task for task in plan['tasks']}
print('order:', ' '.join(ordered(tasks)))
urgency = longest(tasks)
print('critical:', ' > '.join(sorted((n for n in tasks if urgency[n] == max(urgency.values())), key=lambda n: -urgency[n])), max(urgency.values()), 'hours')
for count in (1, 2, 3):
    workers = (plan['workers'] + ['cyd'])[:count]
    chart, end = schedule(tasks, workers)
    print(f'\n{count} workers: {end} hours, {sum(t["hours"] for t in tasks.values()) / (end * count):.0%} busy')
    for worker in workers:
        row = ['.'] * end
        for who, name, start, stop in chart:
            if who == worker:
                row[start:stop] = (name[0].upper() + name[1:] * 9)[:stop - start]
        print(f'  {worker:<4}' + ''.join(row))
tasks['design']['after'].append('deploy')
try:
    ordered(tasks)
except CycleError as error:
    print('\ncycle:', error)
