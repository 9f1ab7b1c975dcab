# A module with authority: the network
import ftplib                                # reject: import
