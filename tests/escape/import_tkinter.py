# A module with authority: Tcl's `exec`
import tkinter                               # reject: import
