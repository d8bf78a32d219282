/** Verbs whose past or participle no rule builds: base past participle. */
export const IRREGULAR = `
say said said
tell told told
write wrote written
speak spoke spoken
swear swore sworn
sing sang sung
think thought thought
feel felt felt
know knew known
understand understood understood
find found found
hold held held
see saw seen
read read read
foresee foresaw foreseen
forget forgot forgotten
forecast forecast forecast
cry cried cried
show showed shown
go went gone
shoot shot shot
hit hit hit
put put put
seek sought sought
fight fought fought
hear heard heard
forbid forbade forbidden
forgive forgave forgiven
foretell foretold foretold
rethink rethought rethought
spell spelled spelled
bet bet bet
begin began begun
cut cut cut
beseech besought besought
`

/** Verbs of more than one syllable, or ending in another sign, that double their last letter; and those of one. */
export const DOUBLED: ReadonlySet<string> = new Set(
  'abhor admit beg begin bet blog brag chat chip cut deadpan dub forbid hit infer pan plan plug prefer put quip rebut refer regret rip slam snap submit sum'.split(
    ' ',
  ),
)
