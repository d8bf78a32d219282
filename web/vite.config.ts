import { createHash } from 'node:crypto'
import { defineConfig, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { notices } from './notice.ts'

/** What stands between two tags of the built page, all of that name that are run or applied. */
const inlined = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?<attributes>[^>]*)>(?<body>.*?)</${tag}>`, 'gs'))]
    .filter(({ groups }) => !groups?.attributes?.includes('application/json'))
    .map(({ groups }) => groups?.body ?? '')

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Puts a content policy into the page that allows its one script and its one style sheet, by their hashes, and nothing
 * else: no request leaves it, and nothing that stands in an article can be run.
 */
function policy(): Plugin {
  return {
    name: 'content-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('no index.html in the bundle')
        const html = String(page.source)
        const rules = [
          "default-src 'none'",
          `script-src ${inlined(html, 'script').map(hash).join(' ')}`,
          `style-src ${inlined(html, 'style').map(hash).join(' ')}`,
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]
        const meta = `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`
        page.source = html.replace('<meta charset="utf-8">', found => `${found}\n${meta}`)
      },
    },
  }
}

// Started from a test, a build would be one for development, with the paths of the sources in it.
process.env.NODE_ENV = 'production'

export default defineConfig({
  root: import.meta.dirname,
  mode: 'production',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), notices(), policy()],
  build: { target: 'es2022', emptyOutDir: true, modulePreload: false, reportCompressedSize: false },
})
