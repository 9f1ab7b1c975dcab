# A trace function set on a frame sees everything
def f(frame):
    frame.f_trace = print                    # reject: frame
