# A debugger is a shell (many jails)
breakpoint()                                 # reject: builtin
