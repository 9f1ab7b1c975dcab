"""Tool for measuring execution time of small code snippets: callables only, by a granted clock."""

import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter


class Timer:
    """Class for timing execution speed of callables."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        for given, name in ((stmt, "stmt"), (setup, "setup")):
            if isinstance(given, str):
                if given != "pass":
                    raise PermissionError(f"timeit's {name} as text would be run as code, which is "
                                          "not done here: give a function, such as lambda: f(5)")
            elif not callable(given):
                raise ValueError(f"{name} is neither a string nor callable")
        self._stmt = stmt
        self._setup = setup

    def timeit(self, number=default_number):
        """Time 'number' executions of the main statement."""
        timer, stmt = self.timer, self._stmt
        if self._setup != "pass":
            self._setup()
        if stmt == "pass":
            def stmt():
                pass
        begin = timer()
        for _ in range(number):
            stmt()
        return timer() - begin

    def repeat(self, repeat=default_repeat, number=default_number):
        """Call timeit() a few times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Return the number of loops and time taken so that total time >= 0.2."""
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10

    def print_exc(self, file=None):
        """Helper to print a traceback from the timed code."""
        import traceback
        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Convenience function to create Timer object and call timeit method."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
           number=default_number, globals=None):
    """Convenience function to create Timer object and call repeat method."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
