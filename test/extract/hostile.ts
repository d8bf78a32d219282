/** One sentence of an article, and what stands around the hostile part of a page. */
export const WORDS = 'The mayor of Wexcombe said on Tuesday that the bus was late, and nobody was there to see it.'
const P = `<p>${WORDS}</p>`
const LD = (json: string): string => `<script type="application/ld+json">${json}</script>${P}`
const NEWS = '{"@type":"NewsArticle","headline":"Late"'
const M = 1_000_000

/** Names and makers of hostile pages, megabytes each: none may take longer than two seconds on a quiet machine. */
export const HOSTILE: readonly (readonly [name: string, make: () => string])[] = [
  ['a million attributes', () => `<div ${many(M, i => `a${i}=b`, ' ')}>${P}</div>`],
  ['attributes of one name', () => `<div ${'class=x '.repeat(M)}>${P}</div>`],
  ['class names', () => `<div class="${'related '.repeat(M)}">${P}</div>`],
  ['classes that differ', () => many(200_000, i => `<div class="c${i} d${i}">x</div>`) + P],
  ['end tags without a start', () => P + '</div>'.repeat(M)],
  ['line breaks', () => `<p>${WORDS}${'<br>'.repeat(M)}${WORDS}</p>`],
  ['character references', () => `<p>${'&amp;'.repeat(3_300_000)} ${WORDS}</p>`],
  ['references that differ', () => `<p>${many(M, i => `&#${i + 100};`)} ${WORDS}</p>`],
  ['references that are none', () => `<p>${many(500_000, i => `&a${i};`)} ${WORDS}</p>`],
  ['one long reference', () => `<p>&#${'1'.repeat(10 * M)} ${WORDS}</p>`],
  ['references in an attribute', () => `<meta name=description content="${'&amp;'.repeat(3 * M)}">${P}`],
  ['ampersands', () => `<p>${'&'.repeat(10 * M)} ${WORDS}</p>`],
  ['comments', () => `<p>${'<!---->'.repeat(M)}${WORDS}</p>`],
  ['one long comment', () => `${P}<!--${'- '.repeat(10 * M)}`],
  ['words', () => `<p>${'late bus '.repeat(2 * M)}</p>`],
  ['one word', () => `<p>${'a'.repeat(20 * M)}</p>${P}`],
  ['paragraphs', () => P.repeat(200_000)],
  ['paragraphs that are not closed', () => `<p>${WORDS}`.repeat(200_000)],
  ['small paragraphs', () => '<p>Late.</p>'.repeat(500_000) + P],
  ['lines in one paragraph', () => `<p>${`${WORDS}<br>`.repeat(200_000)}`],
  ['spaces', () => `<p>${' '.repeat(10 * M)}${WORDS}</p>`],
  ['quotation marks', () => `<p>${'"'.repeat(M)}${WORDS}</p>`],
  ['brackets', () => `<p>${'('.repeat(M)}${WORDS}</p>`],
  ['signs of open tags', () => P + '<'.repeat(5 * M)],
  ['start tags that do not end', () => P + '<a '.repeat(M)],
  ['attributes that do not end', () => P + '<a href="'.repeat(100_000)],
  ['empty boxes', () => '<div></div>'.repeat(M) + P],
  ['list items', () => `<ul>${'<li>late'.repeat(500_000)}</ul>${P}`],
  ['rows of a table', () => `<table>${'<tr><td>late</td><td>bus</td></tr>'.repeat(300_000)}</table>${P}`],
  ['cells of one row', () => `<table><tr>${'<td>late bus'.repeat(300_000)}</table>${P}`],
  ['tables in tables', () => '<table><tr><td>'.repeat(100_000) + P],
  ['everything open', () => '<div><p><b><a href=x><table><tr><td><ul><li><blockquote>late '.repeat(50_000) + P],
  ['scripts', () => '<script>1</script>'.repeat(500_000) + P],
  ['one long script', () => `${P}<script>${'x<'.repeat(5 * M)}`],
  ['JSON-LD with a long body', () => LD(`${NEWS},"articleBody":"${'late '.repeat(4 * M)}"}`)],
  ['JSON-LD nested deep', () => LD(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`)],
  ['JSON-LD with many articles', () => LD(`[${many(200_000, i => `${NEWS},"@id":"${i}"}`, ',')}]`)],
  ['JSON-LD with many authors', () => LD(`${NEWS},"author":[${'{"name":"Ida Marlow"},'.repeat(200_000)}""]}`)],
  ['broken JSON-LD', () => LD(`{"a":"${'x\n,  ]'.repeat(1_500_000)}`)],
  ['much JSON-LD', () => LD(`${NEWS}}`).repeat(50_000)],
  ['headlines', () => '<h1>Where is the bus now?</h1>'.repeat(200_000) + P],
  ['one long headline', () => `<h1>${'Late | bus '.repeat(500_000)}</h1>${P}`],
  ['one long title', () => `<title>${'Late bus - '.repeat(M)}</title>${P}`],
  ['authors', () => '<i itemprop=author><i itemprop=name>Ida Marlow</i></i>'.repeat(50_000) + P],
  ['bylines', () => '<p>By Ida Marlow</p>'.repeat(200_000) + P],
  ['dates', () => '<p>May 2, 2024</p>'.repeat(200_000) + P],
  ['times', () => '<time datetime="2024-05-02">May 2</time>'.repeat(300_000) + P],
  [
    'boxes of one kind',
    () => '<div class=t><h3><a href=x>Late bus again today</a></h3><p>Why</p></div>'.repeat(100_000) + P,
  ],
  ['lines of figures', () => `<p>${'1 '.repeat(30)}</p>`.repeat(50_000) + P],
]

function many(count: number, make: (i: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, i) => make(i)).join(between)
}
