# Runs the folder service as a scheduled task that starts with the machine and starts again when it has ended.
# Run as administrator: .\install-task.ps1 -Program C:\sltdocs\Scripts\sltdocs.exe -Config C:\sltdocs\sltdocs.toml -Account DOMAIN\svc-slt
param(
    [Parameter(Mandatory)] [string] $Program,
    [Parameter(Mandatory)] [string] $Config,
    [Parameter(Mandatory)] [string] $Account,
    [string] $Name = "sltdocs"
)
$ErrorActionPreference = "Stop"
$password = Read-Host -AsSecureString "Password for $Account"
$action = New-ScheduledTaskAction -Execute $Program -Argument "watch --config `"$Config`"" -WorkingDirectory (Split-Path $Config)
$trigger = New-ScheduledTaskTrigger -AtStartup
$settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([TimeSpan]::Zero) -MultipleInstances IgnoreNew `
    -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) -StartWhenAvailable -DontStopIfGoingOnBatteries -AllowStartIfOnBatteries
$plain = [System.Net.NetworkCredential]::new("", $password).Password
Register-ScheduledTask -TaskName $Name -Action $action -Trigger $trigger -Settings $settings -User $Account -Password $plain -RunLevel Limited | Out-Null
# Before the start: a service that runs already would count as another one.
& $Program doctor --config $Config
Start-ScheduledTask -TaskName $Name
