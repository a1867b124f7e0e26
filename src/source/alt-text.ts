import type { Fields } from '../fields.ts'

/** The cell of a row, or the paragraph of a table, in which the alternative texts of a draft's media stand. */
export interface AltText {
  readonly text: string
  readonly anchor: string
}

/** A draft's text with that cell's below it, where rules read the alternative texts; no part of what is pasted. */
export const withAltText = (
  source: string,
  fields: Fields,
  { text }: AltText,
): { readonly source: string; readonly start: number; readonly fields: Fields } => {
  const start = source.length + 1
  const media = fields.media.map(({ altAt, ...one }) => (altAt ? { ...one, altAt: { start: start + altAt.start, end: start + altAt.end } } : one))
  return { source: `${source}\n${text}`, start, fields: { ...fields, media } }
}

/** For a draft that has its alternative texts from a cell that another is read with. */
export const withoutAltPlaces = (fields: Fields): Fields =>
  fields.media.some(({ altAt }) => altAt) ? { ...fields, media: fields.media.map(({ altAt: _, ...media }) => media) } : fields
