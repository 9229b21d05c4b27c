; SPDX-License-Identifier: GPL-3.0-or-later
; Windows installer of MCP Console. Packs a staged tree, which is what `cmake --install` and `windeployqt` leave:
;
;   makensis -DVERSION=0.1.0 -DSTAGE=C:\stage -DOUTPUT=mcp-console-0.1.0.exe mcp-console.nsi
;
; /S            silent
; /CurrentUser  for the one who runs it, without asking for an administrator (default)
; /AllUsers     for everybody, in Program Files; asks for an administrator
; /D=FOLDER     another folder; last, and without quotes

Unicode true
!define PRODUCT "MCP Console"
!define PROGRAM "mcp-console.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\mcp-console"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "MCP Console"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
SetCompressor /SOLID lzma
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${PRODUCT}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${PRODUCT} ${VERSION}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section "${PRODUCT}" MAIN
    SectionIn RO
    ; A newer version leaves nothing of an older one behind.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        RMDir /r "$INSTDIR\bin"
        RMDir /r "$INSTDIR\share"
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateDirectory "$SMPROGRAMS\${PRODUCT}"
    CreateShortCut "$SMPROGRAMS\${PRODUCT}\${PRODUCT}.lnk" "$INSTDIR\bin\${PROGRAM}"
    CreateShortCut "$SMPROGRAMS\${PRODUCT}\Open the local server.lnk" "$INSTDIR\bin\${PROGRAM}" "--local"
    CreateShortCut "$SMPROGRAMS\${PRODUCT}\Uninstall ${PRODUCT}.lnk" "$INSTDIR\uninstall.exe"

    ; mcpconsole:// links. SHCTX is the user's part of the registry or the machine's, as chosen.
    WriteRegStr SHCTX "Software\Classes\mcpconsole" "" "URL:MCP Console"
    WriteRegStr SHCTX "Software\Classes\mcpconsole" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\mcpconsole\shell\open\command" "" '"$INSTDIR\bin\${PROGRAM}" "%1"'

    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${PRODUCT}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\bin\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; What the person and the local server keep (%APPDATA%, %LOCALAPPDATA%) stays: it is not the program's.
Section "Uninstall"
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\share"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    RMDir /r "$SMPROGRAMS\${PRODUCT}"
    DeleteRegKey SHCTX "Software\Classes\mcpconsole"
    DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd

Function .onInit
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd
