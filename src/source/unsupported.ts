import type { Text } from '../language.ts'
import { extensionOf } from './index.ts'

/** How to bring what is in a file to saring. */
const CONVERT: Readonly<Record<string, Text>> = {
  document: { id: 'buka di Word atau LibreOffice dan simpan sebagai .docx', en: 'open it in Word or LibreOffice and save it as .docx' },
  sheet: { id: 'buka di Excel atau LibreOffice dan simpan sebagai .xlsx', en: 'open it in Excel or LibreOffice and save it as .xlsx' },
  pdf: { id: 'simpan naskah asalnya sebagai .docx, atau salin teksnya ke .md atau .txt', en: 'save its original as .docx, or copy the text into .md or .txt' },
  other: { id: 'simpan teksnya sebagai .md atau .txt', en: 'save the text as .md or .txt' },
}

const CONVERTED_AS: Readonly<Record<string, keyof typeof CONVERT>> = {
  ...{ doc: 'document', dot: 'document', dotx: 'document', odt: 'document', rtf: 'document', pages: 'document', gdoc: 'document', wps: 'document' },
  ...{ xls: 'sheet', xlt: 'sheet', xltx: 'sheet', xlsb: 'sheet', ods: 'sheet', numbers: 'sheet', gsheet: 'sheet', et: 'sheet' },
  pdf: 'pdf',
}

export const unsupported = (path: string): Text => {
  const kind = extensionOf(path) ? `.${extensionOf(path)}` : path.replace(/^.*[/\\]/, '')
  const how = CONVERT[CONVERTED_AS[extensionOf(path)] ?? 'other'] as Text
  return { id: `berkas ${kind} belum dapat diperiksa: ${how.id}`, en: `${kind} files cannot be checked yet: ${how.en}` }
}
