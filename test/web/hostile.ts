import type { EditionSpec } from './edition.js'

/** Everything that a page might take for more than text. `ran` would be set by whatever was run. */
export const MARKUP = [
  '<script>window.ran="script"</script>',
  '</script><script>window.ran="closed"</script>',
  '<img src="https://tracker.example/pixel.gif" onerror="window.ran=1">',
  '<svg onload="window.ran=2"><a xlink:href="javascript:window.ran=3">x</a></svg>',
  '<style>body{display:none}</style><link rel="stylesheet" href="https://tracker.example/a.css">',
  '<!-- <iframe src="https://tracker.example/frame"></iframe> --><base href="https://tracker.example/">',
  '&lt;script&gt;window.ran=4&lt;/script&gt; &amp; <meta http-equiv="refresh" content="0;url=https://tracker.example">',
  '<!--<script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what other template languages would run.
  '{{constructor.constructor("window.ran=5")()}} ${window.ran=6}',
].join(' ')

/** U+202E turns what follows; the rest are its kin, and invisible ones. */
const TURNED = 'pay \u202eknab eht\u202c not \u2066us\u2069, \u200fnow\u200e\ufeff \u2028end\u0007'

const words = `We are sorry for the ${MARKUP} delay ${TURNED} of 40 minutes`
const changed = `We are sorry for the ${MARKUP} delay ${TURNED} of 4 minutes`

const paper = (id: string, sentence: string, url: string) => ({
  id,
  outlet: `Outlet ${id} ${MARKUP} ${TURNED}`,
  title: `Title ${MARKUP} ${TURNED}`,
  standfirst: `Standfirst ${MARKUP} ${TURNED}`,
  source: `../in"box/<b onclick="window.ran=7">${TURNED}</b>/${'x'.repeat(300)}.html`,
  url,
  authors: [`<i>${MARKUP}</i>`],
  published: '2031-05-01"><script>window.ran=8</script>',
  paragraphs: [`Lead ${MARKUP} ${TURNED}`, `“${sentence},” she said.`, 'w'.repeat(3000)],
  dropped: [{ reason: `<b>${TURNED}`, text: MARKUP }],
})

/** A story whose every text is hostile: ids too, since they come from records. */
export const hostile: EditionSpec = {
  title: `Story ${MARKUP} ${TURNED}`,
  papers: [
    paper('a/../b?x=1#"><script>window.ran=9</script>', words, 'javascript:window.ran=10'),
    paper("'c\u202e", changed, 'https://user:pass@good.example/\u202egpj.exe'),
    paper('__proto__', words, 'data:text/html,<script>window.ran=11</script>'),
    paper('constructor', words, 'https://plain.example/path?q=<b>&"=\'1'),
  ],
  persons: [{ id: 'toString', name: `Speaker ${MARKUP} ${TURNED}` }],
  statements: [
    {
      person: 'toString',
      medium: 'post',
      segments: [
        {
          base: words,
          in: '__proto__',
          readings: [
            { in: '__proto__', kind: 'verbatim', flags: [MARKUP] },
            { in: "'c\u202e", kind: 'altered', words: [changed], edits: [['number', '40', '4', 3]] },
            { in: 'constructor', kind: 'unknown', why: MARKUP },
            { in: 'a/../b?x=1#"><script>window.ran=9</script>', kind: 'verbatim' },
          ],
        },
      ],
    },
  ],
  findings: [
    {
      kind: MARKUP,
      cites: [{ in: '__proto__', words }],
      own: { [MARKUP]: MARKUP, url: 'javascript:window.ran=12' },
    },
  ],
}
