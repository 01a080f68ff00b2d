<#-- The code for the door as a square: whoever stands there reads it with a telephone. In plain text it is left out; the digits stand above it. -->
▣ ${msg("signup.door.code.picture", doorCode)}: ${publicUrl}/work/meetings/${code}/door?code=${doorCode?replace(" ", "")}
