# RestrictedPython CVE-2023-37271: generators hand out frames; so do asynchronous generators
async def f():
    yield 1
print(f().ag_frame.f_locals, f().ag_await, f().ag_code) # reject: frame, frame, frame, frame
