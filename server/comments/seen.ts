/** Comments one form may name: a page of the list and what was chosen before. */
const mostSeen = 200

/** "id:version" of each thing a form was made for; what is not written so is left out. */
export function readSeen(values: string[]): Map<string, number> {
  const pairs = values.slice(0, mostSeen).flatMap((value): [string, number][] => {
    const [, id, version] = /^([\w.+-]{1,200}):(\d{1,9})$/.exec(value) ?? []
    return id === undefined || version === undefined ? [] : [[id, Number(version)]]
  })
  return new Map(pairs)
}
