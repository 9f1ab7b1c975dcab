# A module with authority: processes (`platform.popen`), host facts
import platform                              # reject: import
