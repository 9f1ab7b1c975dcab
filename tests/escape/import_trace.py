# A module with authority: `trace.Trace().run(text)`
import trace                                 # reject: import
