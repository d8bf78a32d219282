// What `npm start`, `npm test` and the other scripts do: install, build, check, run. Node's built-ins only, since
// it must work in a fresh clone; what was done is stamped with a hash of what it was done from, and not done again.

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Debian packages that the tests need. */
const DEBIAN_PACKAGES = ['chromium']

const LEAST_NODE = [20, 19]

const CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the page', args: ['node_modules/typescript/bin/tsc', '-p', 'web/tsconfig.json'] },
  { name: 'lint and format', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'unused code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'direction of imports',
    args: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'],
  },
]

const TASKS = { start, test, build, check, bench, fuzz, patterns }

/** The main job on the examples. */
async function start() {
  install()
  build()
  const out = 'variorum-out'
  // The articles are numbered; what else stands there is about them.
  const examples = fs
    .readdirSync('examples')
    .filter(name => /^\d/.test(name))
    .map(name => `examples/${name}`)
    .sort()
  const record = ['--record', 'examples/release.txt', '--speaker', 'Helen Marrack']
  const shown = `${examples.join(' ')} --record examples/release.txt --speaker "Helen Marrack"`
  console.log(`\n$ variorum edition ${shown} --out ${out}\n`)
  const status = run(process.execPath, ['dist/cli/main.js', 'edition', ...examples, ...record, '--out', out])
  if (status === 0) {
    const made = fs.readdirSync(out).sort()
    console.log(`\nThe result lies in ${made.map(name => path.join(process.cwd(), out, name)).join(' and ')}`)
  }
  return status
}

/** Everything that must hold; the last line is "N passed, N failed". */
async function test() {
  install()
  installDebian()
  const broken = await failedChecks()
  if (!attempt(build)) broken.push('build')
  const report = 'node_modules/.cache/variorum/tests.json'
  fs.rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters])
  const tests = count(report, status)
  if (broken.length > 0) console.log(`failed besides tests: ${broken.join(', ')}`)
  // The build counts as a check here: the tests of the command run what it made.
  const passed = tests.passed + CHECKS.length + 1 - broken.length
  const failed = tests.failed + broken.length
  console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`)
  return failed > 0 || tests.passed === 0 ? 1 : 0
}

/** All but the tests: types, lint and format, unused code, direction of imports. */
async function check() {
  install()
  const broken = await failedChecks()
  console.log(`${CHECKS.length - broken.length} passed, ${broken.length} failed`)
  return broken.length > 0 ? 1 : 0
}

/** Each pattern of the program, with ten seconds for the checker: minutes, where `npm test` takes half of one. */
async function patterns() {
  install()
  process.env.VARIORUM_PATTERNS = 'full'
  return run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/patterns.test.ts'])
}

async function bench(args) {
  install()
  build()
  if (run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench/tsconfig.json']) !== 0) return 1
  return run(process.execPath, ['build/bench/run.js', ...args])
}

/** Mutated articles through every reader and stage, for twenty minutes; `--help` tells the options. */
function fuzz(args) {
  install()
  if (run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/fuzz/tsconfig.json']) !== 0) return 1
  // Where the command looks for its version.
  fs.copyFileSync('package.json', 'build/package.json')
  // And for the page.
  build()
  fs.cpSync('dist/web', 'build/dist/web', { recursive: true })
  return run(process.execPath, ['build/test/fuzz/main.js', ...args])
}

/** src/ to dist/, the schemas to dist/schema/, and web/ to one page, dist/web/. A build that fails leaves the last good one in place. */
function build() {
  const stamp = 'dist/.stamp'
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']
  const sources = [...settings, ...files('src'), ...files('web')]
  const hash = hashOf(sources)
  if (read(stamp) === hash) return 0
  console.log('building dist/')
  const fresh = `dist.${process.pid}`
  try {
    const status = run(process.execPath, [
      'node_modules/typescript/bin/tsc',
      ...['-p', 'tsconfig.build.json', '--outDir', fresh, '--noEmitOnError'],
    ])
    if (status !== 0) throw new Stop('the build failed')
    if (run(process.execPath, ['scripts/schemas.mjs', fresh]) !== 0) throw new Stop('the schemas were not written')
    const vite = ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn']
    if (run(process.execPath, [...vite, '--outDir', path.resolve(fresh, 'web')]) !== 0)
      throw new Stop('no page was built')
    if (fs.existsSync(`${fresh}/cli/main.js`)) fs.chmodSync(`${fresh}/cli/main.js`, 0o755)
    fs.writeFileSync(`${fresh}/.stamp`, hash)
    fs.rmSync('dist', { recursive: true, force: true })
    fs.renameSync(fresh, 'dist')
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true })
  }
  return 0
}

/** `npm ci`, where the lock file is not the one that node_modules was installed from. */
function install() {
  const stamp = 'node_modules/.cache/variorum/installed'
  // `npm ci` would empty what the link points at, which is somebody else's.
  if (fs.lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return
  const hash = hashOf(['package-lock.json', '.npmrc'])
  if (read(stamp) === hash) return
  console.log('installing packages (npm ci)')
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) throw new Stop('npm ci failed')
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, hash)
}

/** Installs the Debian packages that are missing: as root, or with a sudo that asks nothing. */
function installDebian() {
  if (spawnSync('dpkg-query', ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.log(`not a Debian system: tests that need ${DEBIAN_PACKAGES.join(', ')} find it themselves or are skipped`)
    return
  }
  const missing = DEBIAN_PACKAGES.filter(name => !isInstalled(name))
  if (missing.length === 0) return
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0)
    throw new Stop(
      `the tests need Debian packages; type this, then npm test again:\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    )
  console.log(`installing Debian packages: ${missing.join(' ')}`)
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
    const [command, ...all] = [...apt, ...args]
    if (run(command, all) !== 0) throw new Stop(`apt-get ${args.join(' ')} failed`)
  }
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' })
  return /^Status: install ok installed$/m.test(stdout)
}

