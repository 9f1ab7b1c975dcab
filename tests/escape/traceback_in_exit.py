# `__exit__` is handed the traceback
class Peek:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        print(traceback.tb_frame.f_back)     # reject: frame, frame
        print(traceback.tb_next)             # reject: frame
