import type { Case, Expectation } from './case.js'
import { type Answer, FORMS } from './expectation.js'
import { Failure, type Outcome, outcomeOf } from './outcome.js'

/** One expectation of a case, judged; the line tells a person what was expected, and what was got. */
export interface Judgement {
  readonly holds: boolean
  readonly line: string
}

type Form = (outcome: Outcome, want: unknown) => Answer

const forms: ReadonlyMap<string, Form> = new Map(Object.entries(FORMS) as [string, Form][])

/**
 * Holds what the program makes of a case against its expectations. What the program fails at is wrong; a case that
 * cannot be judged (a form of expectation or a file that there is not) throws a RangeError.
 */
export async function judge(one: Case): Promise<readonly Judgement[]> {
  const outcome = await orFailure(() => outcomeOf(one))
  return Promise.all(one.expect.map(expectation => judgement(one, outcome, expectation)))
}

async function judgement(one: Case, outcome: Outcome | Failure, expectation: Expectation): Promise<Judgement> {
  const [[name, want] = ['nothing', null], ...more] = Object.entries(expectation)
  const form = forms.get(name)
  if (form === undefined || more.length > 0) throw new RangeError(`${one.name}: no form of expectation ${name}`)
  const answer = await orFailure(() => {
    if (outcome instanceof Failure) return outcome
    outcome[one.run]()
    return form(outcome, want)
  })
  const { holds, got } = answer instanceof Failure ? { holds: false, got: answer.message } : answer
  return { holds, line: `${name} ${JSON.stringify(want)} got ${JSON.stringify(got)}` }
}

async function orFailure<T>(make: () => T | Promise<T>): Promise<T | Failure> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
