# A module with authority: processes
import subprocess                            # reject: import
