import { wordSet } from '../words.js'

/** Words of other languages of Europe are left out where they are as frequent there ("in", "an", "was", "den" of Danish). */
export const common: ReadonlySet<string> = wordSet(`
  der die das dem des und ist nicht ein eine einen einem einer eines mit für von vom zu zum zur auf im am bei beim nach
  aus wie auch sich wird werden wurde wurden hat haben hatte sei sind über unter vor durch gegen dass daß als er sie es
  ich wir sein seine seinen seiner ihr ihre ihren ihrer noch nur aber oder wenn weil kann können soll sollen muss müssen
  mehr so man keine kein diese dieser dieses diesem zwischen während bis seit nun schon sagte
`)
