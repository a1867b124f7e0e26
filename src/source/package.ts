import { readXml, xmlText } from './xml.ts'
import { Broken, unzip, type Zip } from './zip.ts'

/** What a part of an office file leads to, by the id under which the part names it. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `sharedStrings`, `hyperlink`. */
  readonly type: string
  /** A part's name, or an address outside of the file, which is never opened. */
  readonly target: string
  readonly external: boolean
}

/** The relations of a part; of the whole file where it has no name. */
export const relationsOf = (zip: Zip, part: string): Relation[] => {
  const slash = part.lastIndexOf('/') + 1
  const bytes = unzip(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  const relations: Relation[] = []
  if (!bytes) return relations
  readXml(xmlText(bytes), {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode } = attributes
      const external = TargetMode === 'External'
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolve(part.slice(0, slash), target), external })
    },
  })
  return relations
}

/** The part that an office file is about: its workbook or its document. */
export const mainPart = (zip: Zip, wanted: 'xl/' | 'word/'): string => {
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? ''
  if (main.toLowerCase().startsWith(wanted)) return main
  // Some programs name their parts otherwise; what they are stands in them.
  if (main !== '' && !/^(?:xl|word|ppt)\//i.test(main)) return main
  if (wanted === 'xl/' && /^word\//i.test(main))
    throw new Broken('ini dokumen Word: beri namanya akhiran .docx', 'this is a Word document: let its name end in .docx')
  if (wanted === 'word/' && /^xl\//i.test(main))
    throw new Broken('ini buku kerja Excel: beri namanya akhiran .xlsx', 'this is an Excel workbook: let its name end in .xlsx')
  throw wanted === 'xl/'
    ? new Broken('bukan buku kerja Excel: simpan ulang sebagai .xlsx', 'not an Excel workbook: save it again as .xlsx')
    : new Broken('bukan dokumen Word: simpan ulang sebagai .docx', 'not a Word document: save it again as .docx')
}

/** A part's text. Throws `Broken` where a file lacks it. */
export const partText = (zip: Zip, name: string): string => {
  const bytes = unzip(zip, name)
  if (bytes) return xmlText(bytes)
  throw new Broken(`bagian ${name} tidak ada: simpan ulang dari programnya`, `the part ${name} is missing: save it again from its program`)
}

const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').filter((name) => name !== '')
  for (const name of target.split('/')) {
    if (name === '..') path.pop()
    else if (name !== '.' && name !== '') path.push(name)
  }
  return path.join('/')
}
