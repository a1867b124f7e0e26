/** An element of the page, which has it: by its id, and of the kind that is wanted. */
export const byId = <E extends HTMLElement>(id: string, kind?: new () => E): E => {
  const found = document.getElementById(id)
  if (!found || (kind && !(found instanceof kind))) throw new Error(`the page has no #${id}`)
  return found as E
}

export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}
