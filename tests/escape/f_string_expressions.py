# F-strings are expressions, nested and in the format
print(f"{().__class__}")                     # reject: dunder
print(f"{1:{().__class__}}")                 # reject: dunder
print(f"{f'{().__class__}'}")                # reject: dunder
print(f"{(lambda: ().__class__)()}")         # reject: dunder
print(f"{().__class__.__name__}", f"{{().__class__}}")
