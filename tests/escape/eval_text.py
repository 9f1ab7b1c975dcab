# Text run as code
eval("__import__('os').system('id')")        # reject: builtin
