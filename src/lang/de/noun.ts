import type { NounWords } from '../language.js'
import { wordSet, words } from '../words.js'

export const noun: NounWords = {
  capital: true,
  subject: wordSet(`
    der die das ein eine kein keine sein seine ihr ihre unser unsere dieser diese dieses jener jene jenes mehrere einige
    viele zahlreiche manche andere alle beide zwei drei vier fünf sechs sieben acht neun zehn jeder jede jedes
    derselbe dieselbe dasselbe mancher weitere
  `),
  other: wordSet(`
    dem den des einem einen eines einer seinem seinen seines seiner ihrem ihren ihres ihrer diesem diesen jenem jenen
    keinem keinen keiner ihn ihm ihnen uns euch mich mir dich dir allen vielen mehreren einigen anderen
  `),
  possessor: wordSet('des der eines einer seines seiner ihres ihrer dieses dieser unseres unserer'),
  attributive: wordSet('von vom aus für beim bei'),
  oblique: new Map([['der', ['en']]]),
  many: wordSet('viele manche einige andere beide alle mehrere'),
  adjectives: words('e er es en em te ten ter'),
  attributes: words(`
    ische ischer ischen isches liche licher lichen liches ige igen iges bare barer baren lose loser losen same samer samen
    hafte neue neuer neuen neues erste ersten erster letzte letzten große großen kleine kleinen junge jungen alte alten
    weiße weißen schwarze schwarzen deutsche deutschen führende führenden weitere weiteren illegale illegalen
  `),
  possessive: words("s ’ '"),
}
