import { pathToFileURL } from 'node:url'

/** What a module exports as its default. */
export const importDefault = async (path: string): Promise<unknown> => ((await import(pathToFileURL(path).href)) as { default?: unknown }).default
