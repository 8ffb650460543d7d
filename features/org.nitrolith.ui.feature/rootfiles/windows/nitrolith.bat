@echo off
rem Nitrolith: without arguments opens the workbench, with arguments runs a command (see: nitrolith help).
rem Needs a Java runtime of version 21 or newer: JAVA_HOME, or java on the PATH.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java"
set "cache=%LOCALAPPDATA%\nitrolith"
if not exist "%cache%" mkdir "%cache%"
if "%~1"=="" goto workbench
if /i "%~1"=="workbench" goto workbench
"%java%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\nitrolith.jsa" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true "-Djava.util.logging.config.file=%here%logging.properties" %NITROLITH_JAVA_OPTS% "-Dnitrolith.home=%here%." "-Dnitrolith.plugins.d=%here%plugins.d" -cp "%here%cli\nitrolith.jar" org.nitrolith.cli.Main %*
exit /b %errorlevel%
:workbench
for %%L in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%L"
start "" "%java%w" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\workbench.jsa" -Xshare:auto -Xlog:disable --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%here%logging.properties" "-Dnitrolith.home=%here%." "-Dnitrolith.plugins.d=%here%plugins.d" -jar "%launcher%" -nosplash
exit /b 0
