"""One-way constraints solved incrementally: inheritance, dispatch, lists of objects."""
STRONGEST, STRONG, MEDIUM, WEAK, WEAKEST = 0, 1, 2, 3, 4


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stay = True


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def add(self, planner):
        for v in self.variables():
            v.constraints.append(self)
        planner.incremental_add(self)

    def remove(self, planner):
        if self.is_satisfied():
            planner.incremental_remove(self)
        for v in self.variables():
            v.constraints.remove(self)

    def satisfy(self, mark, planner):
        self.choose(mark)
        if not self.is_satisfied():
            return None
        for v in self.inputs():
            v.mark = mark
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.unsatisfy()
        out.determined_by = self
        planner.add_propagate(self, mark)
        out.mark = mark
        return overridden

    def inputs_known(self, mark):
        return all(v.mark == mark or v.stay or v.determined_by is None for v in self.inputs())

    def is_input(self):
        return False


class Unary(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False

    def variables(self):
        return [self.variable]

    def inputs(self):
        return []

    def output(self):
        return self.variable

    def is_satisfied(self):
        return self.satisfied

    def unsatisfy(self):
        self.satisfied = False

    def choose(self, mark):
        self.satisfied = self.variable.mark != mark and self.strength < self.variable.strength

    def recalculate(self):
        self.variable.strength = self.strength
        self.variable.stay = not self.is_input()
        if self.variable.stay:
            self.execute()


class Stay(Unary):
    def execute(self):
        pass


class Edit(Unary):
    def is_input(self):
        return True

    def execute(self):
        pass


class Binary(Constraint):
    def __init__(self, a, b, strength):
        super().__init__(strength)
        self.a, self.b = a, b
        self.direction = None

    def variables(self):
        return [self.a, self.b]

    def inputs(self):
        return [self.a] if self.direction == 'forward' else [self.b]

    def output(self):
        return self.b if self.direction == 'forward' else self.a

    def is_satisfied(self):
        return self.direction is not None

    def unsatisfy(self):
        self.direction = None

    def choose(self, mark):
        a, b = self.a, self.b
        if a.mark == mark:
            self.direction = 'forward' if b.mark != mark and self.strength < b.strength else None
        elif b.mark == mark:
            self.direction = 'backward' if a.mark != mark and self.strength < a.strength else None
        elif a.strength > b.strength:
            self.direction = 'backward' if self.strength < a.strength else None
        else:
            self.direction = 'forward' if self.strength < b.strength else None

    def recalculate(self):
        source, out = self.inputs()[0], self.output()
        out.strength = max(self.strength, source.strength)
        out.stay = source.stay
        if out.stay:
            self.execute()


class Equal(Binary):
    def execute(self):
        self.output().value = self.inputs()[0].value


class Scale(Binary):
    def __init__(self, a, scale, offset, b, strength):
        super().__init__(a, b, strength)
        self.scale, self.offset = scale, offset

    def variables(self):
        return [self.a, self.b, self.scale, self.offset]

    def inputs(self):
        return super().inputs() + [self.scale, self.offset]

    def execute(self):
        if self.direction == 'forward':
            self.b.value = self.a.value * self.scale.value + self.offset.value
        else:
            self.a.value = (self.b.value - self.offset.value) // self.scale.value


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def incremental_add(self, c):
        mark = self.new_mark()
        overridden = c.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def incremental_remove(self, c):
        out = c.output()
        c.unsatisfy()
        unsatisfied = self.remove_propagate(out)
        for strength in range(WEAKEST + 1):
            for u in unsatisfied:
                if u.strength == strength:
                    self.incremental_add(u)

    def remove_propagate(self, out):
        out.determined_by = None
        out.strength = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            v = todo.pop()
            for c in v.constraints:
                if not c.is_satisfied():
                    unsatisfied.append(c)
            for c in v.constraints:
                if c is not v.determined_by and c.is_satisfied():
                    c.recalculate()
                    todo.append(c.output())
        return unsatisfied

    def add_propagate(self, c, mark):
        todo = [c]
        while todo:
            d = todo.pop()
            if d.output().mark == mark:
                self.incremental_remove(c)
                return False
            d.recalculate()
            out = d.output()
            for other in out.constraints:
                if other is not out.determined_by and other.is_satisfied():
                    todo.append(other)
        return True

    def extract_plan(self, sources):
        mark = self.new_mark()
        plan = []
        todo = [c for c in sources if c.is_satisfied()]
        while todo:
            c = todo.pop()
            if c.output().mark != mark and c.inputs_known(mark):
                plan.append(c)
                c.output().mark = mark
                for other in c.output().constraints:
                    if other is not c.output().determined_by and other.is_satisfied():
                        todo.append(other)
        return plan


def chain(n):
    planner = Planner()
    variables = [Variable(f'v{i}', 0) for i in range(n + 1)]
    for i in range(n):
        Equal(variables[i], variables[i + 1], STRONGEST).add(planner)
    Stay(variables[-1], WEAK).add(planner)
    edit = Edit(variables[0], STRONG)
    edit.add(planner)
    plan = planner.extract_plan([edit])
    total = 0
    for i in range(100):
        variables[0].value = i
        for c in plan:
            c.execute()
        total += variables[-1].value
    edit.remove(planner)
    return total


def projection(n):
    planner = Planner()
    scale, offset = Variable('scale', 10), Variable('offset', 1000)
    pairs = []
    for i in range(n):
        source, target = Variable(f's{i}', i), Variable(f't{i}', i)
        Stay(source, MEDIUM).add(planner)
        Scale(source, scale, offset, target, STRONGEST).add(planner)
        pairs.append((source, target))
    edit = Edit(pairs[0][0], STRONG)
    edit.add(planner)
    plan = planner.extract_plan([edit])
    for i in range(100):
        pairs[0][0].value = i
        for c in plan:
            c.execute()
    return pairs[0][1].value + sum(t.value for _, t in pairs[1:])


print(chain(1500), sum(projection(1200 + i) for i in range(40)))
