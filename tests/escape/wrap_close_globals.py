# os._wrap_close.__init__.__globals__ reaches os (many CTF writeups)
for cls in object.__subclasses__():          # reject: dunder
    if cls.__name__ == '_wrap_close':
        cls.__init__.__globals__['system']('id') # reject: dunder
