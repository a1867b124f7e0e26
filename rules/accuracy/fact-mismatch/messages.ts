import type { Fault, Messages } from '../../../src/rule.ts'

export const MESSAGES = {
  deadNumber: { id: '{number} ({service}) sudah tidak melayani: ganti dengan {now}', en: '{number} ({service}) is no longer in service: use {now}' },
  noNumber: { id: '{number} ({service}) sudah tidak melayani: hapus', en: '{number} ({service}) is no longer in service: remove it' },
  regional: {
    id: '{number} ({service}) hanya melayani daerah yang menyelenggarakannya: sebut daerahnya',
    en: '{number} ({service}) serves only the regions that run it: name the region',
  },
  comingNumber: { id: '{number} ({service}) baru melayani mulai {from}', en: '{number} ({service}) serves from {from} only' },
  name: { id: 'Ejaan resminya “{meant}”', en: 'The official spelling is “{meant}”' },
  account: { id: '{found} mirip akun resmi: maksud Anda {meant}?', en: '{found} looks like an official account: did you mean {meant}?' },
  formerAccount: { id: '{found} sudah tidak dipakai: ganti dengan {meant}', en: '{found} is no longer in use: write {meant}' },
  host: { id: '{found} mirip laman resmi: maksud Anda {meant}?', en: '{found} looks like an official site: did you mean {meant}?' },
  formerHost: { id: '{found} sudah tidak dipakai: ganti dengan {meant}', en: '{found} is no longer in use: link to {meant}' },
  address: { id: 'Alamat lama: {place} sekarang di {address}', en: 'An old address: {place} is now at {address}' },
  formerHolder: {
    id: '{holder} menjabat {title} sampai {until}; yang menjabat pada hari tayang: {now}',
    en: '{holder} was {title} until {until}; on the day of publication it is {now}',
  },
  comingHolder: { id: '{holder} baru menjabat {title} mulai {from}', en: '{holder} is {title} from {from} only' },
  otherHolder: { id: '{title} dijabat {now}, bukan {holder}', en: '{title} is {now}, not {holder}' },
  figure: {
    id: 'Menurut daftar fakta, {label} {value}: samakan, atau sebut tahun datanya',
    en: 'By the fact registry, {label} is {value}: use it, or say of which year yours is',
  },
  expired: {
    id: 'Daftar fakta ketinggalan: “{label}” berlaku sampai {until}. Pastikan, lalu perbarui {file}',
    en: 'The fact registry is out of date: “{label}” held until {until}. Make sure, then update {file}',
  },
  expiredShipped: {
    id: '“{label}” bawaan saring berlaku sampai {until}: pastikan, lalu tulis yang benar di berkas fakta instansi',
    en: 'saring’s own “{label}” held until {until}: make sure, then write what holds into your own facts file',
  },
} as const satisfies Messages

export type FactFault = Fault<typeof MESSAGES>
