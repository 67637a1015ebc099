; The installer of Windows, compiled by Inno Setup; build.py gives Version and Packed. For one user, without an administrator.
[Setup]
AppId={{6C0F5B9E-2C57-4C0C-9F2B-FAC111A70001}
AppName=Facilitator
AppVersion={#Version}
AppPublisher=The Facilitator maintainers
DefaultDirName={autopf}\Facilitator
DefaultGroupName=Facilitator
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\facilitatorw.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

; only what was installed is removed: meetings, settings and reports stay
[Files]
Source: "{#Packed}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Facilitator"; Filename: "{app}\facilitatorw.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.floor"; ValueType: string; ValueData: "Facilitator.Meeting"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.floor"; ValueName: "Content Type"; ValueType: string; ValueData: "application/x-facilitator-meeting"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Facilitator.Meeting"; ValueType: string; ValueData: "Facilitator meeting"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Facilitator.Meeting\DefaultIcon"; ValueType: string; ValueData: "{app}\facilitatorw.exe,0"
Root: HKA; Subkey: "Software\Classes\Facilitator.Meeting\shell\open\command"; ValueType: string; ValueData: """{app}\facilitatorw.exe"" open ""%1"""
