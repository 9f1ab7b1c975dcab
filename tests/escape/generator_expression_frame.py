# RestrictedPython CVE-2023-37271: generators hand out frames
g = (g.gi_frame.f_back for _ in [1])         # reject: frame, frame
print([*g])
