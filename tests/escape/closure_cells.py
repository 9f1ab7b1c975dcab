# Captured variables of a host function
def outer(secret):
    return lambda: secret
print(outer(1).__closure__[0].cell_contents) # reject: dunder
