# Reading the secret out of the checking function (CTF classic)
def check(key):
    return key == "secret"
print(check.__code__.co_consts)              # reject: dunder, frame
