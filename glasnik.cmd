@echo off
rem Starts Glasnik; compiles it first where it is missing or differs from its source. Needs a JDK 17 or later, and Maven
rem 3.8 or later to compile. GLASNIK_JAVA_OPTS adds options for the Java virtual machine.
setlocal EnableExtensions DisableDelayedExpansion

rem A command is short-lived: one collecting thread and no log lines of the machine's own among ours.
set "jvm_flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Dfile.encoding=UTF-8 -Djava.awt.headless=true"

set "home=%~dp0"
set "home=%home:~0,-1%"
set "run=%home%\target\quick"
set "program=%run%\program.jar"
rem A copy of the source as it was compiled: comparing with it finds changed, new and deleted files.
set "seen=%run%\seen"
set "lock=%home%\target\quick.lock"

rem ---- Java
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
  echo glasnik: Java 17 or later is needed, and none was found.>&2
  echo glasnik: install a JDK, for example from https://adoptium.net/, or set JAVA_HOME to the folder of one>&2
  exit /b 70
)
for %%J in ("%java%\..\..\release") do set "release=%%~fJ"
set "java_version=unknown"
if exist "%release%" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%release%"`) do set "java_version=%%~V"
for /f "delims=.+-_" %%M in ("%java_version%") do set "java_major=%%M"
if "%java_version%"=="unknown" set "java_major=17"
if %java_major% LSS 17 (
  echo glasnik: Java 17 or later is needed; "%java%" is Java %java_version%.>&2
  echo glasnik: install a newer JDK, for example from https://adoptium.net/, or set JAVA_HOME to the folder of one>&2
  exit /b 70
)

rem ---- The program: compiled under a lock that Windows itself gives back when its owner ends, however it ends.
call :is_current && goto start
if not exist "%home%\target" mkdir "%home%\target"
set "waited=0"
:compile_alone
set "compiled="
8>&2 2>nul (
  9>"%lock%" (
    call :compile 2>&8
  )
)
if defined compiled goto compiled
set /a waited+=1
if %waited% EQU 1 echo glasnik: waiting for another glasnik that is compiling>&2
if %waited% GTR 600 (
  echo glasnik: another glasnik has been compiling for ten minutes>&2
  exit /b 10
)
ping -n 2 127.0.0.1 >nul
goto compile_alone
:compiled
if not "%compiled%"=="0" exit /b %compiled%

rem ---- The start: the first build or check leaves an archive of its classes for this Java; without it all goes on as well.
:start
set "archive=%run%\%java_version%.jsa"
if exist "%archive%" (
  "%java%" -XX:SharedArchiveFile="%archive%" %jvm_flags% %GLASNIK_JAVA_OPTS% -jar "%program%" %*
  goto end
)
if /i "%~1"=="build" goto first
if /i "%~1"=="check" goto first
"%java%" %jvm_flags% %GLASNIK_JAVA_OPTS% -jar "%program%" %*
goto end
:first
set "fresh=%archive%.%RANDOM%"
"%java%" -XX:ArchiveClassesAtExit="%fresh%" %jvm_flags% %GLASNIK_JAVA_OPTS% -jar "%program%" %*
set "code=%ERRORLEVEL%"
move /y "%fresh%" "%archive%" >nul 2>nul
exit /b %code%
:end
exit /b %ERRORLEVEL%

:is_current
if not exist "%program%" exit /b 1
fc /b "%home%\pom.xml" "%seen%\pom.xml" >nul 2>nul || exit /b 1
call :same "%home%\src\main" "%seen%\main" || exit /b 1
call :same "%home%\site-templates" "%seen%\site-templates" || exit /b 1
exit /b 0

:same
robocopy %1 %2 /L /MIR /NJH /NJS /NFL /NDL /NP >nul 2>nul
if %ERRORLEVEL% EQU 0 exit /b 0
exit /b 1

:compile
rem Another one may have done it while this one waited.
call :is_current && (
  set "compiled=0"
  exit /b 0
)
where mvn >nul 2>nul || (
  echo glasnik: Maven 3.8 or later is needed to compile Glasnik, and there is no mvn on the PATH.>&2
  echo glasnik: install it from https://maven.apache.org/download.cgi>&2
  set "compiled=70"
  exit /b 0
)
echo glasnik: compiling ^(only the first time and after a change of the program^) ...>&2
if not exist "%run%" mkdir "%run%"
rem Maven never removes a template or class whose source is gone.
if exist "%run%\classes" rmdir /s /q "%run%\classes"
rem Copied before, so that what is saved during the compilation counts as new.
if exist "%seen%\pom.xml" del /q "%seen%\pom.xml"
robocopy "%home%\src\main" "%seen%\main" /MIR /NJH /NJS /NFL /NDL /NP >nul
robocopy "%home%\site-templates" "%seen%\site-templates" /MIR /NJH /NJS /NFL /NDL /NP >nul
pushd "%home%"
call mvn -B -q -Pquick process-classes jar:jar dependency:copy-dependencies@lib-beside-the-jar 1>&2
set "mvn_code=%ERRORLEVEL%"
popd
if not "%mvn_code%"=="0" (
  echo glasnik: Glasnik could not be compiled; Maven's own words are above.>&2
  set "compiled=70"
  exit /b 0
)
del /q "%run%\*.jsa*" 2>nul
move /y "%run%\glasnik.jar" "%program%" >nul || (
  echo glasnik: cannot replace "%program%"; is a glasnik still running?>&2
  set "compiled=7"
  exit /b 0
)
copy /y "%home%\pom.xml" "%seen%\pom.xml" >nul
set "compiled=0"
exit /b 0
