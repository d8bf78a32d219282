import type { Article } from '../../src/model/article.js'

/** An article with the fields that a test gives. */
export function article(fields: Partial<Article> & { readonly id: string; readonly text: string }): Article {
  return {
    ...{ source: fields.id, url: null, outlet: null, title: null, standfirst: null, authors: [], published: null },
    ...{ modified: null, language: 'en', blocks: [], complete: null, extra: {}, ...fields },
  }
}

interface Fire {
  readonly key: string
  readonly day: string
  readonly building: string
  readonly street: string
  readonly town: string
  readonly chief: string
  readonly owner: string
  readonly hurt: string
}

/** Three events of one kind, in other places and with other people. */
const fires: readonly Fire[] = [
  {
    ...{ key: 'mill', day: '2031-02-03', building: 'Osprey Mill', street: 'Tallow Row', town: 'Wexcombe' },
    ...{ chief: 'Dorrit Vance', owner: 'Lemuel Harkaby', hurt: '11' },
  },
  {
    ...{ key: 'depot', day: '2031-02-04', building: 'Corbel Depot', street: 'Ginnel Lane', town: 'Ashmarrow' },
    ...{ chief: 'Teodor Quist', owner: 'Yvaine Pellow', hurt: '4' },
  },
  {
    ...{ key: 'arcade', day: '2031-07-21', building: 'Marchbank Arcade', street: 'Fennel Quay', town: 'Drumholt' },
    ...{ chief: 'Isolde Brannock', owner: 'Kasimir Toll', hurt: '7' },
  },
]

/** Four accounts of a fire, each in words of its own. */
function accounts({ building, street, town, chief, owner, hurt }: Fire): readonly (readonly [string, string])[] {
  const surname = (name: string): string => name.split(' ')[1] ?? name
  return [
    [
      `Blaze guts ${building} in ${town}`,
      `A fire tore through ${building} on ${street} in ${town} late on Monday, and firefighters fought it until dawn.\n\nFire chief ${chief} said ${hurt} people were taken to hospital. The owner, ${owner}, said he had lost everything.\n\nPolice closed ${street} to traffic.`,
    ],
    [
      `${surname(owner)} vows to rebuild ${building}`,
      `${owner}, who owns ${building}, promised on Tuesday to rebuild it after the blaze that lit up ${town}.\n\n“We will open our doors again,” ${surname(owner)} told reporters on ${street}.\n\n${chief}, who leads the brigade, said the cause was not known.`,
    ],
    [
      `Families flee as ${town} landmark burns`,
      `Dozens of families who live on ${street} were led out of their homes when ${building} caught fire.\n\nNeighbours in ${town} brought blankets. ${chief} praised her crews, and said smoke had hurt ${hurt} residents.`,
    ],
    [
      `Inquiry into fire at ${building}`,
      `Investigators began to search what is left of ${building} for the cause of the fire in ${town}.\n\nThe roof had fallen in, said ${chief}, and the walls on ${street} may follow. ${surname(owner)} was questioned as a witness.`,
    ],
  ]
}

/** Twelve articles: four about each fire. Ids begin with the key of their fire. */
export const fireArticles: readonly Article[] = fires.flatMap(fire =>
  accounts(fire).map(([title, text], i) =>
    article({ id: `${fire.key}${i + 1}`, title, text, published: fire.day, outlet: `Outlet ${i}` }),
  ),
)

/** One about something else altogether. */
export const election = article({
  id: 'vote',
  title: 'Ferrymen elect Oswin Tarbet',
  text: 'The guild of ferrymen in Loamport elected Oswin Tarbet as its warden on Sunday. Tarbet, 52, defeated Perpetua Glyde by nine votes, and promised cheaper crossings to Saint Enna.',
  published: '2031-02-03',
})
