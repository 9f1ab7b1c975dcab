# A module with authority: processes (`distutils.spawn`)
import distutils                             # reject: import
