import { pathToFileURL } from 'node:url'

/** A module that waits for what never comes: without this, the process would end as if all had been checked. */
export class NeverLoaded extends Error {}

/** What a module exports as its default. */
export const importDefault = async (path: string): Promise<unknown> => {
  let idle: () => void = () => undefined
  const never = new Promise<never>((_, reject) => {
    process.once('beforeExit', (idle = () => reject(new NeverLoaded())))
  })
  try {
    return ((await Promise.race([import(pathToFileURL(path).href), never])) as { default?: unknown }).default
  } finally {
    process.off('beforeExit', idle)
  }
}
