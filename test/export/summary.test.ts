import { describe, expect, test } from 'vitest'
import { toEditionJson } from '../../src/export/edition.js'
import { toSummary } from '../../src/export/terminal.js'
import { faults } from '../validate.js'
import { bridge } from '../web/bridge.js'
import { type EditionSpec, editionJson } from '../web/edition.js'
import { quarry } from '../web/quarry.js'
import { modelled } from './modelled.js'

const summary = (spec: EditionSpec, width = 100): string[] =>
  toSummary(modelled(spec), { color: false, width, height: 1000 }).split('\n')

/** A story of many outlets that all print one sentence; every third changes it. */
function crowd(outlets: number): EditionSpec {
  const said = 'The mill will open on the first of May whatever the river does'
  const papers = Array.from({ length: outlets }, (_, n) => ({
    id: `p${n}`,
    outlet: `Mill Paper ${n}`,
    paragraphs: [`“${n % 3 === 1 ? said.replace('first', 'third') : said},” said Oda Fenn.`],
  }))
  return {
    title: 'The mill opens',
    papers,
    persons: [{ id: 'fenn', name: 'Oda Fenn' }],
    statements: [
      {
        person: 'fenn',
        by: 'named',
        segments: [
          {
            base: said,
            in: 'p0',
            readings: papers
              .filter((_, n) => n % 3 < 2)
              .map(({ id }, i) =>
                i % 2 === 0
                  ? { in: id, kind: 'verbatim' }
                  : {
                      in: id,
                      kind: 'altered',
                      words: [said.replace('first', 'third')],
                      edits: [['number', 'first', 'third', 3]] as const,
                    },
              ),
          },
        ],
      },
    ],
  }
}

describe('an edition with ties, a base text of two articles, and sources without a name', () => {
  test('is written as its format has it', () => {
    const written = JSON.parse(toEditionJson(modelled(quarry)))
    expect(faults('edition', written)).toEqual([])
    const { statements, persons, story } = JSON.parse(editionJson(quarry))
    expect(written).toMatchObject({ statements, persons, story })
  })
})

describe('the summary in the terminal', () => {
  test('its rows line up under the sigla, with ties, speakers as sure as they are, and what is cut told once', () => {
    const lines = summary(quarry)
    const from = lines.findIndex(line => /^ +A B C D$/.test(line))
    expect(lines.slice(from).filter(line => line !== '')).toEqual([
      '  A B C D',
      'Tamsin Vole (interview, 4 witnesses)',
      '  ± ± ± ±   The quarry will stay closed for nineteen days, and no lorry will leave it',
      '            ± 2 print “nineteen” (A B), 2 print “ninety” (C D); nobody can tell which was said',
      '  ✂!~!–     We owe the village the truth about the dust, and the village will have it',
      'probably Tamsin Vole? (3 witnesses)',
      '  = ≠ =!    Every test was clean',
      '  = – =!    (speaker disputed) The wind blew from the east',
      'Huw Carrow (1 witness, only reported)',
      '  – – → –   the filters had been switched off at night',
      '“Two drivers” (unnamed; in Ostrey Bell, 1 witness)',
      '  = – – –   I asked for masks twice',
      '“the deputy” (probably Ivor Pell?) (inferred; in Hill Country Post, 1 witness)',
      '  – = – –   It was us who breathed it',
      'Speaker not told (1 witness)',
      '  = – – –   misquoted Ms Vole about the village',
      '= verbatim  ± tied  ≠ altered  ✂ cut  ~ no marks  → reported  – absent  ! see the changes',
      'A Ostrey Bell  B Hill Country Post  C The Dale  D Evening Lamp',
    ])
  })

  test('a tie is no change; an accusing headline is one, also where the body has all words', () => {
    const text = summary(quarry).join('\n')
    expect(text).not.toMatch(/“ninety” for “nineteen”/)
    expect(text).toMatch(/wording .*\(headline\) {2}Hill Country Post/)
    expect(text).toMatch(/speaker .*Tamsin Vole, or Ivor Pell\? {2}Ostrey Bell, The Dale/)
  })

  test('our copies that end are told in the heading', () => {
    expect(summary(quarry)[3]).toBe('our copy ends early: D Evening Lamp')
    expect(summary(crowd(200), 80).join('\n')).not.toContain('ends early')
  })

  test('the title says whose headline it is', () => {
    expect(summary(bridge).slice(0, 2)).toEqual([
      'Ferrow bridge opens again after cable scare',
      'the headline of Estuary Wire',
    ])
    expect(summary({ ...bridge, title: null })[0]).toMatch(/^4 articles/)
  })

  test.each([
    [3, 40],
    [24, 80],
    [30, 80],
    [30, 100],
    [52, 80],
    [52, 160],
    [200, 80],
    [200, 40],
  ])('%i articles in %i columns: one column each where there is room, and never wider', (outlets, width) => {
    const lines = summary(crowd(outlets), width)
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(width)
    const row = lines.find(line => line.includes('The mill') && !line.includes('opens'))
    expect(row).toBeDefined()
    const signs = [...(row ?? '').slice(0, row?.indexOf('The mill'))].filter(sign => '=≠–'.includes(sign))
    const counts = /≠(\d+) =(\d+)/.exec(row ?? '')
    if (counts) {
      expect(outlets).toBeGreaterThan(width - 30)
      expect(Number(counts[1]) + Number(counts[2])).toBe(Math.ceil((outlets / 3) * 2))
    } else expect(signs).toHaveLength(outlets)
  })

  test('it fits a screen, with a long key too', () => {
    for (const [outlets, height] of [
      [30, 24],
      [52, 40],
      [200, 24],
    ] as const) {
      const lines = toSummary(modelled(crowd(outlets)), { color: false, width: 100, height }).split('\n')
      expect(lines.length).toBeLessThanOrEqual(height)
    }
  })

  test('the sigla of many outlets stand upright over their columns', () => {
    const lines = summary(crowd(30), 100)
    const [upper, lower] = lines.filter(line => /^ *[A-Z](?: [A-Z])*$/.test(line))
    expect(upper?.trim()).toBe('A A A A')
    expect(lower?.trim().replaceAll(' ', '')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZABCD')
    expect(upper?.length).toBe(lower?.length)
  })

  test('in one column a finding stands for an innocent sign', () => {
    const findings = [
      { kind: 'joined', cites: [{ in: 'p0', words: 'The mill' }], own: { segments: ['s0.0', 's0.0'], skipped: [] } },
    ]
    const row = summary({ ...crowd(30), findings }, 80).find(line => line.includes('The mill will'))
    expect(row?.trimStart()[0]).toBe('!')
  })
})
