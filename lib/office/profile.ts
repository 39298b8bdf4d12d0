/** One setting of LibreOffice: its path, its name, its value. */
type Setting = readonly [path: string, name: string, value: string]

const scripting = '/org.openoffice.Office.Common/Security/Scripting'

/** No macros, no linked pictures from elsewhere, no updates of links, no questions, no recovery of earlier files. */
const settings: Setting[] = [
  [scripting, 'DisableMacrosExecution', 'true'],
  [scripting, 'MacroSecurityLevel', '3'],
  [scripting, 'BlockUntrustedRefererLinks', 'true'],
  [scripting, 'DisableActiveContent', 'true'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['/org.openoffice.Office.Common/Misc', 'FirstRun', 'false'],
  ['/org.openoffice.Office.Recovery/RecoveryInfo', 'Enabled', 'false'],
  ['/org.openoffice.Setup/Office', 'ooSetupInstCompleted', 'true']
]

/** The profile (registrymodifications.xcu) with which every call starts: a member's file may link or carry anything. */
export const quietProfile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${settings
  .map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  )
  .join('\n')}
</oor:items>
`
