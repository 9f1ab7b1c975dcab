# RestrictedPython CVE-2023-37271: generators hand out frames
def f():
    yield g.gi_frame.f_back.f_back.f_globals # reject: frame, frame, frame, frame
g = f()
print(next(g))
