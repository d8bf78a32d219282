import { headingText } from '../../src/export/speaker.js'
import type { StatementEntry } from './book.js'
import { Said } from './text.jsx'

/** Who speaks, as sure as the outlets are: a name that is only likely never stands without a mark and a word. */
export function Speaker({ entry: { heading } }: { entry: StatementEntry }) {
  const { name, kind, isLikely, guess } = heading
  const told = kind === 'described' ? <Described words={name} /> : <Said text={name} />
  return (
    <span class={`speaker is-${kind}`}>
      {isLikely ? <Likely>{told}</Likely> : told}
      {guess !== null && (
        <span class="guess">
          {' '}
          <Likely>
            <Said text={guess} />
          </Likely>
        </span>
      )}
    </span>
  )
}

/** The outlet's own words for somebody. */
const Described = ({ words }: { words: string }) => (
  <>
    “<Said text={words} />”
  </>
)

const Likely = ({ children }: { children: preact.ComponentChildren }) => (
  <span class="likely">
    probably {children}
    <span class="doubt">?</span>
  </span>
)

/** The same where no elements can stand. */
export const speakerText = ({ heading }: StatementEntry): string => headingText(heading)

/** What stands behind the name in a heading. */
export const speakerNotes = ({ person, statement, isReported }: StatementEntry): (string | null)[] => [
  person?.kind === 'unnamed' ? 'unnamed source' : null,
  person && statement.by === 'pronoun' ? 'known by a pronoun only' : null,
  person && statement.by === 'inferred' ? 'inferred from what stands around' : null,
  statement.medium,
  isReported ? 'only reported' : null,
]
