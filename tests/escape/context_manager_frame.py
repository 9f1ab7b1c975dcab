# contextlib keeps the generator
import contextlib
@contextlib.contextmanager
def f():
    yield
print(f().gen.gi_frame)                      # reject: frame
