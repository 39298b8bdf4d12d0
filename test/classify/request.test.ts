import { expect } from 'chai'
import { readRequest } from '../../lib/classify/request.ts'
import { bare } from '../../lib/text/quotations.ts'
import * as phrases from './phrases.ts'
import { remarkOf } from '../../lib/model/comment.ts'
import { argued } from './phrases-argued.ts'
import { colloquial } from './phrases-colloquial.ts'
import { figures } from './phrases-figures.ts'
import { further } from './phrases-further.ts'
import { mixed } from './phrases-mixed.ts'
import { spoken } from './phrases-spoken.ts'

const words = (text: string | null | undefined): string | null => (text == null ? null : bare(text))

for (const [family, list] of Object.entries({ ...phrases, mixed, further, figures, spoken, argued, colloquial })) {
  describe(`readRequest: ${family}`, () => {
    for (const phrase of list) {
      it(`reads “${phrase.text}”`, () => {
        const request = readRequest(remarkOf(phrase.text, { quoted: phrase.quoted ?? null }))
        const said = [request.edit?.original, request.edit?.replacement].map(words)
        expect(said).to.deep.equal((phrase.edit ?? [null, null]).map(words))
        expect([phrase.kind].flat()).to.include(request.kind)
        expect(request.stance).to.equal(phrase.stance ?? 'none')
        if (phrase.reason) expect(request.reason).to.equal(phrase.reason)
      })
    }
  })
}
