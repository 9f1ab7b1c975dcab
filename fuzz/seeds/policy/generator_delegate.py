# RestrictedPython CVE-2023-37271: generators hand out frames
print((x for x in []).gi_yieldfrom)          # reject: frame
