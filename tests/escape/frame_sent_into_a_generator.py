# RestrictedPython CVE-2023-37271: generators hand out frames
def f():
    x = yield
    print((yield).gi_frame, x)               # reject: frame
