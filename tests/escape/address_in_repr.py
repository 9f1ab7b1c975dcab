# Addresses tell where things lie (ASLR)
# differs: serial numbers that look like addresses, the same in every run
base = 0x7f0000000000
print(id(object()) - base < 1 << 20, hash(object()) < base)   # expect: True True
text = repr(object()) + repr(lambda: 1) + repr(x for x in []) + repr(print)
numbers = [part for part in text.replace(">", " ").split() if part.startswith("0x")]
print(all(0 <= int(number, 16) - base < 1 << 20 for number in numbers))   # expect: True
