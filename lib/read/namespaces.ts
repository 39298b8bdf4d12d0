const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const microsoft = 'http://schemas.microsoft.com/office/word'

/** Namespace → our prefix. Transitional (ECMA-376 part 4) and strict (part 1) files then look alike. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/spreadsheetml/2006/main`, 'x'],
  [`${strict}/spreadsheetml/main`, 'x'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${transitional}/package/2006/relationships`, 'rel'],
  [`${transitional}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${microsoft}/2010/wordml`, 'w14'],
  [`${microsoft}/2012/wordml`, 'w15']
])
