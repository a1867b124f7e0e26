import { defineRule } from '../../src/rule.ts'

/** A sentence starts at the start of a block, or after a word of four letters or more with its full stop: not after `No.` or `Jl.`. */
const LEADING = /(?:^|[a-zß-ÿ]{4}[.!?]["”)]*[ \n])(?<number>\d{1,3}(?:\.\d{3})*)\s(?=(?!wib\b|wita\b|wit\b|jam\b|menit\b)[a-zß-ÿ]{3})/g

const MAY_LEAD = /(?:^|[.!?]["”)]*[ \n])\d/

export default defineRule({
  title: { id: 'Kalimat diawali angka', en: 'Sentence that starts with a figure' },
  why: {
    id: 'EYD V menulis bilangan di awal kalimat dengan huruf, atau menyusun ulang kalimatnya.',
    en: 'Indonesian spelling (EYD V) spells a number out at the start of a sentence, or turns the sentence round.',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: {
    number: {
      id: 'Jangan mulai kalimat dengan angka; tulis “{suggestion}” atau ubah susunannya',
      en: 'Do not start a sentence with a figure; write “{suggestion}” or reorder it',
    },
  },
  check: ({ report }) => {
    const listed = new Set<unknown>()
    return {
      listItem(node) {
        for (const child of node.children) listed.add(child)
      },
      prose(prose) {
        if (prose.block.type !== 'paragraph' || listed.has(prose.block) || !MAY_LEAD.test(prose.text)) return
        for (const { text, groups, start } of prose.find(LEADING)) {
          const number = groups.number ?? ''
          const at = start + text.lastIndexOf(number)
          const suggestion = `Sebanyak ${number}`
          report({ message: 'number', at: { span: prose.span(at, at + number.length) }, values: { suggestion }, suggest: [suggestion] })
        }
      },
    }
  },
  limits: { id: 'Butir daftar, judul, dan sel tabel tidak diperiksa.', en: 'List items, headings and table cells are not looked at.' },
  examples: {
    bad: [
      '«50» siswa menerima beasiswa.',
      'Jembatan sudah selesai. «3» jembatan lain menyusul tahun ini.',
      '«1.200» warga terdampak banjir dan sudah mengungsi.',
    ],
    good: [
      'Lima puluh siswa menerima beasiswa.',
      'Sebanyak 3 jembatan diperbaiki. Alamat: Jl. Melati No. 12 dekat kantor pos.',
      '1. isi formulir\n2. unggah berkas',
      '09.00 WIB pendaftaran dibuka.',
      '17 Agustus kita rayakan bersama.',
    ],
  },
})
