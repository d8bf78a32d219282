/**
 * Variorum as a library: the model and the schemas of its formats.
 * The functions of the pipeline are added here as its stages land.
 */
export * from './model/index.js'
