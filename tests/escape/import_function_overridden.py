# The import statement calls whatever has this name
def __import__(*args):                       # reject: dunder
    return args
