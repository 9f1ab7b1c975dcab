# copyreg changes how everything is copied
import copyreg                                # reject: import
copyreg.pickle(int, print)
