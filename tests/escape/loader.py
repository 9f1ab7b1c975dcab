# The module loader stands in every module
__loader__.load_module("os")                 # reject: dunder
print(__spec__.loader)                       # reject: dunder
