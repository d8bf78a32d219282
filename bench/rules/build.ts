import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { instrument } from './instrument.js'
import type { Switch } from './switch.js'

/** The rooms whose conditions can be switched off. */
const ROOMS = 'src/annotate'

/** Where the build goes whose conditions can be switched off. */
export const SWITCHED = 'build/rules'

/** Writes a copy of `build/` with every condition of `src/annotate` behind a switch, and gives the switches. */
export function buildSwitched(): Switch[] {
  rmSync(SWITCHED, { recursive: true, force: true })
  for (const folder of ['src', 'bench', 'test'])
    cpSync(join('build', folder), join(SWITCHED, folder), { recursive: true })
  const { options } = ts.parseJsonConfigFileContent(readConfig(), ts.sys, '.')
  const program = ts.createProgram([join(ROOMS, 'annotate.ts')], options)
  const checker = program.getTypeChecker()
  const switches: Switch[] = []
  for (const source of program.getSourceFiles()) {
    const file = relative('.', source.fileName)
    if (!file.startsWith(`${ROOMS}/`)) continue
    const board = relative(dirname(file), 'bench/rules/board.js')
    const made = instrument(source, checker, { file, first: switches.length + 1, board })
    switches.push(...made.switches)
    const { outputText } = ts.transpileModule(withoutMemory(made.text), {
      compilerOptions: { ...options, module: ts.ModuleKind.ESNext },
      fileName: file,
    })
    const target = join(SWITCHED, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, outputText)
  }
  return switches
}

const readConfig = (): unknown =>
  ts.parseConfigFileTextToJson('tsconfig.json', readFileSync('tsconfig.json', 'utf8')).config

/** What is remembered of a paragraph would outlive a switch. */
const withoutMemory = (text: string): string => text.replace(/\bkept\((?=\w+ =>)/g, '(')
