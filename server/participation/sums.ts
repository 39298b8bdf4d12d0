/** The three counts, which are never added to each other. */
export interface Counts {
  /** Null: there are comments, but nobody gave a name. */
  people: number | null
  submissions: number
  comments: number
}

interface Sum {
  people: Set<string>
  submissions: number
  comments: number
}

/** Sums by a key; somebody who comes several times under one key is one. */
export class Sums {
  private readonly sums = new Map<string, Sum>()

  addComments(key: string, person: string | null, comments: number): void {
    const sum = this.at(key)
    if (person !== null) sum.people.add(person)
    sum.comments += comments
  }

  addSubmissions(key: string, submissions: number): void {
    this.at(key).submissions += submissions
  }

  of(key: string): Counts {
    return countsOf(this.sums.get(key))
  }

  each(): Map<string, Counts> {
    return new Map([...this.sums].map(([key, sum]) => [key, countsOf(sum)]))
  }

  private at(key: string): Sum {
    const known = this.sums.get(key)
    if (known) return known
    const made: Sum = { people: new Set(), submissions: 0, comments: 0 }
    this.sums.set(key, made)
    return made
  }
}

function countsOf(sum: Sum | undefined): Counts {
  if (!sum) return { people: 0, submissions: 0, comments: 0 }
  const { people, submissions, comments } = sum
  return { people: people.size === 0 && comments > 0 ? null : people.size, submissions, comments }
}
