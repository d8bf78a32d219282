import { isAcronym, isOrganization } from '../lexicon/organization.js'
import { bearerAmong, type Place } from './bearer.js'
import { acts, type Form, formsOf, type Kind, type Piece } from './nameform.js'
import { type Fulls, fullsAmong } from './short.js'

/** A piece with its kind and the fullest form of its name. */
export interface Settled {
  readonly piece: Piece
  readonly type: Kind
  readonly name: string
}

/** What a form can be short for, and for whom it stands at a place. */
interface Meanings extends Fulls {
  readonly bearerAt: (place: Place) => Form | null
}

/** Gives each piece its kind and the fullest form of its name. A word that only opens sentences, and shows nothing else of a name, is left out. */
export function settle(all: readonly Piece[], small: ReadonlySet<string>): Settled[] {
  const { forms, formOf } = formsOf(all, small)
  const fullsOf = fullsAmong(forms)
  const known = new Map<Form, Meanings>()
  return all.flatMap((piece, order) => {
    const form = formOf[order] ?? null
    if (form === null) return []
    let meanings = known.get(form)
    if (meanings === undefined) {
      const fulls = fullsOf(form)
      meanings = { ...fulls, bearerAt: bearerAmong(fulls.people) }
      known.set(form, meanings)
    }
    if (piece.alone && form.kind === 'other' && meanings.people.length === 0 && !acts(piece)) return []
    return [{ piece, ...nameOf(piece, order, form, meanings) }]
  })
}

function nameOf(
  piece: Piece,
  order: number,
  { list, kind, text }: Form,
  { people, bodies, bearerAt }: Meanings,
): Omit<Settled, 'piece'> {
  const place = kind === 'place' && piece.title === null
  // "the Bloomberg" beside Ann Bloomberg is the house
  const house =
    (piece.title === null && isAcronym(list[0]!)) ||
    (isOrganization(list) && piece.words[piece.from - 1]?.norm === 'the')
  if (!place && people.length > 0 && !house) return { type: 'person', name: bearerAt({ piece, order, list })!.text }
  if (bodies.length === 1) return { type: 'organization', name: bodies[0]!.text }
  const titled = piece.title !== null && kind !== 'person' && list.length < 4 && !isOrganization(list)
  return { type: titled ? 'person' : kind, name: text }
}
