# What is thrown into a generator keeps its context; only what the generator itself handles becomes one.
from contextlib import ExitStack, contextmanager
def shown(error):
    chain = []
    while error is not None:
        chain.append(repr(error)); error = error.__context__
    return ' after '.join(chain)
def ends(error):
    try: yield
    finally: raise error
def handles(error):
    try: raise OSError('own')
    except OSError:
        try: yield
        except Exception as inner: print('inside', shown(inner)); raise error
def lets(error): yield
def delegates(error): yield from ends(error)
for make in (ends, handles, lets, delegates):
    for begun in (True, False):
        generator = make(KeyError('new'))
        if begun: next(generator)
        try: raise ValueError('handled')
        except ValueError:
            try: generator.throw(TypeError('thrown'))
            except Exception as error: print(make.__name__, begun, shown(error))
            try: generator.throw(TypeError('again'))
            except Exception as error: print(shown(error))
# output:
#| ends True KeyError('new') after TypeError('thrown')
#| TypeError('again')
#| ends False TypeError('thrown')
#| TypeError('again')
#| inside TypeError('thrown') after OSError('own')
#| handles True KeyError('new') after TypeError('thrown') after OSError('own')
#| TypeError('again')
#| handles False TypeError('thrown')
#| TypeError('again')
#| lets True TypeError('thrown')
#| TypeError('again')
#| lets False TypeError('thrown')
#| TypeError('again')
#| delegates True KeyError('new') after TypeError('thrown')
#| TypeError('again')
#| delegates False TypeError('thrown')
#| TypeError('again')
error = TypeError('thrown'); error.__context__ = IndexError('before')
generator = ends(KeyError('new')); next(generator)
try: raise ValueError('handled')
except ValueError:
    try: generator.throw(error)
    except Exception as error: print(shown(error))
# output:
#| KeyError('new') after TypeError('thrown') after IndexError('before')
@contextmanager
def fails(error):
    try: yield
    finally: raise error
try:
    with ExitStack() as stack:
        for n in 4, 3, 2: stack.enter_context(fails(Exception(n)))
        raise Exception(1)
except Exception as error: print(shown(error))
# output:
#| Exception(4) after Exception(3) after Exception(2) after Exception(1)
try:
    with fails(Exception('b')), fails(Exception('a')): raise Exception('body')
except Exception as error: print(shown(error))  # expect: Exception('b') after Exception('a') after Exception('body')
