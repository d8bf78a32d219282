import { words } from '../words.js'

/** Words that keep a statement from being sure. Base forms. */
export const HEDGES = words(
  `think believe hope guess suppose suspect expect feel may might perhaps maybe possibly probably likely apparently
  seemingly seem appear suggest imagine pretend allegedly reportedly almost nearly some sometimes potentially arguably`,
)

/** Phrases that keep a statement from being sure. */
export const HEDGE = /\b(?:as far as (?:i|we)|to my knowledge|in my (?:view|opinion)|from what i)\b/

/** "I was told that", "we have heard that", "they accuse us of": somebody else says it. */
export const HEARD =
  /\b(?:am|are|was|were|been|being) told\b|\b(?:heard|read) that\b|\baccus(?:e|es|ed|ing) (?:me|us|him|her|them|you) of\b/

/** What says that the speaker does not know, or will not swear to it. */
export const UNSURE = /\b(?:rule|know|sure|certain|guarantee|exclude|confirm|verify|tell|prove)\b/

/** What a doubt behind a contrast is about: the words before it. */
export const ABOUT_IT = /\b(?:it|that|this|one|wrong|mistaken|otherwise|change|differ)\b/
