@echo off
rem Starts Ravine with options for what is short, a command, for what runs millions of steps, or for the window, which lasts. Java makes the archive of classes by itself.
setlocal
set "app=%~dp0..\app"
set kind=window
for %%c in (trace render list check completion average graph) do if "%~1"=="%%c" set kind=command
for %%c in (map sweep ensemble tune) do if "%~1"=="%%c" set kind=runs
"%~dp0..\runtime\bin\java" "@%app%\archive.options" "@%app%\%kind%.options" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%app%\command.jsa" -jar "%app%\ravine.jar" %*
exit /b %ERRORLEVEL%
