import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import { shown, shownLine } from '../export/shown.js'
import type { CheckCommandOptions } from './check.js'
import type { EditionOptions } from './edition.js'
import type { ExtractOptions } from './extract.js'
import type { GroupOptions } from './group.js'
import { Interrupted } from './interrupt.js'
import type { Io } from './io.js'
import { EXIT, Report, UsageError } from './io.js'

const INPUTS = 'files (.txt .html .htm .json .jsonl, each also .gz), folders, or - for standard input'
const DECISIONS = 'what a person has settled about stories: {"together": [id, …]} or {"apart": [[id], [id]]} a line'

/** Runs the command line `argv` (without node and the script); the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const report = new Report(io)
  const program = build(io, report, argv[0])
  if (argv.length === 0) {
    program.outputHelp({ error: true })
    return EXIT.usage
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    if (error instanceof Interrupted || io.signal?.aborted) report.interrupted()
    else report.failed(null, error)
    if (error instanceof UsageError) io.err(shownLine(seeHelp(argv[0])))
  }
  return report.code
}

function build(io: Io, report: Report, command: string | undefined): Command {
  const program = new Command('variorum')
    .description(
      "Collates every outlet's account of a story: who printed what, whose words they were, what was changed.",
    )
    .version(version(), '-V, --version', 'prints the version')
    .helpOption('-h, --help', 'prints this help')
    .helpCommand('help [command]', 'prints the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: text => void io.out(shown(linesOf(text), io.color)),
      writeErr: text => io.err(shown(linesOf(text), false)),
      outputError: text => io.err(shown([...usage(text), ...hint(text, command), seeHelp(command)], false)),
    })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      example(['variorum edition story/', 'variorum extract page.html notes.txt | variorum annotate -']),
    )
  for (const add of [addEdition, addExtract, addAnnotate, addGroup, addCheck]) add(program, io, report)
  return program
}

function addEdition(program: Command, io: Io, report: Report): void {
  program
    .command('edition')
    .description('makes the critical edition of one story, or of each')
    .argument('<input...>', INPUTS)
    .option('--out <dir>', 'where edition.html, edition.json and lineage.graphml are written', 'variorum-out')
    .option('--record <file>', 'the original text of a statement (a release, a post, a transcript): the base text')
    .option('--speaker <name>', 'whose words the record holds')
    .option('--group', 'makes an edition of each story that the articles tell, in a folder of its own')
    .option('--decisions <file>', DECISIONS)
    .addHelpText(
      'after',
      example([
        'variorum edition story/*.txt --out my-edition',
        'variorum edition story/ --record release.txt --speaker "Jane Doe"',
        'variorum edition articles.jsonl --group --out editions',
      ]),
    )
    .action(async (inputs: string[], options: EditionOptions) => {
      const { edition } = await import('./edition.js')
      await edition(inputs, options, io, report)
    })
}

function addExtract(program: Command, io: Io, report: Report): void {
  program
    .command('extract')
    .description('takes the articles out of their pages: JSONL on standard output')
    .argument('<input...>', INPUTS)
    .option('--map', 'adds where each run of the text stands in the HTML')
    .option('--explain', 'shows each page as kept (+) and dropped (-) lines, with the reasons, for people')
    .option('--jobs <n>', 'extracts on n threads, with progress on standard error')
    .addHelpText(
      'after',
      example([
        'variorum extract saved-pages/ > articles.jsonl',
        'variorum extract page.html --explain',
        'zcat crawl.jsonl.gz | variorum extract - --jobs 4',
      ]),
    )
    .action(async (inputs: string[], options: ExtractOptions) => {
      const { extractCommand } = await import('./extract.js')
      await extractCommand(inputs, options, io, report)
    })
}

function addAnnotate(program: Command, io: Io, report: Report): void {
  program
    .command('annotate')
    .description('finds quotes, names and times in articles: JSONL on standard output')
    .argument('<input...>', INPUTS)
    .addHelpText('after', example(['variorum annotate articles.jsonl > annotated.jsonl']))
    .action(async (inputs: string[]) => {
      const { annotateCommand } = await import('./annotate.js')
      await annotateCommand(inputs, io, report)
    })
}

function addGroup(program: Command, io: Io, report: Report): void {
  program
    .command('group')
    .description('finds which articles belong together: a line for each story, JSONL on standard output')
    .argument('<input...>', INPUTS)
    .option('--decisions <file>', DECISIONS)
    .addHelpText(
      'after',
      example(['variorum group articles.jsonl > stories.jsonl', 'variorum group news/ --decisions decisions.jsonl']),
    )
    .action(async (inputs: string[], options: GroupOptions) => {
      const { groupCommand } = await import('./group.js')
      await groupCommand(inputs, options, io, report)
    })
}

function addCheck(program: Command, io: Io, report: Report): void {
  program
    .command('check')
    .description('checks a quotation, or every quotation of a draft, against articles; ends with 3 where it differs')
    .argument('[words]', 'the words in question, in one argument')
    .option('--in <input...>', `the articles: ${INPUTS}; or an edition.json that an earlier run made`)
    .option('--speaker <name>', 'who is said to have said it; with --record, whose words the record holds')
    .option('--record <file>', 'the original text of a statement: where it has the words, nothing else counts')
    .option('--draft <file>', 'a draft or machine-written text (Markdown or plain): each of its quotations is checked')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText(
      'after',
      example([
        'variorum check "we let you down" --in story/ --speaker "Jane Doe"',
        'variorum check "we let you down" --in variorum-out/edition.json',
        'variorum check --draft draft.md --in story/*.html --format json',
      ]),
    )
    .action(async (words: string | undefined, options: CheckCommandOptions) => {
      const { checkCommand } = await import('./check.js')
      await checkCommand(words, options, io, report)
    })
}

/** What commander prints of ours, such as a help. */
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')

/**
 * What commander says is wrong, and what it thinks was meant. It may name an argument that is of several lines: only a
 * suggestion, which is made of our own names, has a line of its own.
 */
function usage(text: string): string[] {
  const said = text.replace(/^error: /, '').trimEnd()
  const at = said.lastIndexOf('\n') + 1
  const meant = /^\(Did you mean [\w, -]+\?\)$/.exec(said.slice(at))
  return meant === null ? [`variorum: ${said}`] : [`variorum: ${said.slice(0, at).trimEnd()}`, ...meant]
}

/** What is most often meant where `check` has more than the words. */
function hint(text: string, command: string | undefined): string[] {
  if (command !== 'check' || !/too many arguments/.test(text)) return []
  return ['(The words are one argument, in quotation marks of the shell; the articles go behind --in.)']
}

/** They write lines as they come, and have nothing to do where nobody reads on. */
export const FILTERS: readonly string[] = ['extract', 'annotate', 'group']

const COMMANDS = ['edition', 'extract', 'annotate', 'group', 'check']

function seeHelp(command = ''): string {
  return `See: variorum ${COMMANDS.includes(command) ? `${command} ` : ''}--help`
}

function example(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  ${line}`).join('\n')}`
}

function version(): string {
  return (createRequire(import.meta.url)('../../package.json') as { version: string }).version
}
