import { channelsOf, type Facts, handleIn, hostOf, isUnder, type Located, lookAlike } from '../../../src/rule.ts'
import type { FactFault } from './messages.ts'

/** A mention that was given up, or looks like an official one and is none. */
export const wrongMention = (mention: Located & { readonly text: string }, facts: Facts): FactFault | undefined => {
  const { handles, formerHandles } = channelsOf(facts)
  const handle = mention.text.slice(1).toLowerCase()
  if (handles.has(handle)) return undefined
  const former = formerHandles.get(handle)
  const meant = former ?? lookAlike(handle, handles)
  if (meant === undefined) return undefined
  const values = { found: mention.text, meant: `@${meant}` }
  return { message: former === undefined ? 'account' : 'formerAccount', at: mention, values, suggest: [values.meant] }
}

/** A link to an account that was given up, or to a site that was, or that looks like an official one and is none. */
export const wrongLink = (link: Located & { readonly url: string }, facts: Facts): FactFault | undefined => {
  const { handles, formerHandles, hosts, formerHosts } = channelsOf(facts)
  const handle = handleIn(link.url)?.toLowerCase()
  if (handle !== undefined && facts.accounts.length > 0) {
    const former = handles.has(handle) ? undefined : formerHandles.get(handle)
    return former === undefined ? undefined : { message: 'formerAccount', at: link, values: { found: `@${handle}`, meant: `@${former}` } }
  }
  const found = hostOf(link.url)
  if (found === undefined || isUnder(found, hosts)) return undefined
  const former = formerHosts.get(found)
  const meant = former ?? lookAlike(found, hosts)
  return meant === undefined ? undefined : { message: former === undefined ? 'host' : 'formerHost', at: link, values: { found, meant } }
}
