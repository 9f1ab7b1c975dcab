# A module with authority: a shell (`pty.spawn`)
import pty                                   # reject: import
