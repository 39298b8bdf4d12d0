import { BlockList, isIPv6 } from 'node:net'

const localNetworks = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16]
] as const) {
  localNetworks.addSubnet(net, bits, 'ipv4')
}
localNetworks.addAddress('::1', 'ipv6')
localNetworks.addSubnet('fc00::', 7, 'ipv6')
localNetworks.addSubnet('fe80::', 10, 'ipv6')

/** Is the client on this machine or the local network (RFC 1918, RFC 4193)? Decides who may see a draft kept off the net (G11). */
export function isLocalAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  return localNetworks.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')
}

const browsers: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari']
]
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone, iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux']
]

/** "Chrome, Android" from a User-Agent header: for people who look through their sessions, nothing depends on it. */
export function agentLabel(header: string | undefined): string {
  const find = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(header ?? ''))?.[1]
  return [find(browsers), find(systems)].filter(part => part !== undefined).join(', ')
}
