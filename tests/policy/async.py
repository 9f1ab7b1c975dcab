# policy: strict
async def f():                               # reject: async
    await g()                                # reject: async
    async for x in y: pass                   # reject: async
    async with x: pass                       # reject: async
    return [x async for x in y]              # reject: async
