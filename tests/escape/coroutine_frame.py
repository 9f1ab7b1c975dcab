# RestrictedPython CVE-2023-37271: generators hand out frames; so do coroutines
async def f():
    pass
print(f().cr_frame.f_globals, f().cr_await, f().cr_code, f().cr_origin) # reject: frame, frame, frame, frame, frame
