@echo off
rem Starts the command beside this file so that it is soon there; else as with java -jar sop.jar.
java -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0sop.jar" %*
