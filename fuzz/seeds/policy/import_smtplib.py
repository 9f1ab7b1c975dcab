# A module with authority: the network
import smtplib                               # reject: import
