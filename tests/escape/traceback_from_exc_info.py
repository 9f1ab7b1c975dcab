# `sys.exc_info` hands out the traceback
import sys
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[2].tb_frame.f_builtins) # reject: frame, frame
