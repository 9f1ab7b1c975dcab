# Frames and code, whose names are no dunders.
def g():
    yield 1
x = g()
x.gi_frame                                   # reject: frame
x.gi_frame.f_back.f_globals                  # reject: frame, frame, frame
x.gi_code.co_code                            # reject: frame, frame
x.gi_yieldfrom                               # reject: frame
x.cr_frame.f_locals                          # reject: frame, frame
x.cr_await                                   # reject: frame
x.ag_frame.f_builtins                        # reject: frame, frame
x.tb_frame.f_code                            # reject: frame, frame
int.mro()                                    # reject: frame
x.func_globals                               # reject: frame
match x:
    case g(gi_frame=y): pass                 # reject: frame
x.tb_next                                    # reject: frame
x.gi_running, x.tb_lineno
class Own:
    mro = 1
