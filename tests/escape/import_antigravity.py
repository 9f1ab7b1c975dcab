# A module with authority: a browser
import antigravity                           # reject: import
