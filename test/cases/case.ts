import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Right } from './word.js'

/** A small story with what the program must make of it; the README of the cases tells the format. */
export interface Case {
  readonly name: string
  readonly kind: string
  /** What is right, in a sentence. */
  readonly why: string
  /** Texts by the names of their files. */
  readonly files: Readonly<Record<string, string>>
  readonly record?: { readonly file: string; readonly speaker: string }
  /** The command that must succeed. */
  readonly run: Command
  readonly check?: { readonly words: string; readonly speaker?: string | null }
  readonly expect: readonly Expectation[]
}

export type Command = 'extract' | 'annotate' | 'group' | 'edition' | 'check'

/** One form of expectation, and what it wants. */
export type Expectation = { readonly [F in keyof Wants]?: Wants[F] }

/** A file, and words that stand in it. */
interface In {
  readonly in: string
  readonly of: string
}

interface Name {
  readonly is: Right<string | null>
}

/** Several stretches of words. */
interface Several {
  readonly of: readonly string[]
}

/** Changes of the article `in`, or those of some kinds or that meet some words. */
export interface ChangeWant {
  readonly in: string
  readonly of?: string
  readonly kind?: Right<string>
  readonly kinds?: Right<string>
}

export interface FindingWant extends Partial<ChangeWant> {
  readonly source?: Right<string | null>
}

/** What is not named is free; a list is of right values, but that of `authors`. */
export interface TextWant {
  readonly in: string
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
  readonly title?: Right<string | null>
  readonly standfirst?: Right<string | null>
  readonly published?: Right<string | null>
  readonly modified?: Right<string | null>
  readonly outlet?: Right<string | null>
  readonly complete?: Right<boolean | null>
  readonly authors?: readonly string[]
}

/** What each form of expectation wants. */
export interface Wants {
  readonly speaker: In & Name
  readonly notSpeaker: In & Name
  readonly quote: { readonly in: string; readonly content: string }
  readonly noQuote: In
  readonly kindOf: In & { readonly is: Right<string> }
  readonly person: Name & { readonly of: string }
  readonly persons: { readonly absent?: Right<string>; readonly present?: readonly string[] }
  readonly samePerson: Several
  readonly sameStatement: Several
  readonly otherStatement: Several
  readonly statements: { readonly by?: Right<string | null>; readonly count: number }
  readonly order: Several
  readonly noSegment: { readonly of: string }
  readonly reading: In & { readonly kind: Right<string> }
  readonly base: { readonly of: string; readonly is: string }
  readonly tie: { readonly of: string; readonly rival: string }
  readonly cut: ChangeWant
  readonly noCut: ChangeWant
  readonly edit: ChangeWant
  readonly noEdit: ChangeWant
  readonly finding: FindingWant
  readonly noFinding: FindingWant
  readonly text: TextWant
  readonly verdict: { readonly is?: Right<string>; readonly exit?: number }
  readonly stories: readonly (readonly string[])[]
}

/** The cases of a folder, file by file. */
export function readCases(folder: string): ReadonlyMap<string, readonly Case[]> {
  const files = readdirSync(folder).filter(file => file.endsWith('.jsonl'))
  return new Map(files.sort().map(file => [file, casesOf(readFileSync(join(folder, file), 'utf8'))]))
}

function casesOf(lines: string): Case[] {
  return lines.split('\n').flatMap(line => (line.trim() === '' ? [] : [JSON.parse(line) as Case]))
}