/** Runs the checks beside each other; what one has to say is printed when it is done. */
async function failedChecks() {
  const results = await Promise.all(
    CHECKS.map(async ({ name, args }) => {
      const { status, output } = await capture(process.execPath, args)
      console.log(status === 0 ? `ok: ${name}` : `FAILED: ${name}\n${output}`)
      return { name, status }
    }),
  )
  return results.filter(({ status }) => status !== 0).map(({ name }) => name)
}

/** What vitest's report counts. A file that did not load, or no report at all, is one failure. */
function count(report, status) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  )
  const unloaded = testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(it => it.status === 'failed'),
  ).length
  const failed = numFailedTests + unloaded
  return {
    passed: numPassedTests,
    // An error outside every test, such as a rejection that nobody awaited, is in the exit code alone.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  }
}

/** Trouble that is told in one message, without a stack trace. */
class Stop extends Error {}

function attempt(job) {
  try {
    job()
    return true
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.log(error.message)
    return false
  }
}

/** Runs a command on this terminal; its exit code, or 1 where it was ended or could not start. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error !== undefined) console.error(`${command}: ${error.message}`)
  return status ?? 1
}

function capture(command, args) {
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    child.on('error', error => resolve({ status: 1, output: error.message }))
    child.on('close', status => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

function files(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const name of paths) hash.update(`\0${name}\0`).update(fs.readFileSync(name))
  return hash.digest('hex')
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

async function main([task = 'start', ...args]) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
    throw new Stop(`Variorum needs Node ${LEAST_NODE.join('.')} or later; this is ${process.versions.node}`)
  if (!Object.hasOwn(TASKS, task)) throw new Stop(`no task ${task}; there are ${Object.keys(TASKS).join(', ')}`)
  return TASKS[task](args)
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message)
  process.exitCode = 1
}
