print(repr('Straße ÀÉ'.casefold()))  # expect: 'strasse àé'
print(repr('ΣΑΣ'.casefold()))  # expect: 'σασ'
print('straße'.casefold() == 'STRASSE'.casefold())  # expect: True
try:
    'a'.casefold('b')
except TypeError as error:
    print(error)  # expect: str.casefold() takes no arguments (1 given)
