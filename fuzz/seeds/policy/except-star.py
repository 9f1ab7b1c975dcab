# policy: strict
try:
    pass
except* ValueError:                          # reject: except-star
    pass
try:
    pass
except ValueError:
    pass
