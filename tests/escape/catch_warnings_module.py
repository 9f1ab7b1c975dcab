# The catch_warnings class holds its module (Ned Batchelder, "Eval really is dangerous", 2012)
found = [c for c in ().__class__.__base__.__subclasses__() if c.__name__ == 'catch_warnings'] # reject: dunder, dunder, dunder
found[0]()._module.__builtins__              # reject: dunder
