def count():
    print(generator.gi_running, generator.gi_suspended)
    yield 1


generator = count()
print(generator.gi_running, generator.gi_suspended)  # expect: False False
next(generator)  # expect: True False
print(generator.gi_running, generator.gi_suspended)  # expect: False True


async def wait():
    pass


coroutine = wait()
print(coroutine.cr_running, coroutine.cr_suspended)  # expect: False False
coroutine.close()
